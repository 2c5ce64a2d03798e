#include "guidance/sum.hpp"

#include <doctest/doctest.h>

#include "facts/facts.hpp"

using namespace objector;

namespace {

constexpr const char* kHolidays = " Public holidays in Ireland and Austria are counted.";

std::string sum(const std::string& country, const std::string& start, Start kind = Start::confirmed,
                const std::string& extended = "", const std::string& language = "en",
                const std::string& today = "2026-01-31", int stopped_days = 0) {
  const auto extended_on = extended.empty() ? std::nullopt : parse_day(extended);
  const Law law = law_of(country);
  const Calendar calendar = calendar_of(law);
  const auto found = deadline(law.regime, {*parse_day(start), extended_on, stopped_days}, calendar);
  return sum_words(*found, kind, calendar, law.regime, facts::texts(language), *parse_day(today));
}

}  // namespace

TEST_CASE("a weekend moves the day, and the sum says so") {
  CHECK(sum("AT", "2026-01-31") ==
        std::string("confirmed on 31 January + 1 month = 28 February, a Saturday → Monday 2 March; "
                    "GDPR Art. 12(3), Reg. 1182/71 Art. 3.") +
            kHolidays);
  CHECK(sum("AT", "2026-01-31", Start::confirmed, "", "de")
            .starts_with("bestätigt am 31. Januar + 1 Monat = 28. Februar, ein Samstag → Montag, 2. März; "
                         "Art. 12 Abs. 3 DSGVO, Art. 3 VO Nr. 1182/71."));
}

TEST_CASE("a working day stays; years are named when they change") {
  CHECK(sum("AT", "2026-02-05") ==
        std::string(
            "confirmed on 5 February + 1 month = Thursday 5 March; GDPR Art. 12(3), Reg. 1182/71 Art. 3.") +
            kHolidays);
  CHECK(sum("AT", "2026-12-15")
            .starts_with("confirmed on 15 December 2026 + 1 month = Friday 15 January 2027;"));
}

TEST_CASE("where the rule of counting isn't known the day moves to be on the safe side") {
  CHECK(sum("KR", "2026-02-19")
            .starts_with("confirmed on 19 February + 10 days = 1 March, a Sunday → Monday 2 March, "
                         "the next working day to be on the safe side; PIPA"));
}

TEST_CASE("a convention is called one and cites no article") {
  const auto words = sum("CH", "2026-05-04");
  CHECK(words.starts_with("confirmed on 4 May + 30 days = Wednesday 3 June; a convention, not law."));
  CHECK(words.find("Art.") == std::string::npos);
}

TEST_CASE("where the start comes from") {
  CHECK(
      sum("AT", "2026-02-05", Start::told).starts_with("by your own word received on 5 February + 1 month"));
  CHECK(sum("AT", "2026-02-05", Start::conditional)
            .starts_with("if Meta received it on 5 February: 5 February + 1 month = Thursday 5 March"));
}

TEST_CASE("what became of an extension is said") {
  const auto counted = sum("AT", "2026-01-31", Start::confirmed, "2026-02-10");
  CHECK(counted.starts_with("confirmed on 31 January + 3 months = Thursday 30 April;"));
  CHECK(counted.find("announced the longer time on 10 February") != std::string::npos);
  CHECK(sum("AT", "2026-01-31", Start::confirmed, "2026-03-03").find("came after the first date") !=
        std::string::npos);
  CHECK(sum("KR", "2026-01-31", Start::confirmed, "2026-02-03").find("knows no law") != std::string::npos);
}

TEST_CASE("a date that has passed is told as history") {
  CHECK(sum("AT", "2026-01-31", Start::confirmed, "", "en", "2026-03-02").find("passed") ==
        std::string::npos);
  CHECK(sum("AT", "2026-01-31", Start::confirmed, "", "en", "2026-03-03").ends_with("This date has passed."));
}

TEST_CASE("a holiday on the last day and those on the way are named with their country") {
  CHECK(sum("AT", "2026-11-25")
            .starts_with("confirmed on 25 November + 1 month = 25 December, a public holiday (Christmas Day, "
                         "Ireland) → Monday 28 December;"));
  const auto over_easter = sum("NL", "2026-03-03");
  CHECK(
      over_easter.starts_with("confirmed on 3 March + 1 month = 3 April, a public holiday (Good Friday, "
                              "the Netherlands) → Tuesday 7 April;"));
  CHECK(over_easter.find("Public holidays on the way: 6 April (Easter Monday, Ireland).") !=
        std::string::npos);
  CHECK(sum("AT", "2025-12-31", Start::confirmed, "", "de")
            .find("Feiertage dazwischen: 2. Februar 2026 (St.-Brigid-Tag, in Irland).") != std::string::npos);
}

TEST_CASE("whose holidays are counted is said, and the margin where a day may be missing") {
  CHECK(sum("IE", "2026-02-05").ends_with(" Public holidays in Ireland are counted."));
  CHECK(sum("DE", "2026-02-05")
            .find("Public holidays in Ireland and Germany are counted; others may be "
                  "missing: allow two more working days") != std::string::npos);
  CHECK(sum("BG", "2026-02-05").find("Public holidays in Ireland are counted; others may be missing") !=
        std::string::npos);
  CHECK(sum("KR", "2026-02-05").find("Public holidays aren't counted here") != std::string::npos);
}

TEST_CASE("a stop of the clock is part of the sum; whether Meta may is said where no law settles it") {
  const auto disputed = sum("AT", "2026-01-31", Start::confirmed, "", "en", "2026-02-20", 12);
  CHECK(
      disputed.starts_with("confirmed on 31 January + 1 month + 12 days in which the clock stood still = "
                           "Thursday 12 March;"));
  CHECK(disputed.find("isn't settled") != std::string::npos);
  CHECK(sum("GB", "2026-03-14", Start::confirmed, "", "en", "2026-03-14", 3).find("isn't settled") ==
        std::string::npos);
}
