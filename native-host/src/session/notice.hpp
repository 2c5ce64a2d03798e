// The next notice over all objections.
#pragma once

#include <optional>
#include <string>

#include "ledger/ledger.hpp"

namespace objector {

/// The earliest day, today or later, on which a notice is due that nobody has claimed; nothing where none is,
/// or where notices are off.
Result<std::optional<std::string>> next_notice(Ledger& ledger, const std::string& today);

}  // namespace objector
