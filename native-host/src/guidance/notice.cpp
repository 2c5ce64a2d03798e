#include "guidance/notice.hpp"

#include <algorithm>

#include "facts/facts.hpp"
#include "guidance/clock.hpp"
#include "guidance/complaint.hpp"
#include "util/day.hpp"

namespace objector {
namespace {

constexpr int kEveryDays = 7;

/// The day an answer is missed, or, where only a press is known, the day it would be due.
std::optional<Day> answer_day(const Objection& objection, const Law& law) {
  const auto clock = clock_of(objection, law);
  if (!clock) return std::nullopt;
  if (clock->start == Start::conditional) return clock->deadline.due;
  return add_days(clock->deadline.grace_end, 1);
}

/// The last day on which the person can complain, where the law sets one.
std::optional<Day> complaint_day(const Objection& objection, const Law& law, const std::string& today) {
  const auto last = last_day_to_complain(objection, law, facts::texts("en"), today);
  return last ? parse_day(last->day) : std::nullopt;
}

std::optional<Day> first_day(const Objection& objection, const Law& law, const std::string& today) {
  const auto since = parse_day(objection.since);
  switch (objection.state) {
    case State::awaiting_code:
    case State::needs_reply:
      return since ? std::optional(add_days(*since, 1)) : std::nullopt;
    case State::submitted:
    case State::under_review:
      return answer_day(objection, law);
    case State::declined:
      // A week before the last day, or at once where less is left.
      if (const auto last = complaint_day(objection, law, today); last && since)
        return std::max(add_days(*since, 1), add_days(*last, -kEveryDays));
      return std::nullopt;
    default:
      return std::nullopt;
  }
}

}  // namespace

std::optional<std::string> notice_day(const Objection& objection, const std::string& country,
                                      const std::string& today, const std::string& after) {
  const Law law = law_of(country);
  const auto first = first_day(objection, law, today);
  if (!first) return std::nullopt;
  Day day = *first;
  if (const auto last = parse_day(after); last && days_between(*last, day) <= 0)
    day = add_days(day, (days_between(day, *last) / kEveryDays + 1) * kEveryDays);
  // Once it is too late to complain a notice about it helps nobody.
  const auto end = objection.state == State::declined ? complaint_day(objection, law, today) : std::nullopt;
  if (end && days_between(*end, day) > 0) return std::nullopt;
  return format_day(day);
}

}  // namespace objector
