#include "guidance/notice.hpp"

#include "guidance/hint.hpp"
#include "util/day.hpp"

namespace objector {
namespace {

constexpr int kEveryDays = 7;
/// A due day is moved by weekends and two working days more; it is overdue well before that.
constexpr int kLongestGrace = 31;

/// The day an answer is missed, or, where only a press is known, the day it would be due.
std::optional<Day> answer_day(const Objection& objection, const std::string& country,
                              const std::string& today) {
  const Hint hint = next_step(objection, country, "en", today);
  const auto due = hint.due ? parse_day(hint.due->day) : std::nullopt;
  if (!due || hint.due->conditional) return due;
  for (int days = 1; days <= kLongestGrace; ++days) {
    const Day day = add_days(*due, days);
    if (state_on(objection, country, format_day(day)) == "overdue") return day;
  }
  return due;
}

std::optional<Day> first_day(const Objection& objection, const std::string& country,
                             const std::string& today) {
  switch (objection.state) {
    case State::awaiting_code:
    case State::needs_reply:
      if (const auto since = parse_day(objection.since)) return add_days(*since, 1);
      return std::nullopt;
    case State::submitted:
    case State::under_review:
      return answer_day(objection, country, today);
    default:
      return std::nullopt;
  }
}

}  // namespace

std::optional<std::string> notice_day(const Objection& objection, const std::string& country,
                                      const std::string& today, const std::string& after) {
  const auto first = first_day(objection, country, today);
  if (!first) return std::nullopt;
  const auto last = parse_day(after);
  if (!last || days_between(*last, *first) > 0) return format_day(*first);
  const int rounds = days_between(*first, *last) / kEveryDays + 1;
  return format_day(add_days(*first, rounds * kEveryDays));
}

}  // namespace objector
