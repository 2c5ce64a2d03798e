#include "guidance/calendar.hpp"

#include <doctest/doctest.h>

#include <string>

#include "facts/facts.hpp"

using namespace objector;

namespace {

Calendar calendar(const std::string& country) {
  return Calendar({&facts::document("data/holidays/" + country + ".json")}, true);
}

bool is_holiday(const std::string& country, const std::string& day) {
  return calendar(country).holiday_on(*parse_day(day)).has_value();
}

}  // namespace

TEST_CASE("Easter Sunday, at its earliest, at its latest and in the years that trip formulas") {
  for (const std::string easter :
       {"1818-03-22", "1943-04-25", "2038-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2024-03-31",
        "2025-04-20", "2026-04-05", "2027-03-28", "2030-04-21", "2049-04-18", "2076-04-19", "2285-03-22"}) {
    CAPTURE(easter);
    CHECK(format_day(easter_sunday(std::stoi(easter.substr(0, 4)))) == easter);
  }
  for (int year = 1900; year < 2300; ++year) {
    const Day easter = easter_sunday(year);
    CAPTURE(year);
    CHECK(weekday_of(easter) == std::chrono::Sunday);
    CHECK(days_between(Day{easter.year() / 3 / 22}, easter) >= 0);
    CHECK(days_between(easter, Day{easter.year() / 4 / 25}) >= 0);
  }
}

TEST_CASE("Ireland: Mondays that wander, and St Brigid's Day") {
  for (const char* day :
       {"2026-02-02", "2026-03-17", "2026-04-06", "2026-05-04", "2026-06-01", "2026-08-03", "2026-10-26",
        "2026-12-25", "2026-12-26", "2027-02-01", "2030-02-01", "2021-10-25"}) {
    CAPTURE(day);
    CHECK(is_holiday("IE", day));
  }
  // Good Friday; 1 February that is no Friday; the Monday after one that is; the last Monday but one.
  for (const char* day : {"2026-04-03", "2026-02-01", "2030-02-04", "2026-10-19"}) {
    CAPTURE(day);
    CHECK_FALSE(is_holiday("IE", day));
  }
}

TEST_CASE("days counted from Easter, and days that began in a year") {
  CHECK(is_holiday("AT", "2026-05-14"));  // Ascension Day
  CHECK(is_holiday("AT", "2026-05-25"));  // Whit Monday
  CHECK(is_holiday("AT", "2026-06-04"));  // Corpus Christi
  CHECK(is_holiday("DE", "2026-04-03"));  // Good Friday
  CHECK_FALSE(is_holiday("DE", "2026-06-04"));
  CHECK(is_holiday("DK", "2026-04-02"));  // Maundy Thursday
  CHECK(is_holiday("PL", "2025-12-24"));
  CHECK_FALSE(is_holiday("PL", "2024-12-24"));
}

TEST_CASE("the calendar is that of the controller's country and of the residence") {
  const auto countries = [](const std::string& residence) {
    std::string codes;
    const Calendar found = calendar_of(law_of(residence));
    for (const auto* country : found.countries()) codes += (*country)["country"].get<std::string>() + " ";
    return codes + (found.complete() ? "complete" : "with a margin");
  };
  CHECK(countries("AT") == "IE AT complete");
  CHECK(countries("IE") == "IE complete");
  CHECK(countries("DE") == "IE DE with a margin");
  CHECK(countries("BG") == "IE with a margin");
  CHECK(countries("KR") == "with a margin");
  CHECK(countries("XX") == "with a margin");
}
