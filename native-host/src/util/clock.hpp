// The only place that reads the clock. Everything that needs a day takes it as an argument.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace objector {

/// Gives the civil date YYYY-MM-DD; tests pass one of their own.
using Today = std::function<std::string()>;

/// The civil date in this machine's zone. tzset() comes first in the process.
std::string today();

/// UTC milliseconds.
std::int64_t now_ms();

}  // namespace objector
