// Chooses hints by the table data/next_steps.json: states, laws and pages on one side, codes of hints on the
// other.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace objector {

/// What is so, by the names that the table's conditions use. Of an objection: `state`, `subject`,
/// `made_before`, `complained_to` (nobody, authority, controller), `clock` (none, stopped, running, grace,
/// missed), `period` (law, convention). Of an account: `page`, `coverage` (none, covered, joined_later). Of a
/// page: `stage`, `subject`, `objected_before`. Of the country: `country`, `law`, `remedy`, `right` (yes,
/// comparable, no, unknown), `announced`.
using Facts = std::map<std::string, std::string, std::less<>>;

/// The hints of the first row of `table` (objection, account, page) whose every condition holds, the most
/// important first. A fact that isn't there fits no condition.
std::vector<std::string> hints_for(const char* table, const Facts& facts);

}  // namespace objector
