#include "guidance/announced.hpp"

#include <algorithm>

#include "facts/facts.hpp"
#include "guidance/words.hpp"

namespace objector {

std::vector<const nlohmann::json*> announced_days(const Law& law) {
  std::vector<const nlohmann::json*> found;
  if (!law.known()) return found;
  for (const auto* record : facts::records("data/announced/")) {
    const auto& regimes = (*record)["regimes"];
    if (std::ranges::find(regimes, law.regime["key"]) != regimes.end()) found.push_back(record);
  }
  std::ranges::sort(found, {},
                    [](const nlohmann::json* record) { return (*record)["day"].get<std::string>(); });
  return found;
}

std::string announced_words(const Law& law, const nlohmann::json& texts) {
  std::string words;
  for (const auto* record : announced_days(law)) {
    const auto day = parse_day((*record)["day"].get<std::string>());
    if (!day) continue;
    const auto& pattern = texts["announced"].at((*record)["key"].get_ref<const std::string&>());
    words += words.empty() ? "" : "; ";
    words += fill(pattern.get_ref<const std::string&>(), {{"day", day_words(*day, true, texts)}});
  }
  return words;
}

}  // namespace objector
