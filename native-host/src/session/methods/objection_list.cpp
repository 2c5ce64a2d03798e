#include "session/methods/methods.hpp"
#include "session/standing.hpp"
#include "wire/frame.hpp"

namespace objector {
namespace {

constexpr int kAccountsPerPage = 50;
// Room for the envelope; a page that grows beyond this ends with the account before.
constexpr std::size_t kPageBytes = kFrameCap - 4096;

}  // namespace

// A page ends between two accounts, so `next` is the last account shown.
Result<nlohmann::json> objection_list(Context& context, const nlohmann::json& params) {
  const auto view = view_of(context.ledger, params["language"], context.today());
  if (!view) return view.error();
  const int limit = params.value("limit", kAccountsPerPage);
  const auto accounts = context.ledger.accounts(params.value("cursor", ""), limit + 1);
  if (!accounts) return accounts.error();

  nlohmann::json result{{"objections", nlohmann::json::array()}};
  std::size_t bytes = 0;
  for (std::size_t i = 0; i < accounts->size(); ++i) {
    const auto standing = standing_of(context.ledger, (*accounts)[i]);
    if (!standing) return standing.error();
    std::vector<nlohmann::json> shown;
    for (const Objection& objection : standing->objections) {
      shown.push_back(to_json(objection, standing->account, *view));
      bytes += shown.back().dump().size() + 1;
    }
    if (i > 0 && (i == static_cast<std::size_t>(limit) || bytes > kPageBytes)) {
      result["next"] = (*accounts)[i - 1];
      break;
    }
    for (auto& objection : shown) result["objections"].push_back(std::move(objection));
  }
  return answer(std::move(result));
}

}  // namespace objector
