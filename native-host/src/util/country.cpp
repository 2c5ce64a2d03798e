#include "util/country.hpp"

#include <algorithm>

namespace objector {

std::optional<Error> country_problem(std::string_view country) {
  const auto is_capital = [](char letter) { return letter >= 'A' && letter <= 'Z'; };
  if (country.size() == 2 && std::ranges::all_of(country, is_capital)) return std::nullopt;
  return Error{ErrorCode::country_unknown, "A country is given as its two-letter code in capitals, like DE."};
}

}  // namespace objector
