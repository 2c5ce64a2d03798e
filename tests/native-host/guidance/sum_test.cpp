#include "guidance/sum.hpp"

#include <doctest/doctest.h>

#include "facts/facts.hpp"

using namespace objector;

namespace {

constexpr const char* kHolidays =
    " Public holidays aren't counted here: allow two more working days before calling it missed.";

std::string sum(const std::string& regime, const std::string& start, Start kind = Start::confirmed,
                const std::string& extended = "", const std::string& language = "en",
                const std::string& today = "2026-01-31") {
  const auto extended_on = extended.empty() ? std::nullopt : parse_day(extended);
  const auto found = deadline(facts::regime(regime), *parse_day(start), extended_on);
  return sum_words(*found, kind, extended_on, facts::regime(regime), facts::texts(language),
                   *parse_day(today));
}

}  // namespace

TEST_CASE("a weekend moves the day, and the sum says so") {
  CHECK(sum("gdpr", "2026-01-31") ==
        std::string("confirmed on 31 January + 1 month = 28 February, a Saturday → Monday 2 March; "
                    "GDPR Art. 12(3), Reg. 1182/71 Art. 3.") +
            kHolidays);
  CHECK(sum("gdpr", "2026-01-31", Start::confirmed, "", "de")
            .starts_with("bestätigt am 31. Januar + 1 Monat = 28. Februar, ein Samstag → Montag, 2. März; "
                         "Art. 12 Abs. 3 DSGVO, Art. 3 VO Nr. 1182/71."));
}

TEST_CASE("a working day stays; years are named when they change") {
  CHECK(sum("gdpr", "2026-02-05") ==
        std::string(
            "confirmed on 5 February + 1 month = Thursday 5 March; GDPR Art. 12(3), Reg. 1182/71 Art. 3.") +
            kHolidays);
  CHECK(sum("gdpr", "2026-12-15")
            .starts_with("confirmed on 15 December 2026 + 1 month = Friday 15 January 2027;"));
}

TEST_CASE("where the rule of counting isn't known the day moves to be on the safe side") {
  CHECK(sum("kr", "2026-02-19")
            .starts_with("confirmed on 19 February + 10 days = 1 March, a Sunday → Monday 2 March, "
                         "the next working day to be on the safe side; PIPA"));
}

TEST_CASE("a convention is called one and cites no article") {
  const auto words = sum("ch", "2026-05-04");
  CHECK(words.starts_with("confirmed on 4 May + 30 days = Wednesday 3 June; a convention, not law."));
  CHECK(words.find("Art.") == std::string::npos);
}

TEST_CASE("where the start comes from") {
  CHECK(sum("gdpr", "2026-02-05", Start::told)
            .starts_with("by your own word received on 5 February + 1 month"));
  CHECK(sum("gdpr", "2026-02-05", Start::conditional)
            .starts_with("if Meta received it on 5 February: 5 February + 1 month = Thursday 5 March"));
}

TEST_CASE("what became of an extension is said") {
  const auto counted = sum("gdpr", "2026-01-31", Start::confirmed, "2026-02-10");
  CHECK(counted.starts_with("confirmed on 31 January + 3 months = Thursday 30 April;"));
  CHECK(counted.find("announced the longer time on 10 February") != std::string::npos);
  CHECK(sum("gdpr", "2026-01-31", Start::confirmed, "2026-03-03").find("came after the first date") !=
        std::string::npos);
  CHECK(sum("kr", "2026-01-31", Start::confirmed, "2026-02-03").find("knows no law") != std::string::npos);
}

TEST_CASE("a date that has passed is told as history") {
  CHECK(sum("gdpr", "2026-01-31", Start::confirmed, "", "en", "2026-03-02").find("passed") ==
        std::string::npos);
  CHECK(
      sum("gdpr", "2026-01-31", Start::confirmed, "", "en", "2026-03-03").ends_with("This date has passed."));
}
