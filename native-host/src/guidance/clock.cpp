#include "guidance/clock.hpp"

#include <algorithm>
#include <utility>

namespace objector {
namespace {

// Only what lies after the start makes the date later.
int days_stopped(const std::vector<Stop>& stops, const Day& start) {
  int days = 0;
  for (const Stop& stop : stops) {
    const auto from = parse_day(stop.from), to = parse_day(stop.to);
    if (from && to) days += std::max(0, days_between(std::max(*from, start), *to));
  }
  return days;
}

}  // namespace

std::optional<Clock> clock_of(const Objection& objection, const Law& law) {
  if (objection.clock_stopped_on) return std::nullopt;
  const bool started = objection.clock_started_on.has_value();
  const auto& began_on = started ? objection.clock_started_on : objection.pressed_on;
  const auto first = began_on ? parse_day(*began_on) : std::nullopt;
  if (!first) return std::nullopt;
  const auto extended_on = objection.extended_on ? parse_day(*objection.extended_on) : std::nullopt;
  Calendar calendar = calendar_of(law);
  const auto found =
      deadline(law.regime, {*first, extended_on, days_stopped(objection.stops, *first)}, calendar);
  if (!found) return std::nullopt;
  const Start start = !started ? Start::conditional : objection.clock_told ? Start::told : Start::confirmed;
  return Clock{*found, start, std::move(calendar)};
}

}  // namespace objector
