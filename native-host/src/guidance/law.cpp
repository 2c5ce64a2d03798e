#include "guidance/law.hpp"

#include <algorithm>

#include "facts/facts.hpp"
#include "guidance/words.hpp"

namespace objector {

std::string Law::right_to_object() const {
  return known() ? regime["right_to_object"]["exists"].get<std::string>() : "unknown";
}

std::string Law::words(const std::string& key, const nlohmann::json& texts) const {
  if (!known()) return {};
  return texts["regimes"].at(regime["key"].get_ref<const std::string&>()).value(key, std::string());
}

std::string Law::authority(const nlohmann::json& texts) const {
  const auto* authority = authority_record({});
  if (authority == nullptr) return {};
  const std::string language = texts["language"];
  const std::string website = authority->value("website", "");
  const char* const pattern = website.empty() ? "without_website" : "with_website";
  std::string words = fill(texts["authority"][pattern].get_ref<const std::string&>(),
                           {{"name", authority_name(*authority, language)}, {"website", website}});
  if (jurisdiction.contains("authority_rule")) {
    words +=
        " " +
        texts["authority_rules"].at(jurisdiction["code"].get_ref<const std::string&>()).get<std::string>();
  }
  return words;
}

std::string Law::complaint_link() const {
  const auto* authority = authority_record({});
  return authority == nullptr ? std::string() : complaint_page(*authority);
}

const nlohmann::json* Law::authority_record(const std::string& code) const {
  if (!jurisdiction.contains("authorities") || jurisdiction["authorities"].empty()) return nullptr;
  for (const auto& record : jurisdiction["authorities"]) {
    if (!code.empty() && record.value("code", "") == code) return &record;
  }
  return &jurisdiction["authorities"][0];
}

bool speaks(const std::vector<std::string>& languages, const std::string& language) {
  return std::ranges::any_of(
      languages, [&](const std::string& one) { return one.substr(0, 2) == language.substr(0, 2); });
}

std::string authority_own_name(const nlohmann::json& record, const std::string& language) {
  const std::string english = record["name_en"], local = record["name_local"];
  const auto languages = record.value("complaint_languages", std::vector<std::string>());
  return speaks(languages, language) || local.starts_with(english) ? local : local + " (" + english + ")";
}

std::string authority_name(const nlohmann::json& record, const std::string& language) {
  return language == "en" ? record["name_en"].get<std::string>() : authority_own_name(record, language);
}

std::string complaint_page(const nlohmann::json& record) {
  for (const char* const key : {"complaint_page", "complaint_form", "website"}) {
    if (record.contains(key)) return record.at(key).get<std::string>();
  }
  return {};
}

bool offers_letter(const Law& law, const std::string& kind) {
  const auto& record = facts::document("data/letters/kinds/" + kind + ".json");
  if (!record.contains("regimes")) return true;
  return law.known() && std::ranges::find(record["regimes"], law.regime["key"]) != record["regimes"].end();
}

Law law_of(const std::string& country) {
  const auto& jurisdiction = facts::jurisdiction(country);
  return {jurisdiction,
          facts::regime(jurisdiction.is_null() ? "" : jurisdiction["regime"].get<std::string>())};
}

}  // namespace objector
