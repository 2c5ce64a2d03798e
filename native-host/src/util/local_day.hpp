// The civil day of a moment in this machine's own zone.
#pragma once

#include <cstdint>
#include <string>

namespace objector {

/// `at` in UTC milliseconds. Uses localtime_r: g++ 12 has no time-zone library.
std::string local_day(std::int64_t at);

}  // namespace objector
