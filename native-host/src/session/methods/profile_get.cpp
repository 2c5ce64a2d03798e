#include "facts/facts.hpp"
#include "session/methods/profile.hpp"

namespace objector {

Result<nlohmann::json> profile_now(Context& context) {
  const auto holder = context.ledger.holder();
  if (!holder) return holder.error();
  nlohmann::json profile{{"countries", facts::countries()}};
  if (*holder) {
    profile["holder"] = {{"country", (*holder)->country}, {"objected_before", (*holder)->objected_before}};
  }
  return answer(std::move(profile));
}

Result<nlohmann::json> profile_get(Context& context, const nlohmann::json&) {
  return profile_now(context);
}

}  // namespace objector
