#include "guidance/next_steps.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "facts/facts.hpp"

using namespace objector;

TEST_CASE("the first row whose every condition holds") {
  CHECK(hints_for("objection", {{"made_before", "yes"}, {"state", "accepted"}}) ==
        std::vector<std::string>{"objected_before"});
  CHECK(hints_for("objection", {{"made_before", "no"}, {"state", "accepted"}, {"subject", "general"}}) ==
        std::vector<std::string>{"accepted_general"});
  CHECK(hints_for("page", {{"stage", "form"}, {"announced", "yes"}}).size() == 2);
  CHECK(hints_for("objection", {}).empty());
}

TEST_CASE("every row names hints that exist, and every hint stands in a row") {
  std::set<std::string> used;
  const auto& tables = facts::document("data/next_steps.json");
  for (const char* table : {"objection", "account", "page"}) {
    for (const auto& row : tables[table]) {
      for (const std::string code : row["hints"]) {
        CHECK_FALSE(facts::document("data/hints/" + code + ".json").is_null());
        used.insert(code);
      }
    }
  }
  for (const auto* record : facts::records("data/hints/")) CHECK(used.contains((*record)["code"]));
}
