// Countries as the protocol names them.
#pragma once

#include <optional>
#include <string_view>

#include "util/result.hpp"

namespace objector {

/// Nothing where `country` is written like an ISO 3166-1 alpha-2 code; else country_unknown.
std::optional<Error> country_problem(std::string_view country);

}  // namespace objector
