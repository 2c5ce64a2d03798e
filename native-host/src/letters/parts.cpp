#include "letters/parts.hpp"

#include <cctype>

#include "guidance/words.hpp"

namespace objector {
namespace {

std::string cited(const Parts& parts, const char* role) {
  return citation(parts.regime, role, parts.texts);
}

std::string filled(const Parts& parts, const nlohmann::json& pattern) {
  Parameters cites;
  for (const char* const role : {"object", "answer", "refusal", "stop"}) cites[role] = cited(parts, role);
  for (const char* const role : {"erase", "restrict"})
    cites[role] = in_brackets(parts.regime, role, parts.texts);
  return fill(pattern.get_ref<const std::string&>(), cites);
}

void add_paragraph(std::string& text, const std::string& paragraph) {
  if (paragraph.empty()) return;
  if (!text.empty()) text += "\n\n";
  text += paragraph;
}

std::string ground_list(const Parts& parts, const std::vector<std::string>& keys, const char* intro) {
  if (keys.empty()) return {};
  std::string list = parts.words[intro];
  for (const auto& key : keys) {
    list += "\n- " + parts.words["grounds"].at(key)["full"].get_ref<const std::string&>();
  }
  return list;
}

std::string ground_sentences(const Parts& parts, const std::vector<std::string>& keys) {
  std::string sentences;
  for (const auto& key : keys) {
    sentences += sentences.empty() ? "" : " ";
    sentences += parts.words["grounds"].at(key)["short"].get_ref<const std::string&>();
  }
  return sentences;
}

std::string request_list(const Parts& parts) {
  const auto& words = parts.words;
  std::string list = words["asks_intro"][stance_of(parts.regime) == "ask" ? "ask" : "default"];
  int number = 0;
  for (const char* const ask : {"stop", "confirm", "erase", "restrict"}) {
    const bool stop = number == 0;  // the opening has cited the law of the objection itself
    list += stop ? "\n" : words["asks_between"].get_ref<const std::string&>() + "\n";
    list += std::to_string(++number) + ". " + words["asks"][ask].get_ref<const std::string&>();
    if (!stop) list += in_brackets(parts.regime, ask, parts.texts);
  }
  return list + ".";
}

std::string by_regime(const Parts& parts, const char* part) {
  if (parts.regime.is_null()) return {};
  const auto& patterns = parts.words[part];
  const auto found = patterns.find(parts.regime["key"].get_ref<const std::string&>());
  return found == patterns.end() ? std::string() : filled(parts, *found);
}

}  // namespace

std::string in_brackets(const nlohmann::json& regime, const char* role, const nlohmann::json& texts) {
  const auto cite = citation(regime, role, texts);
  return cite.empty() ? "" : " (" + cite + ")";
}

std::string opening(const Parts& parts, const char* length, bool after_greeting) {
  const auto& scopes = parts.words["scopes"];
  const auto& scope = scopes.contains(parts.subject) ? scopes[parts.subject] : scopes["own_information"];
  const auto& pattern = parts.words["openings"][stance_of(parts.regime)].get_ref<const std::string&>();
  auto sentence = fill(pattern, {{"scope", scope[length]}, {"object", cited(parts, "object")}});
  // German goes on in lower case after the greeting's comma; its patterns are written so.
  if (!after_greeting) sentence[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(sentence[0])));
  return sentence;
}

std::string stance_of(const nlohmann::json& regime) {
  return regime.is_null() ? "ask" : regime["stance"].get<std::string>();
}

std::string full_text(const Parts& parts) {
  std::string text = parts.words["greeting"];
  const auto& accounts = parts.words["accounts"];
  add_paragraph(text, opening(parts, "full", true) + " " +
                          accounts.value(parts.platform, accounts["meta"].get<std::string>()));
  add_paragraph(text, ground_list(parts, parts.personal, "grounds_intro"));
  add_paragraph(text, parts.own_sentence);
  const bool alone = parts.personal.empty() && parts.own_sentence.empty();
  add_paragraph(text, ground_list(parts, parts.general, alone ? "general_only_intro" : "general_intro"));
  add_paragraph(text, by_regime(parts, "balance"));
  add_paragraph(text, request_list(parts));
  add_paragraph(text, by_regime(parts, "answer"));
  return text;
}

std::string short_text(const Parts& parts, bool with_general) {
  std::string text = opening(parts, "short", false);
  add_paragraph(text, ground_sentences(parts, parts.personal));
  add_paragraph(text, parts.own_sentence);
  if (with_general) add_paragraph(text, ground_sentences(parts, parts.general));
  add_paragraph(text, filled(parts, parts.words["asks_in_one"]));
  return text;
}

std::string shortest_text(const Parts& parts, bool with_own_sentence) {
  std::string text = opening(parts, "short", false);
  if (with_own_sentence) add_paragraph(text, parts.own_sentence);
  add_paragraph(text, parts.words["asks_shortest"]);
  return text;
}

}  // namespace objector
