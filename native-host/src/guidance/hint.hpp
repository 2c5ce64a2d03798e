// What to do next: chosen from (objection, facts, today), worded in the person's language.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "guidance/due.hpp"
#include "ledger/objection.hpp"

namespace objector {

struct Hint {
  std::string code;
  std::string what, why, how;
  std::optional<Due> due;
  std::string link;                  ///< empty = none
  std::vector<std::string> letters;  ///< kinds of letter.compose that fit this step, the first one first
  nlohmann::json source;             ///< {title, url?, date?} or null
  std::string certainty;             ///< exact, derived, reported, unknown
};

/// common.json's `source` of a record of data/sources by its key; null where `key` is null.
nlohmann::json source_of(const nlohmann::json& key);

/// The hint as hint in common.json.
nlohmann::json to_json(const Hint& hint);

/// The objection's state on a day: `overdue` where its deadline has passed, else its own state. (common.json
/// `state`)
std::string state_on(const Objection& objection, const std::string& country, const std::string& today);

/// The one next step of an objection. `country` empty = not asked yet: then no date is given and the step is
/// to say where one lives.
Hint next_step(const Objection& objection, const std::string& country, const std::string& language,
               const std::string& today);

/// What helps on a page before there is an objection, the most important first. `stage` as in page.report.
std::vector<Hint> page_hints(const std::string& stage, const nlohmann::json& page, const std::string& country,
                             const std::string& objected_before, const std::string& language);

/// The step of an account that hasn't objected.
Hint account_hint(const Account& account, const Coverage& coverage, const std::string& country,
                  const std::string& language);

/// Words for a state, and for one event of objection.get: {words, details:[{label,value,personal}]}.
std::string state_words(const std::string& state, bool told, bool damaged, const std::string& language);
nlohmann::json event_words(const Event& event, const std::string& language);

}  // namespace objector
