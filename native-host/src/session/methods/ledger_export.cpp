#include "session/methods/step.hpp"
#include "util/base64.hpp"

namespace objector {

Result<nlohmann::json> ledger_export(Context& context, const nlohmann::json& params) {
  const auto begin = begins(context.exporting, params);
  if (!begin) return begin.error();
  if (*begin) {
    context.exporting.reset();
    auto made = Export::begin(context.ledger, {params["format"], params["language"], context.today(),
                                               params.value("passphrase", "")});
    if (!made) return made.error();
    context.exporting.emplace(Ongoing<Export>{*std::move(made)});
  }
  Export& work = context.exporting->work;
  const auto piece = work.next();
  if (!piece) {
    context.exporting.reset();
    return piece.error();
  }
  nlohmann::json result{{"bytes", to_base64(*piece)}, {"done", work.done()}, {"of", work.of()}};
  if (work.ended()) {
    result["name"] = work.name();
    result["sha256"] = work.sha256();
    context.exporting.reset();
  } else {
    result["next"] = ++context.exporting->step;
  }
  return answer(std::move(result));
}

}  // namespace objector
