#include "session/methods/profile.hpp"
#include "util/country.hpp"

namespace objector {

Result<nlohmann::json> profile_set(Context& context, const nlohmann::json& params) {
  const std::string country = params["country"];
  if (const auto problem = country_problem(country)) return *problem;
  if (const auto set = context.ledger.set_holder({country, params["objected_before"]}); !set)
    return set.error();
  return profile_now(context);
}

}  // namespace objector
