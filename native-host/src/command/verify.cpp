#include <cstdio>

#include "command/commands.hpp"
#include "command/with_ledger.hpp"
#include "util/fail.hpp"

namespace objector {

int verify_ledger(bool as_json) {
  return with_ledger([&](Ledger& ledger) -> int {
    std::int64_t checked = 0, erased = 0;
    nlohmann::json problems = nlohmann::json::array();
    for (std::optional<std::int64_t> next = 1; next;) {
      const auto step = ledger.verify(*next);
      if (!step) return fail(step.error().message);
      checked += step->checked;
      erased += step->erased;
      for (const auto& problem : step->problems) {
        problems.push_back({{"ledger", problem.ledger}, {"seq", problem.seq}, {"what", problem.what}});
      }
      next = step->next;
    }
    if (as_json) {
      const nlohmann::json told{{"checked", checked}, {"erased", erased}, {"problems", problems}};
      std::printf("%s\n", told.dump(2).c_str());
    } else {
      for (const auto& problem : problems) {
        const auto seq = problem["seq"].get<long long>();
        const std::string place =
            seq > 0 ? "Event " + std::to_string(seq) + " of " + problem["ledger"].get<std::string>()
                    : std::string("The ledger");
        std::printf("%s: %s\n", place.c_str(), problem["what"].get_ref<const std::string&>().c_str());
      }
      std::printf("%lld events checked, %lld of them erased, %zu problems.\n",
                  static_cast<long long>(checked), static_cast<long long>(erased), problems.size());
    }
    return problems.empty() ? kDone : kFoundProblems;
  });
}

}  // namespace objector
