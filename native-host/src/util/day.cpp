#include "util/day.hpp"

#include <cstdio>

namespace objector {
namespace {

// Far enough from the end of four digits that no deadline reaches beyond it.
constexpr int kFirstYear = 1900, kLastYear = 9000;

std::optional<int> digits(std::string_view text) {
  int value = 0;
  for (const char digit : text) {
    if (digit < '0' || digit > '9') return std::nullopt;
    value = value * 10 + (digit - '0');
  }
  return value;
}

}  // namespace

std::optional<Day> parse_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = digits(text.substr(0, 4));
  const auto month = digits(text.substr(5, 2));
  const auto day = digits(text.substr(8, 2));
  if (!year || !month || !day || *year < kFirstYear || *year > kLastYear) return std::nullopt;
  const Day date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                 std::chrono::day{static_cast<unsigned>(*day)}};
  if (!date.ok()) return std::nullopt;
  return date;
}

std::string format_day(const Day& day) {
  char text[40];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(day.year()),
                static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
  return text;
}

Day add_days(const Day& day, int days) {
  return std::chrono::sys_days{day} + std::chrono::days{days};
}

Day add_months(const Day& day, int months) {
  const Day moved = day + std::chrono::months{months};
  return moved.ok() ? moved : Day{moved.year() / moved.month() / std::chrono::last};
}

std::chrono::weekday weekday_of(const Day& day) {
  return std::chrono::weekday{std::chrono::sys_days{day}};
}

int days_between(const Day& from, const Day& to) {
  return static_cast<int>((std::chrono::sys_days{to} - std::chrono::sys_days{from}).count());
}

}  // namespace objector
