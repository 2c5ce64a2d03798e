#include "facts/facts.hpp"

#include <algorithm>
#include <unordered_map>

#include "facts/embedded_files.hpp"

namespace objector::facts {

namespace {

const nlohmann::json kNothing;

constexpr std::string_view kJurisdictions = "data/jurisdictions/";
constexpr std::string_view kGrounds = "data/grounds/";
constexpr std::string_view kSuffix = ".json";

std::vector<std::string_view> paths_under(std::string_view folder) {
  std::vector<std::string_view> found;
  for (const auto path : embedded_paths()) {
    if (path.starts_with(folder)) found.push_back(path);
  }
  return found;
}

}  // namespace

std::string_view embedded(std::string_view path) {
  const auto files = embedded_files();
  const auto file = std::ranges::find(files, path, &EmbeddedFile::path);
  return file == files.end() ? std::string_view{} : file->text;
}

std::vector<std::string_view> embedded_paths() {
  std::vector<std::string_view> paths;
  for (const auto& file : embedded_files()) paths.push_back(file.path);
  std::ranges::sort(paths);
  return paths;
}

const nlohmann::json& document(const std::string& path) {
  // One thread of work (ARCHITECTURE.md), so the cache needs no lock; a map's elements never move.
  static std::unordered_map<std::string, nlohmann::json> parsed;
  if (const auto known = parsed.find(path); known != parsed.end()) return known->second;
  const auto text = embedded(path);
  if (text.empty()) return kNothing;
  return parsed.emplace(path, nlohmann::json::parse(text)).first->second;
}

const nlohmann::json& jurisdiction(const std::string& country) {
  return document(std::string(kJurisdictions) + country + std::string(kSuffix));
}

const nlohmann::json& regime(const std::string& name) {
  return document("data/regimes/" + name + ".json");
}

const std::vector<std::string>& countries() {
  static const auto codes = [] {
    std::vector<std::string> found;
    for (const auto path : paths_under(kJurisdictions)) {
      const auto code =
          path.substr(kJurisdictions.size(), path.size() - kJurisdictions.size() - kSuffix.size());
      // A record of a part of a country (US-CA) can't be chosen: the protocol's country has two letters.
      if (code.size() == 2) found.emplace_back(code);
    }
    return found;
  }();
  return codes;
}

const nlohmann::json& texts(const std::string& language) {
  const auto& asked = document("data/texts/" + language.substr(0, 2) + ".json");
  return asked.is_null() ? document("data/texts/en.json") : asked;
}

const nlohmann::json& grounds() {
  static const auto in_order = [] {
    std::vector<nlohmann::json> records;
    for (const auto path : paths_under(kGrounds)) records.push_back(document(std::string(path)));
    std::ranges::sort(records, {},
                      [](const nlohmann::json& ground) { return ground.at("order").get<int>(); });
    return nlohmann::json(std::move(records));
  }();
  return in_order;
}

}  // namespace objector::facts
