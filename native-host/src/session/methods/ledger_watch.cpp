#include "session/methods/methods.hpp"

namespace objector {

Result<nlohmann::json> ledger_watch(Context& context, const nlohmann::json& params) {
  context.watching = params["on"];
  return answer({{"on", context.watching}});
}

}  // namespace objector
