// Civil days: dates of a calendar without a time or a zone, as deadlines count them.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace objector {

using Day = std::chrono::year_month_day;

/// Reads YYYY-MM-DD; nothing where the text is anything else or the day doesn't exist. Years 1900 to 9999.
std::optional<Day> parse_day(std::string_view text);
std::string format_day(const Day& day);

Day add_days(const Day& day, int days);
/// The same day of a later month, or that month's last day where it has no such day (31 January + 1 = 28 or
/// 29 February), as Regulation 1182/71 article 3(2)(c) counts months.
Day add_months(const Day& day, int months);
std::chrono::weekday weekday_of(const Day& day);
/// Days from `from` to `to`; negative where `to` is earlier.
int days_between(const Day& from, const Day& to);

}  // namespace objector
