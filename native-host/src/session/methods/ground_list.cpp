#include "facts/facts.hpp"
#include "session/methods/methods.hpp"

namespace objector {

Result<nlohmann::json> ground_list(Context&, const nlohmann::json& params) {
  const nlohmann::json& texts = facts::texts(params["language"]).at("grounds");
  nlohmann::json grounds = nlohmann::json::array();
  for (const nlohmann::json* record : facts::records_in_order("data/grounds/")) {
    const nlohmann::json& ground = *record;
    const nlohmann::json& words = texts.at(ground["key"].get<std::string>());
    grounds.push_back({{"key", ground["key"]},
                       {"kind", ground["kind"]},
                       {"title", words["title"]},
                       {"care", words["care"]}});
  }
  return answer({{"grounds", std::move(grounds)}});
}

}  // namespace objector
