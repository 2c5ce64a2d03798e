#include "guidance/deadline.hpp"

#include <charconv>

namespace objector {
namespace {

// Two working days cover a holiday that isn't in the calendar, and its weekend.
constexpr int kGraceWorkingDays = 2;

// A month ends on the same day number as the day of receipt (Reg. 1182/71 Art. 3(2)(c)), since the day of
// receipt itself isn't counted; a period of days likewise starts on the day after.
Day end_of(const Received& received, const Period& period) {
  return add_days(add_months(received.on, period.months), period.days + received.stopped_days);
}

std::optional<Period> period_of(const nlohmann::json& deadline, const char* key) {
  const auto text = deadline.find(key);
  if (text == deadline.end() || !text->is_string()) return std::nullopt;
  return parse_period(text->get_ref<const std::string&>());
}

// The holidays from `end` up to `due` that a weekend wouldn't have moved anyway.
std::vector<Holiday> working_days_lost(const Calendar& calendar, const Day& end, const Day& due) {
  std::vector<Holiday> lost;
  for (Day day = end; day != due; day = add_days(day, 1)) {
    const auto holiday = calendar.holiday_on(day);
    if (holiday && weekday_of(day).iso_encoding() <= 5) lost.push_back(*holiday);
  }
  return lost;
}

}  // namespace

std::optional<Period> parse_period(std::string_view text) {
  if (text.size() < 3 || text.front() != 'P') return std::nullopt;
  int count = 0;
  const char* const last = text.data() + text.size() - 1;
  const auto [end, error] = std::from_chars(text.data() + 1, last, count);
  if (error != std::errc() || end != last || count <= 0) return std::nullopt;
  if (*last == 'M') return Period{count, 0};
  if (*last == 'D') return Period{0, count};
  return std::nullopt;
}

std::optional<Deadline> deadline(const nlohmann::json& regime, const Received& received,
                                 const Calendar& calendar) {
  if (!regime.contains("deadline")) return std::nullopt;
  const auto& law = regime["deadline"];
  const auto period = period_of(law, "period");
  if (!period) return std::nullopt;

  Deadline result{received, *period, end_of(received, *period), {}, {}, {}, law["kind"] == "law"};
  if (received.extended_on) {
    const auto extension = period_of(law, "extension");
    if (!extension) {
      result.extension = Deadline::Extension::unknown;
    } else if (days_between(calendar.working_day_from(result.end), *received.extended_on) > 0) {
      result.extension = Deadline::Extension::late;
    } else {
      result.extension = Deadline::Extension::counted;
      result.period = {period->months + extension->months, period->days + extension->days};
      result.end = end_of(received, result.period);
    }
  }
  result.due = calendar.working_day_from(result.end);
  result.holidays = working_days_lost(calendar, result.end, result.due);
  result.grace_end = calendar.add_working_days(result.due, calendar.complete() ? 0 : kGraceWorkingDays);
  return result;
}

}  // namespace objector
