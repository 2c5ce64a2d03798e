// Which days are working days: neither weekend nor public holiday, by data/holidays.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

#include "guidance/law.hpp"
#include "util/day.hpp"

namespace objector {

/// Easter Sunday of a year in the Gregorian calendar.
Day easter_sunday(int year);

/// A public holiday: its record and the country's, named in texts.holidays and texts.countries.
struct Holiday {
  Day day;
  const nlohmann::json* record;
  const nlohmann::json* country;
};

class Calendar {
 public:
  /// `countries` are records of data/holidays; `complete` says that no other day can be a holiday there.
  explicit Calendar(std::vector<const nlohmann::json*> countries = {}, bool complete = false);

  std::optional<Holiday> holiday_on(const Day& day) const;
  /// The day itself where it is a working day, else the next one.
  Day working_day_from(Day day) const;
  Day add_working_days(Day day, int count) const;
  bool complete() const { return complete_; }
  const std::vector<const nlohmann::json*>& countries() const { return countries_; }

 private:
  std::vector<const nlohmann::json*> countries_;
  bool complete_;
};

/// The holidays of where the controller answers and of where the person lives: a day that is one in either
/// isn't counted as a working day (ARCHITECTURE.md).
Calendar calendar_of(const Law& law);

}  // namespace objector
