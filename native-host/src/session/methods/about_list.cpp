#include "facts/facts.hpp"
#include "guidance/hint.hpp"
#include "session/methods/methods.hpp"

namespace objector {

Result<nlohmann::json> about_list(Context&, const nlohmann::json& params) {
  const auto& texts = facts::texts(params["language"]).at("about");
  nlohmann::json topics = nlohmann::json::array();
  for (const nlohmann::json* record : facts::records_in_order("data/about/")) {
    const auto& words = texts.at((*record)["key"].get_ref<const std::string&>());
    topics.push_back({{"key", (*record)["key"]},
                      {"title", words["title"]},
                      {"text", words["text"]},
                      {"source", source_of((*record)["source"])},
                      {"certainty", (*record)["certainty"]}});
  }
  return answer({{"topics", std::move(topics)}});
}

}  // namespace objector
