#include "guidance/deadline.hpp"

#include <doctest/doctest.h>

#include "facts/facts.hpp"
#include "rounds.hpp"

using namespace objector;

namespace {

struct Row {
  const char *regime, *start, *extended_on, *end, *due, *grace_end;
};

// Counted on a calendar; the weekday in the comment is that of `end` and of `due`.
constexpr Row kRows[] = {
    {"gdpr", "2026-01-31", "", "2026-02-28", "2026-03-02", "2026-03-04"},             // Sat → Mon
    {"gdpr", "2026-01-30", "", "2026-02-28", "2026-03-02", "2026-03-04"},             // Sat → Mon
    {"gdpr", "2026-01-29", "", "2026-02-28", "2026-03-02", "2026-03-04"},             // Sat → Mon
    {"gdpr", "2026-01-28", "", "2026-02-28", "2026-03-02", "2026-03-04"},             // Sat → Mon
    {"gdpr", "2026-01-27", "", "2026-02-27", "2026-02-27", "2026-03-03"},             // Fri → Fri
    {"gdpr", "2024-01-31", "", "2024-02-29", "2024-02-29", "2024-03-04"},             // Thu → Thu
    {"gdpr", "2024-01-30", "", "2024-02-29", "2024-02-29", "2024-03-04"},             // Thu → Thu
    {"gdpr", "2024-01-29", "", "2024-02-29", "2024-02-29", "2024-03-04"},             // Thu → Thu
    {"gdpr", "2024-02-29", "", "2024-03-29", "2024-03-29", "2024-04-02"},             // Fri → Fri
    {"gdpr", "2026-02-28", "", "2026-03-28", "2026-03-30", "2026-04-01"},             // Sat → Mon
    {"gdpr", "2028-02-29", "", "2028-03-29", "2028-03-29", "2028-03-31"},             // Wed → Wed
    {"gdpr", "2028-01-31", "", "2028-02-29", "2028-02-29", "2028-03-02"},             // Tue → Tue
    {"gdpr", "2026-03-31", "", "2026-04-30", "2026-04-30", "2026-05-04"},             // Thu → Thu
    {"gdpr", "2026-05-31", "", "2026-06-30", "2026-06-30", "2026-07-02"},             // Tue → Tue
    {"gdpr", "2026-08-31", "", "2026-09-30", "2026-09-30", "2026-10-02"},             // Wed → Wed
    {"gdpr", "2026-10-31", "", "2026-11-30", "2026-11-30", "2026-12-02"},             // Mon → Mon
    {"gdpr", "2026-04-30", "", "2026-05-30", "2026-06-01", "2026-06-03"},             // Sat → Mon
    {"gdpr", "2026-12-31", "", "2027-01-31", "2027-02-01", "2027-02-03"},             // Sun → Mon
    {"gdpr", "2026-12-15", "", "2027-01-15", "2027-01-15", "2027-01-19"},             // Fri → Fri
    {"gdpr", "2025-12-31", "", "2026-01-31", "2026-02-02", "2026-02-04"},             // Sat → Mon
    {"gdpr", "2027-12-31", "", "2028-01-31", "2028-01-31", "2028-02-02"},             // Mon → Mon
    {"gdpr", "2026-06-01", "", "2026-07-01", "2026-07-01", "2026-07-03"},             // Wed → Wed
    {"gdpr", "2026-06-02", "", "2026-07-02", "2026-07-02", "2026-07-06"},             // Thu → Thu
    {"gdpr", "2026-06-03", "", "2026-07-03", "2026-07-03", "2026-07-07"},             // Fri → Fri
    {"gdpr", "2026-06-04", "", "2026-07-04", "2026-07-06", "2026-07-08"},             // Sat → Mon
    {"gdpr", "2026-06-05", "", "2026-07-05", "2026-07-06", "2026-07-08"},             // Sun → Mon
    {"gdpr", "2026-06-06", "", "2026-07-06", "2026-07-06", "2026-07-08"},             // Mon → Mon
    {"gdpr", "2026-06-07", "", "2026-07-07", "2026-07-07", "2026-07-09"},             // Tue → Tue
    {"gdpr", "2026-11-22", "", "2026-12-22", "2026-12-22", "2026-12-24"},             // Tue → Tue
    {"gdpr", "2027-01-31", "", "2027-02-28", "2027-03-01", "2027-03-03"},             // Sun → Mon
    {"gdpr", "2100-01-31", "", "2100-02-28", "2100-03-01", "2100-03-03"},             // Sun → Mon
    {"gdpr", "2026-01-31", "2026-02-10", "2026-04-30", "2026-04-30", "2026-05-04"},   // Thu → Thu
    {"gdpr", "2026-01-31", "2026-03-02", "2026-04-30", "2026-04-30", "2026-05-04"},   // Thu → Thu
    {"gdpr", "2026-01-31", "2026-03-03", "2026-02-28", "2026-03-02", "2026-03-04"},   // Sat → Mon
    {"gdpr", "2026-11-30", "2026-12-01", "2027-02-28", "2027-03-01", "2027-03-03"},   // Sun → Mon
    {"gdpr", "2027-11-30", "2027-12-30", "2028-02-29", "2028-02-29", "2028-03-02"},   // Tue → Tue
    {"gdpr", "2026-01-15", "2026-02-01", "2026-04-15", "2026-04-15", "2026-04-17"},   // Wed → Wed
    {"uk", "2026-03-14", "", "2026-04-14", "2026-04-14", "2026-04-16"},               // Tue → Tue
    {"uk", "2026-03-31", "2026-04-10", "2026-06-30", "2026-06-30", "2026-07-02"},     // Tue → Tue
    {"tr", "2026-01-31", "", "2026-03-02", "2026-03-02", "2026-03-04"},               // Mon → Mon
    {"tr", "2024-02-01", "", "2024-03-02", "2024-03-04", "2024-03-06"},               // Sat → Mon
    {"tr", "2026-12-05", "", "2027-01-04", "2027-01-04", "2027-01-06"},               // Mon → Mon
    {"kr", "2026-02-19", "", "2026-03-01", "2026-03-02", "2026-03-04"},               // Sun → Mon
    {"kr", "2024-02-20", "", "2024-03-01", "2024-03-01", "2024-03-05"},               // Fri → Fri
    {"kr", "2026-12-24", "", "2027-01-03", "2027-01-04", "2027-01-06"},               // Sun → Mon
    {"kr", "2026-12-24", "2026-12-28", "2027-01-03", "2027-01-04", "2027-01-06"},     // Sun → Mon
    {"br", "2026-02-20", "", "2026-03-07", "2026-03-09", "2026-03-11"},               // Sat → Mon
    {"br", "2026-12-20", "", "2027-01-04", "2027-01-04", "2027-01-06"},               // Mon → Mon
    {"ch", "2026-05-01", "", "2026-05-31", "2026-06-01", "2026-06-03"},               // Sun → Mon
    {"us-ca", "2026-01-01", "", "2026-02-15", "2026-02-16", "2026-02-18"},            // Sun → Mon
    {"us-ca", "2026-01-01", "2026-02-01", "2026-04-01", "2026-04-01", "2026-04-03"},  // Wed → Wed
};

std::optional<Day> day(const std::string& text) {
  return text.empty() ? std::nullopt : parse_day(text);
}

Deadline computed(const std::string& regime, const Day& start, const std::optional<Day>& extended_on = {}) {
  return deadline(facts::regime(regime), start, extended_on).value();
}

bool is_weekend(const Day& date) {
  return weekday_of(date).iso_encoding() > 5;
}

}  // namespace

