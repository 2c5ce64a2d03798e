#include "guidance/hint.hpp"

#include "facts/facts.hpp"
#include "guidance/clock.hpp"
#include "guidance/complaint.hpp"
#include "guidance/law.hpp"
#include "guidance/sum.hpp"
#include "guidance/words.hpp"

namespace objector {
namespace {

nlohmann::json source_of(const nlohmann::json& key) {
  if (!key.is_string()) return nullptr;
  const auto& record = facts::document("data/sources/" + key.get_ref<const std::string&>() + ".json");
  nlohmann::json source{{"title", record["title"]}};
  for (const char* const part : {"url", "date"}) {
    if (record.contains(part)) source[part] = record[part];
  }
  return source;
}

// A hint about the law takes its source and certainty from the record of the law, any other from its own
// record.
void add_source(Hint& hint, const nlohmann::json& record, const Law& law) {
  if (!record.contains("follows")) {
    hint.source = source_of(record["source"]);
    hint.certainty = record["certainty"];
  } else if (!law.known()) {
    hint.certainty = "unknown";
  } else if (record["follows"] == "deadline") {
    hint.source = source_of(law.regime["deadline"]["source"]);
    hint.certainty = law.regime["deadline"]["certainty"];
  } else {
    hint.source = source_of(law.regime["sources"][0]);
    hint.certainty = law.regime["certainty"];
  }
}

// A subject may have a record of its own for a step: hints/<code>_<subject>.json.
std::string for_subject(const std::string& code, const std::string& subject) {
  const std::string own = code + "_" + subject;
  return facts::document("data/hints/" + own + ".json").is_null() ? code : own;
}

Hint make_hint(const std::string& code, const Law& law, const nlohmann::json& texts, Parameters parameters) {
  const auto& record = facts::document("data/hints/" + code + ".json");
  const auto& words = texts["hints"].at(code);
  parameters.emplace("right", law.words("right", texts));
  parameters.emplace("convention", law.words("convention", texts));
  parameters.emplace("authority", law.authority(texts));
  Hint hint;
  hint.code = code;
  hint.what = fill(words["what"].get_ref<const std::string&>(), parameters);
  hint.why = fill(words["why"].get_ref<const std::string&>(), parameters);
  hint.how = fill(words["how"].get_ref<const std::string&>(), parameters);
  add_source(hint, record, law);
  const std::string link = record.value("link", "");
  hint.link = link == "authority" ? law.complaint_link() : link;
  return hint;
}

bool is_after(const std::string& today, const Day& day) {
  const auto parsed = parse_day(today);
  return parsed && days_between(day, *parsed) > 0;
}

// Only an objection that Meta is known to have can be overdue.
bool is_overdue(const Objection& objection, const std::optional<Clock>& clock, const std::string& today) {
  return objection.state == State::under_review && clock && clock->start != Start::conditional &&
         is_after(today, clock->deadline.grace_end);
}

// Told of an earlier time, and the date that Meta would have had is over.
bool is_long_ago(const Objection& objection, const std::optional<Clock>& clock, const std::string& today) {
  return objection.state == State::submitted && objection.pressed_told && clock &&
         is_after(today, clock->deadline.grace_end);
}

std::string code_under_review(const Objection& objection, const std::optional<Clock>& clock,
                              const std::string& today) {
  if (objection.clock_stopped_on) return "clock_stopped";
  if (!clock) return "under_review_no_date";
  const bool law = clock->deadline.law;
  if (is_overdue(objection, clock, today)) return law ? "overdue" : "overdue_convention";
  const bool certain = clock->start != Start::conditional;
  if (certain && is_after(today, clock->deadline.due)) return "under_review_grace";
  return law ? "under_review" : "under_review_convention";
}

std::string code_declined(const Law& law, const nlohmann::json& texts) {
  if (!law.known()) return "law_unknown";
  return law.words("declined", texts).empty() ? "declined_no_right" : "declined";
}

std::string code_of(const Objection& objection, const std::optional<Clock>& clock, const Law& law,
                    bool country_known, const nlohmann::json& texts, const std::string& today) {
  if (objection.made_before || is_long_ago(objection, clock, today)) return "objected_before";
  const bool needs_law = objection.state == State::submitted || objection.state == State::under_review ||
                         objection.state == State::declined;
  if (needs_law && !country_known) return "country_needed";
  if (objection.state == State::under_review) return code_under_review(objection, clock, today);
  if (objection.state == State::declined) return code_declined(law, texts);
  if (objection.state == State::escalated && objection.complained_to_controller)
    return "escalated_controller";
  return for_subject(to_string(objection.state), objection.subject);
}

Parameters parameters_of(const std::string& code, const std::optional<Clock>& clock, const Law& law,
                         const nlohmann::json& texts) {
  // Kinds of one step share the regime's words for it.
  const std::string step = code == "overdue_convention"   ? "overdue"
                           : code.starts_with("accepted") ? "accepted"
                                                          : code;
  Parameters parameters{{"step", law.words(step, texts)}, {"cite", citation(law.regime, "answer", texts)}};
  if (clock) {
    parameters["due"] = day_words(clock->deadline.due, true, texts);
    parameters["grace_end"] = day_words(clock->deadline.grace_end, true, texts);
  }
  return parameters;
}

std::string code_of_page(const std::string& stage, const nlohmann::json& page, const Law& law,
                         bool country_known, const std::string& objected_before) {
  if (stage == "after_press") return "after_press";
  if (stage == "code") return "awaiting_code";
  const std::string subject = page.value("subject", "");
  if (stage == "form") {
    if (subject == "unknown_form") return "unknown_form";
    if (subject == "third_party") return "third_party_form";
    if (subject == "product_improvement") return "product_improvement_form";
    if (subject == "whatsapp_ai") return "whatsapp_ai_form";
    if (subject == "general") return "general_form";
  }
  if (!country_known) return "country_needed";
  if (objected_before == "yes") return "objected_before";
  if (objected_before == "unknown") return "objected_maybe";
  if (!law.known()) return "law_unknown";
  if (law.right_to_object() == "no") return "no_right";
  if (stage == "form" && law.right_to_object() == "comparable") return "comparable_right";
  return stage == "form" ? "form" : "way";
}

}  // namespace

nlohmann::json to_json(const Hint& hint) {
  nlohmann::json json{{"code", hint.code},
                      {"what", hint.what},
                      {"why", hint.why},
                      {"how", hint.how},
                      {"certainty", hint.certainty}};
  if (hint.due) {
    json["due"] = {{"day", hint.due->day}, {"conditional", hint.due->conditional}, {"sum", hint.due->sum}};
  }
  if (!hint.link.empty()) json["link"] = hint.link;
  if (!hint.source.is_null()) json["source"] = hint.source;
  return json;
}

std::string state_on(const Objection& objection, const std::string& country, const std::string& today) {
  const auto clock = clock_of(objection, law_of(country));
  return is_overdue(objection, clock, today) ? "overdue" : to_string(objection.state);
}

Hint next_step(const Objection& objection, const std::string& country, const std::string& language,
               const std::string& today) {
  const auto& texts = facts::texts(language);
  const Law law = law_of(country);
  const auto clock = clock_of(objection, law);
  const auto code = code_of(objection, clock, law, !country.empty(), texts, today);
  Hint hint = make_hint(code, law, texts, parameters_of(code, clock, law, texts));
  if (code == "escalated_controller") hint.due = acknowledgement_due(objection, law, texts, today);
  if (code.starts_with("overdue") || code.starts_with("declined"))
    hint.due = last_day_to_complain(objection, law, texts, today);
  const bool waiting = (objection.state == State::submitted && code != "objected_before") ||
                       objection.state == State::under_review;
  if (const auto now = parse_day(today); waiting && clock && now && !hint.due) {
    hint.due = Due{format_day(clock->deadline.due), clock->start == Start::conditional,
                   sum_words(clock->deadline, clock->start, clock->calendar, law.regime, texts, *now)};
  }
  return hint;
}

Hint account_hint(const Account& account, const Coverage& coverage, const std::string& country,
                  const std::string& language) {
  const Law law = law_of(country);
  std::string code = "account_uncovered";
  if (account.is_page) {
    code = "page_cannot_object";
  } else if (!coverage.covers.empty()) {
    code = "covered";
  } else if (coverage.joined_later) {
    code = "account_joined_later";
  } else if (law.right_to_object() == "no") {
    code = "no_right";
  }
  return make_hint(code, law, facts::texts(language), {});
}

Hint page_hint(const std::string& stage, const nlohmann::json& page, const std::string& country,
               const std::string& objected_before, const std::string& language) {
  const Law law = law_of(country);
  return make_hint(code_of_page(stage, page, law, !country.empty(), objected_before), law,
                   facts::texts(language), {});
}

}  // namespace objector
