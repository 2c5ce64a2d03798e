#include "letters/letter.hpp"

#include <algorithm>

#include "facts/facts.hpp"
#include "guidance/clock.hpp"
#include "guidance/hint.hpp"
#include "guidance/words.hpp"
#include "letters/happened.hpp"
#include "letters/parts.hpp"

namespace objector {
namespace {

using Kind = Block::Kind;
using nlohmann::json;

/// What every part of one letter needs.
struct Draft {
  const LetterRequest& request;
  const Objection* objection;
  const Account* account;
  const json& record;  ///< data/letters/kinds/<kind>.json
  Law law;
  const json& all;    ///< data/letters/<language>.json
  const json& texts;  ///< of the letter's language
  std::optional<Clock> clock;

  const json& letter() const { return all["letter"]; }
  const json& words() const { return letter()["kinds"].at(request.kind); }
  std::string language() const { return texts["language"]; }
  bool to_authority() const { return record["to"] == "authority"; }
  std::string filled(const json& pattern, const Parameters& more = {}) const;
  std::string by_regime(const json& patterns) const;
  Parts parts(const std::string& subject) const;
};

constexpr const char* kRoles[] = {"object",   "erase",   "restrict", "answer",
                                  "refusal",  "stop",    "access",   "sources",
                                  "identify", "justify", "complain", "controller_complaint"};

std::string Draft::filled(const json& pattern, const Parameters& more) const {
  Parameters parameters = more;
  for (const char* const role : kRoles) parameters.emplace(role, in_brackets(law.regime, role, texts));
  parameters.emplace("controller", controller_of(law).name);
  parameters.emplace("authority", authority_of(law, request.authority, language()).name);
  parameters.emplace("lead", lead_authority(law, language()));
  auto text = fill(pattern.get_ref<const std::string&>(), parameters);
  // "Meta Platforms, Inc." at a sentence's end brings its own full stop.
  if (const auto twice = text.find(".. "); twice != std::string::npos) text.erase(twice, 1);
  return text;
}

std::string Draft::by_regime(const json& patterns) const {
  const std::string own = law.known() ? law.regime["key"].get<std::string>() : "other";
  const auto found = patterns.find(own);
  return filled(found == patterns.end() ? patterns["other"] : *found);
}

Parts Draft::parts(const std::string& subject) const {
  return {all["reason"], texts, law.regime, account ? account->platform : "meta", subject, {}, {}, {}};
}

bool declined(const Objection& objection) {
  const auto decision = decision_on(objection);
  return decision && !decision->accepted;
}

/// Whether the time to answer ended and Meta hasn't decided.
bool is_silent(const Objection& objection, const std::string& today, const std::optional<Clock>& clock) {
  const auto now = parse_day(today);
  return clock && now && clock->start != Start::conditional && !decision_on(objection) &&
         days_between(clock->deadline.due, *now) > 0;
}

/// Whether a letter of this kind could be true of the objection: none reminds of what is decided, and none
/// answers a refusal that never came.
bool makes_sense(const json& record, const Objection& objection) {
  const std::string needs = record.value("needs", "");
  if (needs.empty()) return true;
  if (objection.state == State::accepted || objection.state == State::covered ||
      objection.state == State::withdrawn)
    return false;
  return needs == "either" || (needs == "declined") == declined(objection);
}

/// Whether it is time for it.
bool is_time(const json& record, const Objection& objection, const std::optional<Clock>& clock,
             const std::string& today) {
  return !record.contains("needs") || declined(objection) || is_silent(objection, today, clock);
}

// Who writes, to whom, and when.
void add_head(std::vector<Block>& blocks, const Draft& draft, const Addressee& to) {
  std::vector<std::string> sender;
  for (const auto& line : {draft.request.name, draft.request.contact}) {
    if (!line.empty()) sender.push_back(line);
  }
  if (!sender.empty()) blocks.push_back({Kind::address, sender});
  blocks.push_back({Kind::address, {to.post.empty() ? to.name : to.post}});
  if (const auto day = parse_day(draft.request.today))
    blocks.push_back({Kind::paragraph, {day_words(*day, true, draft.texts)}});
}

std::string account_sentence(const Draft& draft) {
  const auto& words = draft.letter()["account"];
  const auto& platforms = draft.texts["details"];
  const std::string platform = platforms["platform." + draft.account->platform];
  const auto& number = draft.account->platform_id;
  return fill(words[number.empty() ? "unknown" : "known"].get_ref<const std::string&>(),
              {{"platform", platform}, {"number", number}});
}

std::string opening_sentence(const Draft& draft) {
  return draft.filled(draft.words()["opening"],
                      {{"objection", opening(draft.parts("third_party"), "full", true)}});
}

void add_paragraph(std::vector<Block>& blocks, const std::string& text) {
  if (!text.empty()) blocks.push_back({Kind::paragraph, {text}});
}

void add_happened(std::vector<Block>& blocks, const Draft& draft) {
  // Of a general form it isn't known what the objection was about: then only that there was one is told.
  const auto& scopes = draft.all["reason"]["scopes"];
  const auto scope = scopes.find(draft.objection->subject);
  const std::string about = scope == scopes.end() ? "" : (*scope)["short"].get<std::string>();
  auto lines = happened(*draft.objection, draft.clock,
                        {draft.letter(), draft.texts, draft.law.regime, about, draft.request.today});
  if (lines.empty()) return;
  add_paragraph(blocks, draft.letter()["happened_intro"]);
  blocks.push_back({Kind::list, std::move(lines)});
}

// What the complaint is about: silence, a refusal, or both.
void add_points(std::vector<Block>& blocks, const Draft& draft) {
  if (!draft.to_authority() || draft.objection == nullptr) return;
  if (declined(*draft.objection)) {
    add_paragraph(blocks, draft.by_regime(draft.words()["refused"]));
  } else if (is_silent(*draft.objection, draft.request.today, draft.clock)) {
    const auto& words = draft.words()["silent"];
    add_paragraph(blocks, draft.filled(words[draft.clock->deadline.law ? "law" : "other"]));
  }
}

void add_asks(std::vector<Block>& blocks, const Draft& draft) {
  add_paragraph(blocks, draft.words()["asks_intro"]);
  std::vector<std::string> asks;
  const auto& words = draft.words()["asks"];
  for (const std::string ask : draft.record["asks"]) asks.push_back(draft.filled(words.at(ask)));
  const auto& between = draft.all["reason"]["asks_between"].get_ref<const std::string&>();
  for (auto& ask : asks) ask += &ask == &asks.back() ? "." : between;
  blocks.push_back({Kind::numbered, std::move(asks)});
}

// An authority that the law names for complaints, or that one can at least write to.
bool may_be_turned_to(const Draft& draft) {
  const auto authority = authority_of(draft.law, draft.request.authority, draft.language());
  const bool named = !citation(draft.law.regime, "complain", draft.texts).empty();
  return !authority.name.empty() && (named || !authority.post.empty());
}

std::string escalation(const Draft& draft) {
  const bool complained = draft.objection != nullptr && draft.objection->complained_to_controller;
  const char* to = "none";
  if (offers_letter(draft.law, "controller_complaint") && !complained) {
    to = "controller";
  } else if (may_be_turned_to(draft)) {
    to = "authority";
  }
  return draft.filled(draft.letter()["escalate"][to]);
}

// The reason and the additional text of the newest press, as they were sent.
std::string own_text(const Objection& objection) {
  std::string text;
  for (const Event& event : objection.events) {
    if (event.kind != "submit_pressed" || !event.payload.contains("reason")) continue;
    if (is_retracted(objection, event)) continue;
    text = event.payload["reason"];
    if (event.payload.contains("additional"))
      text += "\n\n" + event.payload["additional"].get_ref<const std::string&>();
  }
  return text;
}

void add_annex(std::vector<Block>& blocks, const Draft& draft) {
  if (draft.to_authority()) {
    const auto controller = controller_of(draft.law);
    if (!controller.post.empty()) {
      add_paragraph(blocks, draft.words()["controller_address"]);
      blocks.push_back({Kind::address, {controller.post}});
    }
  }
  if (!draft.record.contains("own_text") || draft.objection == nullptr) return;
  const auto text = own_text(*draft.objection);
  if (text.empty()) return;
  add_paragraph(blocks, draft.letter()["own_text_intro"]);
  blocks.push_back({Kind::quote, {text}});
}

std::vector<Block> blocks_of(const Draft& draft, const Addressee& to, const std::string& subject) {
  std::vector<Block> blocks;
  add_head(blocks, draft, to);
  blocks.push_back({Kind::subject, {subject}});
  add_paragraph(blocks, draft.letter()["salutation"]);
  add_paragraph(blocks, opening_sentence(draft));
  if (draft.account != nullptr) add_paragraph(blocks, account_sentence(draft));
  if (draft.objection != nullptr && draft.record["happened"].get<bool>()) add_happened(blocks, draft);
  add_points(blocks, draft);
  // The lead authority isn't asked to pass a complaint on to itself.
  const bool to_lead = draft.to_authority() && to.name == lead_authority(draft.law, draft.language());
  if (!to_lead) add_paragraph(blocks, draft.by_regime(draft.words()["law"]));
  add_asks(blocks, draft);
  if (draft.record["escalates"].get<bool>()) add_paragraph(blocks, escalation(draft));
  blocks.push_back({Kind::paragraph, {draft.letter()["closing"]}});
  add_paragraph(blocks, draft.request.name);
  add_annex(blocks, draft);
  return blocks;
}

std::string names_of(const std::vector<std::string>& languages) {
  std::string names;
  for (const auto& language : languages) {
    const auto& texts = facts::texts(language);
    names += names.empty() ? "" : ", ";
    names += texts["language"] == language ? texts["name"].get<std::string>() : language;
  }
  return names;
}

// How sure the address is; nothing where there is none to be sure of.
std::string address_note(const Draft& draft, const Addressee& to) {
  if (!draft.to_authority()) return "address_" + to.certainty;
  if (to.name.empty()) return "authority_unknown";
  return to.post.empty() ? std::string() : "address_reported";
}

std::vector<std::string> notes_of(const Draft& draft, const Addressee& to) {
  const auto& words = facts::texts(draft.request.help_language)["letter_notes"];
  std::vector<std::string> keys;
  if (!facts::is_written_in(draft.request.language, draft.texts)) keys.emplace_back("language_missing");
  if (!draft.law.known()) {
    if (!draft.request.country.empty()) keys.emplace_back("law_unknown");
  } else if (draft.law.right_to_object() == "no") {
    keys.emplace_back("no_right");
  }
  if (draft.objection != nullptr &&
      !is_time(draft.record, *draft.objection, draft.clock, draft.request.today))
    keys.emplace_back("not_due");
  const bool first = draft.objection != nullptr && draft.objection->complained_to_controller;
  if (draft.to_authority() && offers_letter(draft.law, "controller_complaint") && !first)
    keys.emplace_back("controller_first");
  if (draft.request.name.empty()) keys.emplace_back("name_missing");
  if (const auto key = address_note(draft, to); !key.empty()) keys.push_back(key);
  const std::string certainty = draft.law.known() ? draft.law.regime["certainty"] : json("unknown");
  if (words.contains(certainty)) keys.push_back(certainty);
  if (draft.all["review"]["status"] == "machine_assisted") keys.emplace_back("machine_assisted");
  std::vector<std::string> notes;
  const auto& help = facts::texts(draft.request.help_language);
  if (draft.request.country.empty()) notes.push_back(help["hints"]["country_needed"]["what"]);
  for (const auto& key : keys) notes.push_back(words.at(key));
  if (draft.to_authority() && draft.request.authority.empty() && authorities_of(draft.law).size() > 1)
    notes.push_back(help["authority_rules"].at(draft.law.jurisdiction["code"].get_ref<const std::string&>()));
  const bool understood = speaks(to.languages, draft.language());
  if (!to.languages.empty() && !understood) {
    notes.push_back(fill(words["language_unknown_to_authority"].get_ref<const std::string&>(),
                         {{"languages", names_of(to.languages)}}));
  }
  return notes;
}

// Without an objection only what tells nothing of one.
bool is_possible(const json& record, const Objection* objection) {
  return objection == nullptr ? !record["happened"].get<bool>() : makes_sense(record, *objection);
}

std::optional<Clock> clock_of(const Objection* objection, const Law& law) {
  return objection == nullptr ? std::nullopt : clock_of(*objection, law);
}

}  // namespace

json letter_kinds(const Objection* objection, const std::string& country, const std::string& help_language,
                  const std::string& today) {
  const Law law = law_of(country);
  const auto clock = clock_of(objection, law);
  const auto suggested = objection == nullptr ? std::vector<std::string>()
                                              : next_step(*objection, country, help_language, today).letters;
  json kinds = json::array();
  for (const json* record : facts::records_in_order("data/letters/kinds/")) {
    const std::string kind = (*record)["kind"];
    if (!offers_letter(law, kind) || !is_possible(*record, objection)) continue;
    const auto& words = facts::texts(help_language)["letter_kinds"].at(kind);
    const bool fits =
        std::ranges::find(suggested, kind) != suggested.end() && is_time(*record, *objection, clock, today);
    kinds.push_back({{"kind", kind}, {"title", words["title"]}, {"about", words["about"]}, {"fits", fits}});
  }
  return kinds;
}

Result<Letter> compose_letter(const LetterRequest& request, const Objection* objection,
                              const Account* account) {
  const auto& record = facts::document("data/letters/kinds/" + request.kind + ".json");
  const Law law = law_of(request.country);
  if (record.is_null() || !offers_letter(law, request.kind) || !is_possible(record, objection)) {
    return Error{ErrorCode::letter_unknown,
                 "There is no such letter here: not for this country, or not for what happened so far. The "
                 "list of letters says "
                 "which there are."};
  }
  if (!request.authority.empty() && !has_authority(law, request.authority)) {
    return Error{
        ErrorCode::letter_unknown,
        "There is no authority of this code in this country. The list of letters says which there are."};
  }
  const auto& asked = facts::letters(request.language);
  const auto& all = asked.contains("letter") ? asked : facts::letters("en");
  const auto& texts = facts::texts(all["language"]);
  const Draft draft{request, objection, account, record, law, all, texts, clock_of(objection, law)};

  Letter letter;
  letter.kind = request.kind;
  letter.to =
      draft.to_authority() ? authority_of(law, request.authority, draft.language()) : controller_of(law);
  letter.subject = draft.filled(draft.words()["subject"]);
  letter.blocks = blocks_of(draft, letter.to, letter.subject);
  letter.language = draft.language();
  letter.notes = notes_of(draft, letter.to);
  letter.certainty = record["certainty"];
  letter.records = record.value("records", "");
  return letter;
}

}  // namespace objector
