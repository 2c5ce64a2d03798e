// When an objection asks for a notice: the first day on which the person has something to do, and every
// seventh day after it until something happens.
#pragma once

#include <optional>
#include <string>

#include "ledger/objection.hpp"

namespace objector {

/// The first such day after the day `after` (empty: the very first). Nothing where the person waits for
/// nothing. `today` is what hints are asked with.
std::optional<std::string> notice_day(const Objection& objection, const std::string& country,
                                      const std::string& today, const std::string& after);

}  // namespace objector
