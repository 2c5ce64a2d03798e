// Work that takes several requests: which step comes next, and what happens to one that is lost.
#pragma once

#include <optional>

#include "session/methods/methods.hpp"

namespace objector {

/// Whether `params` begins the work. Errors: step_unknown where it names a step that isn't the next one; the
/// work is given up then.
template <class Work>
Result<bool> begins(std::optional<Ongoing<Work>>& ongoing, const nlohmann::json& params) {
  if (!params.contains("next")) return true;
  if (ongoing && params["next"] == ongoing->step) return false;
  ongoing.reset();
  return Error{ErrorCode::step_unknown, "This isn't the step that comes next. Begin again."};
}

}  // namespace objector
