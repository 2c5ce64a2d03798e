#include "guidance/words.hpp"

#include <doctest/doctest.h>

#include "facts/facts.hpp"

using namespace objector;

TEST_CASE("parameters are put in once and never read again") {
  CHECK(fill("a {x} c", {{"x", "b"}}) == "a b c");
  CHECK(fill("{x}", {{"x", "{y}"}, {"y", "no"}}) == "{y}");
  CHECK(fill("no names", {}) == "no names");
}

TEST_CASE("a name without a parameter leaves no hole") {
  CHECK(fill("{step} {authority}", {{"step", "Do."}}) == "Do.");
  CHECK(fill("{step} {authority}", {{"authority", "There."}}) == "There.");
  CHECK(fill("Keep it. {step} Then wait.", {}) == "Keep it. Then wait.");
}

TEST_CASE("days, weekdays and periods in both languages") {
  const Day day = *parse_day("2026-03-02");
  const auto& en = facts::texts("en");
  const auto& de = facts::texts("de");
  CHECK(day_words(day, false, en) == "2 March");
  CHECK(day_words(day, true, en) == "2 March 2026");
  CHECK(day_words(day, true, de) == "2. März 2026");
  CHECK(weekday_words(day, en) == "Monday");
  CHECK(weekday_words(day, de) == "Montag");
  CHECK(period_words({1, 0}, en) == "1 month");
  CHECK(period_words({3, 0}, de) == "3 Monate");
  CHECK(period_words({0, 30}, en) == "30 days");
}

TEST_CASE("an article is cited in the language, or not at all") {
  CHECK(citation(facts::regime("gdpr"), "answer", facts::texts("en")) == "GDPR Art. 12(3)");
  CHECK(citation(facts::regime("gdpr"), "answer", facts::texts("de")) == "Art. 12 Abs. 3 DSGVO");
  CHECK(citation(facts::regime("jp"), "object", facts::texts("en")).empty());
  CHECK(citation(facts::regime("none"), "object", facts::texts("en")).empty());
}
