// The day by which Meta has to answer, by one regime's law. Pure: civil dates in, civil dates out.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>
#include <vector>

#include "guidance/calendar.hpp"
#include "util/day.hpp"

namespace objector {

/// A period of whole months or whole days; never both.
struct Period {
  int months = 0;
  int days = 0;
  bool operator==(const Period&) const = default;
};

/// Reads the ISO 8601 durations of the data: P<n>M or P<n>D.
std::optional<Period> parse_period(std::string_view text);

/// What happened to the clock.
struct Received {
  Day on;                          ///< the day of receipt; counting begins the day after
  std::optional<Day> extended_on;  ///< the day on which the controller announced more time
  int stopped_days = 0;            ///< for so long it stood still
};

struct Deadline {
  enum class Extension { none, counted, late, unknown };

  Received received;
  Period period;                  ///< what was counted, the extension included
  Day end;                        ///< received.on + period + received.stopped_days
  Day due;                        ///< end, or the next working day
  std::vector<Holiday> holidays;  ///< from end to due, those on a Saturday or Sunday left out
  Day grace_end;                  ///< the last day on which it isn't yet called missed
  bool law = false;               ///< false: a convention, since the law sets no number of days
  Extension extension = Extension::none;
};

/// Nothing where the regime has no period at all. An extension counts when it came by the first due day and
/// the regime allows it. Where `calendar` may lack a holiday, `grace_end` is two working days after `due`.
std::optional<Deadline> deadline(const nlohmann::json& regime, const Received& received,
                                 const Calendar& calendar);

}  // namespace objector