TEST_CASE("the table of deadlines") {
  for (const auto& row : kRows) {
    CAPTURE(row.regime);
    CAPTURE(row.start);
    CAPTURE(row.extended_on);
    const auto found = computed(row.regime, day(row.start).value(), day(row.extended_on));
    CHECK(format_day(found.end) == row.end);
    CHECK(format_day(found.due) == row.due);
    CHECK(format_day(found.grace_end) == row.grace_end);
  }
}

TEST_CASE("durations are whole months or whole days") {
  CHECK(parse_period("P1M") == Period{1, 0});
  CHECK(parse_period("P2M") == Period{2, 0});
  CHECK(parse_period("P30D") == Period{0, 30});
  CHECK(parse_period("P10D") == Period{0, 10});
  CHECK(parse_period("P15D") == Period{0, 15});
  for (const std::string wrong : {"", "P", "PM", "1M", "P0M", "P-1M", "P1M2D", "P1Y", "P1", "p1M", "P1.5M"}) {
    CAPTURE(wrong);
    CHECK_FALSE(parse_period(wrong).has_value());
  }
}

TEST_CASE("what became of an extension") {
  using Extension = Deadline::Extension;
  const Day start = *parse_day("2026-01-31");
  CHECK(computed("gdpr", start).extension == Extension::none);
  CHECK(computed("gdpr", start, parse_day("2026-03-02")).extension == Extension::counted);
  CHECK(computed("gdpr", start, parse_day("2026-03-03")).extension == Extension::late);
  CHECK(computed("kr", start, parse_day("2026-02-02")).extension == Extension::unknown);
}

TEST_CASE("law, convention, nothing") {
  const Day start = *parse_day("2026-01-31");
  CHECK(computed("gdpr", start).law);
  CHECK(computed("kr", start).law);
  CHECK_FALSE(computed("ch", start).law);
  CHECK_FALSE(computed("au", start).law);
  CHECK_FALSE(deadline(facts::regime("us-other"), start, {}).has_value());
  CHECK_FALSE(deadline(facts::regime("in"), start, {}).has_value());
  CHECK_FALSE(deadline(facts::regime("none"), start, {}).has_value());
}

TEST_CASE("a due day is a working day after the start, and never earlier for a later start") {
  const int count = rounds();
  auto random = seeded("deadline", count);
  const Day first = *parse_day("2000-01-01");
  for (int i = 0; i < count; ++i) {
    const Day start = add_days(first, between(random, 0, 36'500));
    const Day later = add_days(start, between(random, 1, 40));
    CAPTURE(format_day(start));
    CAPTURE(format_day(later));
    for (const std::string regime : {"gdpr", "uk", "ch", "br", "tr", "kr", "jp", "ca", "au", "us-ca", "za"}) {
      CAPTURE(regime);
      const auto one = computed(regime, start);
      const auto extended = computed(regime, start, start);
      CHECK_FALSE(is_weekend(one.due));
      CHECK_FALSE(is_weekend(one.grace_end));
      CHECK(days_between(start, one.end) > 0);
      CHECK(days_between(one.end, one.due) >= 0);
      CHECK(days_between(one.end, one.due) <= 2);
      CHECK(days_between(one.due, one.grace_end) >= 2);
      CHECK(days_between(one.due, one.grace_end) <= 4);
      CHECK(days_between(one.due, extended.due) >= 0);
      CHECK(days_between(one.due, computed(regime, later).due) >= 0);
    }
  }
}
