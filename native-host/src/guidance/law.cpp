#include "guidance/law.hpp"

#include "facts/facts.hpp"
#include "guidance/words.hpp"

namespace objector {
namespace {

// The first authority of a record is the one to name: the only one, or the one its `authority_rule` suggests.
const nlohmann::json* first_authority(const nlohmann::json& jurisdiction) {
  const bool known = jurisdiction.contains("authorities") && !jurisdiction["authorities"].empty();
  return known ? &jurisdiction["authorities"][0] : nullptr;
}

// Its own name where one can write to it in `language`, else with the English one beside it.
std::string name_of(const nlohmann::json& authority, const std::string& language) {
  const std::string english = authority["name_en"], local = authority["name_local"];
  if (language == "en" || local == english) return english;
  for (const auto& spoken : authority.value("complaint_languages", nlohmann::json::array())) {
    if (spoken == language) return local;
  }
  return local + " (" + english + ")";
}

}  // namespace

std::string Law::right_to_object() const {
  return known() ? regime["right_to_object"]["exists"].get<std::string>() : "unknown";
}

std::string Law::words(const std::string& key, const nlohmann::json& texts) const {
  if (!known()) return {};
  return texts["regimes"].at(regime["key"].get_ref<const std::string&>()).value(key, std::string());
}

std::string Law::authority(const nlohmann::json& texts) const {
  const auto* authority = first_authority(jurisdiction);
  if (authority == nullptr) return {};
  const std::string language = texts["language"];
  const std::string website = authority->value("website", "");
  const char* const pattern = website.empty() ? "without_website" : "with_website";
  std::string words = fill(texts["authority"][pattern].get_ref<const std::string&>(),
                           {{"name", name_of(*authority, language)}, {"website", website}});
  if (jurisdiction.contains("authority_rule")) {
    words += " " + jurisdiction["authority_rule"].at(language).get<std::string>();
  }
  return words;
}

std::string Law::complaint_link() const {
  const auto* authority = first_authority(jurisdiction);
  if (authority == nullptr) return {};
  for (const char* const key : {"complaint_page", "complaint_form", "website"}) {
    if (authority->contains(key)) return authority->at(key).get<std::string>();
  }
  return {};
}

Law law_of(const std::string& country) {
  const auto& jurisdiction = facts::jurisdiction(country);
  return {jurisdiction,
          facts::regime(jurisdiction.is_null() ? "" : jurisdiction["regime"].get<std::string>())};
}

}  // namespace objector
