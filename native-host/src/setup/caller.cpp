#include "setup/caller.hpp"

#include "facts/facts.hpp"

namespace objector {

const nlohmann::json& browsers() {
  return facts::document("manifests/browsers.json");
}

Caller caller_of(const std::vector<std::string>& arguments) {
  if (arguments.empty()) return Caller::person;
  const nlohmann::json& extension = browsers()["extension"];
  const std::string& first = arguments.front();
  if (first.find("://") != std::string::npos) {
    const std::string ours = "chrome-extension://" + extension["chromium_id"].get<std::string>() + "/";
    return first == ours ? Caller::extension : Caller::stranger;
  }
  if (first.starts_with('/')) {
    const bool ours = arguments.size() == 2 && arguments[1] == extension["gecko_id"];
    return ours ? Caller::extension : Caller::stranger;
  }
  return Caller::person;
}

}  // namespace objector
