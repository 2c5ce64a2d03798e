#include "session/methods/step.hpp"
#include "util/base64.hpp"

namespace objector {

Result<nlohmann::json> ledger_import(Context& context, const nlohmann::json& params) {
  const auto bytes = from_base64(params["bytes"].get_ref<const std::string&>());
  if (!bytes) return Error{ErrorCode::invalid_params, "`bytes` isn't base64."};
  const auto begin = begins(context.importing, params);
  if (!begin) return begin.error();
  if (*begin) {
    context.importing.reset();
    context.importing.emplace(
        Ongoing<Import>{Import(context.ledger, params["dry_run"], params.value("passphrase", ""))});
  }
  const bool last = params["last"];
  if (const auto added = context.importing->work.add(*bytes, last); !added) {
    context.importing.reset();
    return added.error();
  }
  const Imported& found = context.importing->work.so_far();
  nlohmann::json problems = nlohmann::json::array();
  for (const auto& problem : found.problems)
    problems.push_back({{"line", problem.line}, {"what", problem.what}});
  nlohmann::json result{{"new", found.added},
                        {"known", found.known},
                        {"conflicts", found.conflicts},
                        {"refused", found.refused},
                        {"erases", found.erases},
                        {"files", found.files},
                        {"problems", std::move(problems)}};
  if (found.whole) result["whole"] = *found.whole;
  if (last) {
    context.importing.reset();
  } else {
    result["next"] = ++context.importing->step;
  }
  return answer(std::move(result));
}

}  // namespace objector
