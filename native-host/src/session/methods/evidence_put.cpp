#include "session/methods/methods.hpp"
#include "util/base64.hpp"

namespace objector {

Result<nlohmann::json> evidence_put(Context& context, const nlohmann::json& params) {
  const auto bytes = from_base64(params["bytes"].get_ref<const std::string&>());
  if (!bytes) return Error{ErrorCode::invalid_params, "`bytes` isn't base64."};
  const auto kept = context.ledger.put_bytes(params["event"], params["offset"], *bytes);
  if (!kept) return kept.error();
  return answer({{"have", kept->have}, {"size", kept->size}, {"complete", kept->complete}});
}

}  // namespace objector
