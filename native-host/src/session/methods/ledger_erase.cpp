#include <utility>

#include "facts/facts.hpp"
#include "session/erasing.hpp"
#include "session/methods/methods.hpp"
#include "session/methods/position.hpp"

namespace objector {
namespace {

Result<std::int64_t> files_among(Ledger& ledger, const std::vector<std::string>& ids) {
  std::int64_t files = 0;
  for (const std::string& id : ids) {
    const auto kept = ledger.kept_file(id);
    if (!kept && kept.error().code != ErrorCode::event_unknown) return kept.error();
    if (kept && kept->have > 0) ++files;
  }
  return files;
}

Result<nlohmann::json> told(Context& context, const std::string& language, std::size_t erased,
                            std::size_t left, std::int64_t files) {
  const auto last = context.ledger.position();
  if (!last) return last.error();
  return answer({{"erased", erased},
                 {"left", left},
                 {"files", files},
                 {"cannot_undo", facts::texts(language)["transfer"]["cannot_undo"]},
                 {"last", to_json(*last)}});
}

}  // namespace

Result<nlohmann::json> ledger_erase(Context& context, const nlohmann::json& params) {
  Ledger& ledger = context.ledger;
  const ToErase what{params.value("account", ""), params.value("objection", "")};
  const bool everything = params.value("everything", false);
  if (int{!what.account.empty()} + int{!what.objection.empty()} + int{everything} != 1) {
    return Error{ErrorCode::invalid_params, "One of `account`, `objection` and `everything` is erased."};
  }
  const std::string language = params["language"];
  if (params.value("dry_run", false)) {
    const auto erasing = Erasing::begin(ledger, what);
    if (!erasing) return erasing.error();
    const auto files = files_among(ledger, erasing->ids());
    if (!files) return files.error();
    return told(context, language, 0, erasing->left(), *files);
  }
  auto erasing = std::exchange(context.erasing, std::nullopt);
  if (!erasing || erasing->what() != what) {
    auto begun = Erasing::begin(ledger, what);
    if (!begun) return begun.error();
    erasing = *std::move(begun);
  }
  const auto files = files_among(ledger, erasing->next());
  if (!files) return files.error();
  const auto erased = erasing->step(ledger, context.today());
  if (!erased) return erased.error();
  const std::size_t left = erasing->left();
  if (left > 0) context.erasing = std::move(erasing);
  return told(context, language, *erased, left, *files);
}

}  // namespace objector
