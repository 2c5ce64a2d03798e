#include "session/methods/methods.hpp"

namespace objector {

Result<nlohmann::json> ledger_verify(Context& context, const nlohmann::json& params) {
  const auto verified = context.ledger.verify(params.value("from", std::int64_t{1}));
  if (!verified) return verified.error();
  nlohmann::json problems = nlohmann::json::array();
  for (const auto& problem : verified->problems) {
    problems.push_back({{"seq", problem.seq}, {"what", problem.what}});
    if (!problem.ledger.empty()) problems.back()["ledger"] = problem.ledger;
  }
  nlohmann::json result{{"checked", verified->checked}, {"erased", verified->erased}, {"problems", problems}};
  if (verified->next) result["next"] = *verified->next;
  return answer(std::move(result));
}

}  // namespace objector
