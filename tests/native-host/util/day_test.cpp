#include "util/day.hpp"

#include <doctest/doctest.h>

using namespace objector;

namespace {

Day day(const char* text) {
  const auto parsed = parse_day(text);
  REQUIRE_MESSAGE(parsed, text);
  return *parsed;
}

}  // namespace

TEST_CASE("a day is YYYY-MM-DD and exists") {
  CHECK(format_day(day("2026-05-31")) == "2026-05-31");
  CHECK(format_day(day("2024-02-29")) == "2024-02-29");
  for (const char* text :
       {"", "2026-5-31", "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-04-00", "26-04-01",
        "2026/04/01", "2026-04-0a", "2026-04-011", "1899-12-31", "9001-01-01", "9999-12-31", "0000-00-00"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_day(text));
  }
}

TEST_CASE("months count to the same day, or to the month's last") {
  CHECK(format_day(add_months(day("2026-01-31"), 1)) == "2026-02-28");
  CHECK(format_day(add_months(day("2024-01-31"), 1)) == "2024-02-29");
  CHECK(format_day(add_months(day("2025-11-30"), 3)) == "2026-02-28");
  CHECK(format_day(add_months(day("2026-05-26"), 1)) == "2026-06-26");
  CHECK(format_day(add_months(day("2026-12-15"), 1)) == "2027-01-15");
}

TEST_CASE("days are added, counted and named") {
  CHECK(format_day(add_days(day("2026-12-31"), 1)) == "2027-01-01");
  CHECK(format_day(add_days(day("2026-03-01"), -1)) == "2026-02-28");
  CHECK(days_between(day("2026-01-01"), day("2027-01-01")) == 365);
  CHECK(days_between(day("2026-01-02"), day("2026-01-01")) == -1);
  CHECK(weekday_of(day("2026-05-01")) == std::chrono::Friday);
}
