#include <limits>

#include "facts/facts.hpp"
#include "session/erasing.hpp"
#include "session/methods/methods.hpp"
#include "session/methods/position.hpp"

namespace objector {
namespace {

constexpr std::size_t kAtOnce = 100;

Result<std::int64_t> files_among(Ledger& ledger, const std::vector<std::string>& ids) {
  std::int64_t files = 0;
  for (const std::string& id : ids) {
    const auto kept = ledger.kept_file(id);
    if (!kept && kept.error().code != ErrorCode::event_unknown) return kept.error();
    if (kept && kept->have > 0) ++files;
  }
  return files;
}

}  // namespace

Result<nlohmann::json> ledger_erase(Context& context, const nlohmann::json& params) {
  Ledger& ledger = context.ledger;
  const Erasing erasing{params.value("account", ""), params.value("objection", "")};
  const bool everything = params.value("everything", false);
  if (int{!erasing.account.empty()} + int{!erasing.objection.empty()} + int{everything} != 1) {
    return Error{ErrorCode::invalid_params, "One of `account`, `objection` and `everything` is erased."};
  }
  const auto found = erasable(ledger, erasing, std::numeric_limits<int>::max());
  // Its last event went with an earlier step.
  const bool is_gone = !found && found.error().code == ErrorCode::objection_unknown;
  if (!found && !is_gone) return found.error();
  const std::vector<std::string> all = found ? *found : std::vector<std::string>();
  const bool dry_run = params.value("dry_run", false);
  const std::vector<std::string> step(
      all.begin(), all.begin() + static_cast<std::ptrdiff_t>(std::min(all.size(), kAtOnce)));
  const auto files = files_among(ledger, dry_run ? all : step);
  if (!files) return files.error();
  if (!dry_run) {
    if (const auto erased = erase(ledger, step, context.today()); !erased) return erased.error();
    if (everything && step.size() == all.size()) {
      if (const auto begun = ledger.begin_anew(); !begun) return begun.error();
    }
  }
  const auto last = ledger.position();
  if (!last) return last.error();
  const std::size_t erased = dry_run ? 0 : step.size();
  return answer({{"erased", erased},
                 {"left", all.size() - erased},
                 {"files", *files},
                 {"cannot_undo", facts::texts(params["language"])["transfer"]["cannot_undo"]},
                 {"last", to_json(*last)}});
}

}  // namespace objector
