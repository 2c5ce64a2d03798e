#include "session/methods/methods.hpp"
#include "util/base64.hpp"

namespace objector {

Result<nlohmann::json> evidence_get(Context& context, const nlohmann::json& params) {
  const std::int64_t offset = params["offset"];
  const auto kept = context.ledger.kept_file(params["event"]);
  if (!kept) return kept.error();
  const auto bytes = context.ledger.bytes(params["event"], offset);
  if (!bytes) return bytes.error();
  nlohmann::json result{{"bytes", to_base64(*bytes)}, {"size", kept->size}, {"complete", kept->complete}};
  const std::int64_t end = offset + static_cast<std::int64_t>(bytes->size());
  if (!bytes->empty() && end < kept->have) result["next"] = end;
  return answer(std::move(result));
}

}  // namespace objector
