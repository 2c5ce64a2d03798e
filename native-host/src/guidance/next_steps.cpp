#include "guidance/next_steps.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "facts/facts.hpp"

namespace objector {
namespace {

bool holds(const std::string& name, const nlohmann::json& wanted, const Facts& facts) {
  const auto fact = facts.find(name);
  if (fact == facts.end()) return false;
  if (wanted.is_string()) return wanted == fact->second;
  return std::ranges::any_of(wanted, [&](const nlohmann::json& one) { return one == fact->second; });
}

bool fits(const nlohmann::json& conditions, const Facts& facts) {
  for (const auto& condition : conditions.items()) {
    if (!holds(condition.key(), condition.value(), facts)) return false;
  }
  return true;
}

}  // namespace

std::vector<std::string> hints_for(const char* table, const Facts& facts) {
  for (const auto& row : facts::document("data/next_steps.json")[table]) {
    if (fits(row["if"], facts)) return row["hints"];
  }
  return {};
}

}  // namespace objector
