#include <algorithm>
#include <cstdio>
#include <limits>

#include "command/commands.hpp"
#include "command/with_ledger.hpp"
#include "facts/facts.hpp"
#include "session/erasing.hpp"
#include "util/clock.hpp"
#include "util/fail.hpp"

namespace objector {
namespace {

constexpr std::size_t kAtOnce = 100;  // event.json, `erased`
constexpr const char* kWord = "erase";

}  // namespace

int erase_from_ledger(const std::string& account, const std::string& objection, bool yes, bool as_json) {
  return with_ledger([&](Ledger& ledger) -> int {
    const bool everything = account.empty() && objection.empty();
    const auto all = erasable(ledger, {account, objection}, std::numeric_limits<int>::max());
    if (!all) return fail(all.error().message);
    const std::string cannot_undo = facts::texts(language())["transfer"]["cannot_undo"];
    const auto told = [&](std::size_t erased) {
      const nlohmann::json counts{
          {"erased", erased}, {"left", all->size() - erased}, {"cannot_undo", cannot_undo}};
      std::printf("%s\n", counts.dump(2).c_str());
    };
    if (!yes) {
      if (as_json) {
        told(0);
      } else {
        std::fprintf(stderr, "%zu events. %s\n", all->size(), cannot_undo.c_str());
      }
      if (as_json || ask(std::string("Type \"") + kWord + "\" to erase them:") != kWord)
        return not_confirmed("Nothing was erased.");
    }
    for (std::size_t at = 0; at < all->size(); at += kAtOnce) {
      const auto first = all->begin() + static_cast<std::ptrdiff_t>(at);
      const auto length = static_cast<std::ptrdiff_t>(std::min(kAtOnce, all->size() - at));
      if (const auto erased = erase(ledger, {first, first + length}, today()); !erased) {
        return fail(erased.error().message);
      }
    }
    if (everything) {
      if (const auto begun = ledger.begin_anew(); !begun) return fail(begun.error().message);
    }
    if (as_json) {
      told(all->size());
    } else {
      std::printf("%zu events erased. %s\n", all->size(), cannot_undo.c_str());
    }
    return kDone;
  });
}

}  // namespace objector
