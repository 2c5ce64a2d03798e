#include "guidance/hint.hpp"

#include "facts/facts.hpp"
#include "guidance/announced.hpp"
#include "guidance/clock.hpp"
#include "guidance/complaint.hpp"
#include "guidance/law.hpp"
#include "guidance/next_steps.hpp"
#include "guidance/sum.hpp"
#include "guidance/words.hpp"

namespace objector {
namespace {

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
  for (const auto& kind : record.value("letters", std::vector<std::string>())) {
    if (offers_letter(law, kind)) hint.letters.push_back(kind);
  }
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

// What the table asks of the country.
Facts facts_of(const Law& law, bool country_known) {
  return {{"country", country_known ? "known" : "unknown"},
          {"law", law.known() ? "known" : "unknown"},
          {"right", law.right_to_object()},
          {"remedy", law.words("declined", facts::texts("en")).empty() ? "unknown" : "known"},
          {"announced", announced_days(law).empty() ? "no" : "yes"}};
}

std::string clock_word(const Objection& objection, const std::optional<Clock>& clock,
                       const std::string& today) {
  if (objection.clock_stopped_on) return "stopped";
  if (!clock) return "none";
  if (is_overdue(objection, clock, today)) return "missed";
  const bool certain = clock->start != Start::conditional;
  return certain && is_after(today, clock->deadline.due) ? "grace" : "running";
}

std::string code_of(const Objection& objection, const std::optional<Clock>& clock, const Law& law,
                    bool country_known, const std::string& today) {
  Facts known = facts_of(law, country_known);
  const bool before = objection.made_before || is_long_ago(objection, clock, today);
  known["made_before"] = before ? "yes" : "no";
  known["state"] = to_string(objection.state);
  known["subject"] = objection.subject;
  known["clock"] = clock_word(objection, clock, today);
  known["period"] = clock && clock->deadline.law ? "law" : "convention";
  known["complained_to"] = !objection.complained_on             ? "nobody"
                           : objection.complained_to_controller ? "controller"
                                                                : "authority";
  return hints_for("objection", known).at(0);
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

}  // namespace

nlohmann::json source_of(const nlohmann::json& key) {
  if (!key.is_string()) return nullptr;
  const auto& record = facts::document("data/sources/" + key.get_ref<const std::string&>() + ".json");
  nlohmann::json source{{"title", record["title"]}};
  for (const char* const part : {"url", "date"}) {
    if (record.contains(part)) source[part] = record[part];
  }
  return source;
}

nlohmann::json to_json(const Hint& hint) {
  nlohmann::json json{{"code", hint.code},
                      {"what", hint.what},
                      {"why", hint.why},
                      {"how", hint.how},
                      {"certainty", hint.certainty}};
  if (hint.due) {
    json["due"] = {{"day", hint.due->day}, {"conditional", hint.due->conditional}, {"sum", hint.due->sum}};
  }
  if (!hint.letters.empty()) json["letters"] = hint.letters;
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
  const auto code = code_of(objection, clock, law, !country.empty(), today);
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
  Facts known = facts_of(law, !country.empty());
  known["page"] = account.is_page ? "yes" : "no";
  known["coverage"] = !coverage.covers.empty() ? "covered" : coverage.joined_later ? "joined_later" : "none";
  const auto code = hints_for("account", known).at(0);
  return make_hint(code, law, facts::texts(language), {});
}

std::vector<Hint> page_hints(const std::string& stage, const nlohmann::json& page, const std::string& country,
                             const std::string& objected_before, const std::string& language) {
  const Law law = law_of(country);
  const auto& texts = facts::texts(language);
  Facts known = facts_of(law, !country.empty());
  known["stage"] = stage;
  known["subject"] = page.value("subject", "");
  known["objected_before"] = objected_before;
  std::vector<Hint> hints;
  for (const auto& code : hints_for("page", known)) {
    hints.push_back(make_hint(code, law, texts, {{"dates", announced_words(law, texts)}}));
  }
  return hints;
}

}  // namespace objector
