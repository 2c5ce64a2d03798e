#include <cstdio>

#include "command/commands.hpp"
#include "command/with_ledger.hpp"
#include "facts/facts.hpp"
#include "session/erasing.hpp"
#include "util/clock.hpp"
#include "util/fail.hpp"

namespace objector {
namespace {

constexpr const char* kWord = "erase";

}  // namespace

int erase_from_ledger(const std::string& account, const std::string& objection, bool yes, bool as_json) {
  return with_ledger([&](Ledger& ledger) -> int {
    if (!objection.empty()) {
      if (const auto found = objection_named(ledger, objection); !found) return fail(found.error().message);
    }
    auto erasing = Erasing::begin(ledger, {account, objection});
    if (!erasing) return fail(erasing.error().message);
    const std::string cannot_undo = facts::texts(language())["transfer"]["cannot_undo"];
    const auto told = [&](std::size_t erased) {
      const nlohmann::json counts{
          {"erased", erased}, {"left", erasing->left()}, {"cannot_undo", cannot_undo}};
      std::printf("%s\n", counts.dump(2).c_str());
    };
    if (!yes) {
      if (as_json) {
        told(0);
      } else {
        std::fprintf(stderr, "%zu events. %s\n", erasing->left(), cannot_undo.c_str());
      }
      if (as_json || ask(std::string("Type \"") + kWord + "\" to erase them:") != kWord)
        return not_confirmed("Nothing was erased.");
    }
    std::size_t all = 0;
    do {
      const auto erased = erasing->step(ledger, today());
      if (!erased) return fail(erased.error().message);
      all += *erased;
    } while (erasing->left() > 0);
    if (as_json) {
      told(all);
    } else {
      std::printf("%zu events erased. %s\n", all, cannot_undo.c_str());
    }
    return kDone;
  });
}

}  // namespace objector
