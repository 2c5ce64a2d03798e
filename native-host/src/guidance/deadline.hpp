// The day by which Meta has to answer, by one regime's law. Pure: civil dates in, civil dates out.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

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

struct Deadline {
  enum class Extension { none, counted, late, unknown };

  Day start;         ///< the day of receipt; counting begins the day after
  Period period;     ///< what was counted, the extension included
  Day end;           ///< start + period
  Day due;           ///< end, or the next working day where end is a Saturday or Sunday
  Day grace_end;     ///< two working days later: the last day on which it isn't yet called missed
  bool law = false;  ///< false: a convention, since the law sets no number of days
  Extension extension = Extension::none;
};

/// Nothing where the regime has no period at all. `extended_on` is the day on which the controller announced
/// more time: it counts when it came by the first due day and the regime allows it.
std::optional<Deadline> deadline(const nlohmann::json& regime, const Day& start,
                                 const std::optional<Day>& extended_on);

}  // namespace objector
