// What profile.get and profile.set both answer.
#pragma once

#include "session/methods/methods.hpp"

namespace objector {

Result<nlohmann::json> profile_now(Context& context);

}  // namespace objector
