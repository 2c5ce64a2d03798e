// An objection's clock: when it began, and the deadline it runs to by the law of a country.
#pragma once

#include <optional>

#include "guidance/calendar.hpp"
#include "guidance/deadline.hpp"
#include "guidance/law.hpp"
#include "guidance/sum.hpp"
#include "ledger/objection.hpp"

namespace objector {

struct Clock {
  Deadline deadline;
  Start start;        ///< what its first day rests on
  Calendar calendar;  ///< whose holidays were counted
};

/// Nothing where no clock runs, where it stands still, or where no period is known.
std::optional<Clock> clock_of(const Objection& objection, const Law& law);

}  // namespace objector
