#include "guidance/calendar.hpp"

#include <utility>

#include "facts/facts.hpp"

namespace objector {
namespace {

bool is_weekend(const Day& day) {
  return weekday_of(day).iso_encoding() > 5;
}

Day date_of(const nlohmann::json& record, std::chrono::year year) {
  return {year, std::chrono::month{record["month"].get<unsigned>()},
          std::chrono::day{record["day"].get<unsigned>()}};
}

// The three ways in which data/schema/holiday.json tells a day.
bool falls_on(const nlohmann::json& record, const Day& day) {
  if (record.contains("easter"))
    return add_days(easter_sunday(static_cast<int>(day.year())), record["easter"]) == day;
  const Day date = date_of(record, day.year());
  if (!record.contains("weekday"))
    return date == day && static_cast<int>(day.year()) >= record.value("from", 0);
  const unsigned weekday = weekday_of(date).iso_encoding();
  if (weekday == record.value("itself_on", 0u)) return date == day;
  return add_days(date, static_cast<int>((record["weekday"].get<unsigned>() + 7 - weekday) % 7)) == day;
}

}  // namespace

// The anonymous Gregorian algorithm (Nature, 1876).
Day easter_sunday(int year) {
  const int golden = year % 19, century = year / 100, rest = year % 100;
  const int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
  const int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
  const int correction = (golden + 11 * moon + 22 * weekday) / 451;
  const int date = moon + weekday - 7 * correction + 114;
  return {std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(date / 31)},
          std::chrono::day{static_cast<unsigned>(date % 31 + 1)}};
}

Calendar::Calendar(std::vector<const nlohmann::json*> countries, bool complete)
    : countries_(std::move(countries)), complete_(complete) {}

std::optional<Holiday> Calendar::holiday_on(const Day& day) const {
  for (const nlohmann::json* country : countries_) {
    for (const nlohmann::json& record : (*country)["days"]) {
      if (falls_on(record, day)) return Holiday{day, &record, country};
    }
  }
  return std::nullopt;
}

Day Calendar::working_day_from(Day day) const {
  while (is_weekend(day) || holiday_on(day)) day = add_days(day, 1);
  return day;
}

Day Calendar::add_working_days(Day day, int count) const {
  for (; count > 0; --count) day = working_day_from(add_days(day, 1));
  return day;
}

Calendar calendar_of(const Law& law) {
  if (!law.known()) return Calendar{};
  const std::string residence = law.jurisdiction["code"];
  const auto& controller =
      facts::document("data/controllers/" + law.jurisdiction["controller"].get<std::string>() + ".json");
  const std::string seat = controller.value("country", "");
  std::vector<const nlohmann::json*> countries;
  bool complete = true;
  for (const std::string& country : seat == residence ? std::vector{seat} : std::vector{seat, residence}) {
    const auto& record = facts::document("data/holidays/" + country + ".json");
    complete &= !record.is_null() && record["complete"].get<bool>();
    if (!record.is_null()) countries.push_back(&record);
  }
  return Calendar(std::move(countries), complete);
}

}  // namespace objector
