#include "letters/reason.hpp"

#include <algorithm>

#include "facts/facts.hpp"
#include "guidance/words.hpp"
#include "letters/parts.hpp"
#include "letters/utf16.hpp"
#include "util/country.hpp"

namespace objector {
namespace {

constexpr const char* kSpaces = " \t\n\r\f\v";

// The person's own words are theirs: only their ends and line breaks are touched.
std::string tidy(const std::string& typed) {
  const auto first = typed.find_first_not_of(kSpaces);
  if (first == std::string::npos) return {};
  const auto last = typed.find_last_not_of(kSpaces);
  std::string text;
  for (auto i = first; i <= last; ++i) {
    if (typed[i] == '\r') {
      text += '\n';
      if (typed[i + 1] == '\n') ++i;
    } else {
      text += typed[i];
    }
  }
  return text;
}

// Eight languages have the text in three lengths, the others one short text without grounds.
bool is_whole(const nlohmann::json& words) {
  return words.contains("grounds");
}

struct Choice {
  std::string text;
  std::vector<std::string> notes;  ///< keys of what was left out
};

// The longest text that fits; sentences are left out whole, never cut.
Choice choose(const Parts& parts, int max_length) {
  const bool has_general = !parts.general.empty();
  const bool has_grounds = has_general || !parts.personal.empty();
  const bool has_own = !parts.own_sentence.empty();
  const bool whole = is_whole(parts.words);
  const auto fits = [max_length](const std::string& text) { return utf16_length(text) <= max_length; };

  if (auto text = whole ? full_text(parts) : ""; whole && fits(text)) return {std::move(text), {}};
  if (auto text = short_text(parts, true); fits(text))
    return {std::move(text), whole ? std::vector<std::string>{"shortened"} : std::vector<std::string>{}};
  if (auto text = short_text(parts, false); has_general && fits(text))
    return {std::move(text), {"general_left_out"}};
  std::vector<std::string> notes;
  if (has_grounds) notes.emplace_back("grounds_left_out");
  if (auto text = shortest_text(parts, true); fits(text)) return {std::move(text), std::move(notes)};
  if (has_own) notes.emplace_back("own_left_out");
  if (auto text = shortest_text(parts, false); fits(text)) return {std::move(text), std::move(notes)};
  return {{}, {"too_small"}};
}

std::vector<std::string> notes_of(const Parts& parts, const std::string& asked_language) {
  std::vector<std::string> notes;
  if (!facts::is_written_in(asked_language, parts.texts)) notes.emplace_back("language_missing");
  const bool asks_only = stance_of(parts.regime) == "ask";
  if (parts.regime.is_null()) {
    notes.emplace_back("law_unknown");
  } else if (asks_only) {
    notes.emplace_back("no_right");
  }
  if (parts.own_sentence.empty())
    notes.emplace_back(parts.personal.empty() ? "no_personal" : "no_own_sentence");
  return notes;
}

}  // namespace

Result<Reason> compose_reason(const ReasonRequest& request) {
  if (const auto problem = country_problem(request.country)) return *problem;
  const auto& jurisdiction = facts::jurisdiction(request.country);
  const auto& letters = facts::letters(request.language);
  Parts parts{letters["reason"],
              facts::texts(letters["language"]),
              facts::regime(jurisdiction.is_null() ? "" : jurisdiction["regime"].get<std::string>()),
              request.platform,
              request.subject,
              {},
              {},
              tidy(request.own_sentence)};
  for (const auto& key : request.grounds) {
    const auto& ground = facts::document("data/grounds/" + key + ".json");
    if (ground.is_null()) {
      return Error{ErrorCode::ground_unknown, "One of the grounds isn't in this program's list of grounds."};
    }
    auto& keys = ground["kind"] == "personal" ? parts.personal : parts.general;
    if (std::ranges::find(keys, key) == keys.end()) keys.push_back(key);
  }

  auto keys = notes_of(parts, request.language);
  if (!is_whole(parts.words) && !request.grounds.empty()) {
    keys.emplace_back("only_short");
    parts.personal.clear();
    parts.general.clear();
  }
  Choice choice = choose(parts, request.max_length);
  Reason reason;
  reason.text = std::move(choice.text);
  reason.language = letters["language"];
  reason.certainty = parts.regime.is_null() ? "unknown" : parts.regime["certainty"].get<std::string>();
  keys.insert(keys.end(), choice.notes.begin(), choice.notes.end());
  const auto& help = facts::texts(request.help_language.empty() ? request.language : request.help_language);
  const auto& notes = help["reason_notes"];
  if (!citation(parts.regime, "object", parts.texts).empty() && notes.contains(reason.certainty))
    keys.push_back(reason.certainty);
  if (letters["review"]["status"] == "machine_assisted") keys.emplace_back("machine_assisted");
  for (const auto& key : keys) reason.notes.push_back(notes.at(key));
  return reason;
}

}  // namespace objector
