#include "guidance/deadline.hpp"

#include <charconv>

namespace objector {
namespace {

// Public holidays aren't counted (no calendar yet); two working days cover one and its weekend.
constexpr int kGraceWorkingDays = 2;

bool is_weekend(const Day& day) {
  const auto weekday = weekday_of(day);
  return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
}

Day working_day_from(Day day) {
  while (is_weekend(day)) day = add_days(day, 1);
  return day;
}

Day add_working_days(Day day, int count) {
  for (; count > 0; --count) day = working_day_from(add_days(day, 1));
  return day;
}

// A month ends on the same day number as the day of receipt (Reg. 1182/71 Art. 3(2)(c)), since the day of
// receipt itself isn't counted; a period of days likewise starts on the day after.
Day end_of(const Day& start, const Period& period) {
  return add_days(add_months(start, period.months), period.days);
}

std::optional<Period> period_of(const nlohmann::json& deadline, const char* key) {
  const auto text = deadline.find(key);
  if (text == deadline.end() || !text->is_string()) return std::nullopt;
  return parse_period(text->get_ref<const std::string&>());
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

std::optional<Deadline> deadline(const nlohmann::json& regime, const Day& start,
                                 const std::optional<Day>& extended_on) {
  if (!regime.contains("deadline")) return std::nullopt;
  const auto& law = regime["deadline"];
  const auto period = period_of(law, "period");
  if (!period) return std::nullopt;

  Deadline result{start, *period, {}, {}, {}, law["kind"] == "law"};
  result.end = end_of(start, *period);
  if (extended_on) {
    const auto extension = period_of(law, "extension");
    if (!extension) {
      result.extension = Deadline::Extension::unknown;
    } else if (days_between(working_day_from(result.end), *extended_on) > 0) {
      result.extension = Deadline::Extension::late;
    } else {
      result.extension = Deadline::Extension::counted;
      result.period = {period->months + extension->months, period->days + extension->days};
      result.end = end_of(start, result.period);
    }
  }
  result.due = working_day_from(result.end);
  result.grace_end = add_working_days(result.due, kGraceWorkingDays);
  return result;
}

}  // namespace objector
