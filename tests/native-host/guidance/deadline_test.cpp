#include "guidance/deadline.hpp"

#include <doctest/doctest.h>

#include "facts/facts.hpp"
#include "guidance/clock.hpp"
#include "guidance/hint.hpp"
#include "guidance/objections.hpp"
#include "guidance/words.hpp"
#include "ledger/document.hpp"
#include "rounds.hpp"

using namespace objector;

namespace {

Deadline computed(const std::string& regime, const Day& start, const std::optional<Day>& extended_on = {},
                  int stopped_days = 0) {
  return deadline(facts::regime(regime), {start, extended_on, stopped_days}, Calendar{}).value();
}

bool is_weekend(const Day& date) {
  return weekday_of(date).iso_encoding() > 5;
}

std::string with_weekday(const Day& day) {
  return weekday_words(day, facts::texts("en")).substr(0, 3) + " " + format_day(day);
}

/// "extended 2026-02-10; stopped 2026-02-05 2026-02-17" after a receipt.
Objection told_in(const std::string& received, const std::string& then) {
  Objection objection = objection_in(State::under_review, received);
  for (const std::string& words : split(then, "; ")) {
    const auto parts = split(words, " ");
    if (parts.at(0) == "extended") objection.extended_on = parts.at(1);
    if (parts.at(0) == "stopped") objection.stops.push_back({parts.at(1), parts.at(2)});
  }
  return objection;
}

}  // namespace

TEST_CASE("the table of LEDGER.md") {
  const auto rows = table_of("lives in | received | then | end | answer due | missed after");
  CHECK(rows.size() > 50);
  for (const auto& row : rows) {
    CAPTURE(row.at(0));
    CAPTURE(row.at(1));
    CAPTURE(row.at(2));
    const auto objection = told_in(row.at(1), row.at(2));
    const auto found = clock_of(objection, law_of(row.at(0))).value();
    CHECK(with_weekday(found.deadline.end) == row.at(3));
    CHECK(with_weekday(found.deadline.due) == row.at(4));
    CHECK(format_day(found.deadline.grace_end) == row.at(5));
    CHECK(state_on(objection, row.at(0), row.at(5)) == "under_review");
    CHECK(state_on(objection, row.at(0), format_day(add_days(found.deadline.grace_end, 1))) == "overdue");
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
  CHECK_FALSE(deadline(facts::regime("us-other"), {start, {}, 0}, Calendar{}).has_value());
  CHECK_FALSE(deadline(facts::regime("in"), {start, {}, 0}, Calendar{}).has_value());
  CHECK_FALSE(deadline(facts::regime("none"), {start, {}, 0}, Calendar{}).has_value());
}

TEST_CASE("a stop moves the end by its days, whatever the start") {
  const int count = rounds();
  auto random = seeded("deadline_stopped", count);
  for (int i = 0; i < count; ++i) {
    const Day start = add_days(*parse_day("2000-01-01"), between(random, 0, 36'500));
    const int days = between(random, 0, 400);
    CAPTURE(format_day(start));
    for (const std::string regime : {"gdpr", "uk", "tr", "kr", "ch"}) {
      CHECK(days_between(computed(regime, start).end, computed(regime, start, {}, days).end) == days);
    }
  }
}

TEST_CASE("in every country a due day is a working day, and never earlier for a later start") {
  const int count = rounds();
  auto random = seeded("deadline", count);
  const Day first = *parse_day("2000-01-01");
  for (int i = 0; i < count; ++i) {
    const Day start = add_days(first, between(random, 0, 36'500));
    const Day later = add_days(start, between(random, 1, 40));
    CAPTURE(format_day(start));
    CAPTURE(format_day(later));
    for (const std::string& country : facts::countries()) {
      CAPTURE(country);
      const Law law = law_of(country);
      const Calendar calendar = calendar_of(law);
      const auto one = deadline(law.regime, {start, {}, 0}, calendar);
      if (!one) continue;
      const auto extended = deadline(law.regime, {start, start, 0}, calendar);
      for (const Day& day : {one->due, one->grace_end}) {
        CHECK_FALSE(is_weekend(day));
        CHECK_FALSE(calendar.holiday_on(day));
      }
      CHECK(days_between(start, one->end) > 0);
      CHECK(days_between(one->end, one->due) >= 0);
      CHECK(days_between(one->end, one->due) <= 6);
      CHECK((one->due == one->grace_end) == calendar.complete());
      CHECK(days_between(one->due, extended->due) >= 0);
      CHECK(days_between(one->due, deadline(law.regime, {later, {}, 0}, calendar)->due) >= 0);
      for (Day day = one->end; day != one->due; day = add_days(day, 1)) {
        CHECK((is_weekend(day) || calendar.holiday_on(day)));
      }
    }
  }
}
