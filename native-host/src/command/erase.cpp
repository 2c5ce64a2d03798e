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

int erase_from_ledger(const ToErase& what, bool everything, bool yes, bool as_json) {
  // An empty id, from a variable that isn't set, must never mean everything.
  if (everything != (what.account.empty() && what.objection.empty())) {
    fail("Nothing was erased: the id is empty. Say --everything if all of it shall go.");
    return kUsage;
  }
  return with_ledger([&](Ledger& ledger) -> int {
    if (!what.objection.empty()) {
      if (const auto found = objection_named(ledger, what.objection); !found)
        return fail(found.error().message);
    }
    auto erasing = Erasing::begin(ledger, what);
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
