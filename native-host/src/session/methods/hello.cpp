#include "ledger/event.hpp"
#include "session/methods/methods.hpp"
#include "session/methods/position.hpp"

namespace objector {
namespace {

constexpr int kProtocol = 1;

const char* word(LedgerStatus status) {
  switch (status) {
    case LedgerStatus::ok:
      return "ok";
    case LedgerStatus::older_than_seen:
      return "older_than_seen";
    case LedgerStatus::read_only:
      return "read_only";
    case LedgerStatus::newer:
      return "newer";
    case LedgerStatus::damaged:
      return "damaged";
    case LedgerStatus::unavailable:
      return "unavailable";
  }
  return "unavailable";
}

nlohmann::json state_of(Ledger& ledger) {
  nlohmann::json state{{"status", word(ledger.status())}};
  if (!ledger.message().empty()) state["message"] = ledger.message();
  if (const auto last = ledger.position()) state["last"] = to_json(*last);
  if (const auto erased = ledger.erased_at(); erased && *erased) state["erased_at"] = **erased;
  return state;
}

}  // namespace

Result<nlohmann::json> hello(Context& context, const nlohmann::json& params) {
  if (params["protocol"]["min"] > kProtocol || params["protocol"]["max"] < kProtocol) {
    return Error{ErrorCode::protocol_unsupported,
                 "This host speaks protocol 1 and the extension doesn't. Update the older of the two."};
  }
  if (params.contains("last_acknowledged")) {
    context.ledger.compare_with_seen(position_from_json(params["last_acknowledged"]));
  }
  nlohmann::json capabilities = nlohmann::json::array();
  for (const Method& method : methods()) capabilities.push_back(method.name);
  context.greeted = true;
  return answer({{"protocol", kProtocol},
                 {"version", OBJECTOR_VERSION},
                 {"capabilities", std::move(capabilities)},
                 {"kinds", event_kinds()},
                 {"ledger", state_of(context.ledger)}});
}

}  // namespace objector
