#include "facts/facts.hpp"

#include <algorithm>
#include <unordered_map>

#include "facts/embedded_files.hpp"

namespace objector::facts {

namespace {

const nlohmann::json kNothing;

constexpr std::string_view kJurisdictions = "data/jurisdictions/";
constexpr std::string_view kSuffix = ".json";

std::vector<std::string_view> paths_under(std::string_view folder) {
  std::vector<std::string_view> found;
  for (const auto path : embedded_paths()) {
    if (path.starts_with(folder)) found.push_back(path);
  }
  return found;
}

// The names of a folder's records: their files without the suffix.
std::vector<std::string> names_in(std::string_view folder) {
  std::vector<std::string> names;
  for (auto path : paths_under(folder)) {
    path.remove_prefix(folder.size());
    path.remove_suffix(kSuffix.size());
    names.emplace_back(path);
  }
  return names;
}

// Norwegian has one written language here, whatever the browser calls it.
std::string primary_language(const std::string& language) {
  const auto primary = language.substr(0, language.find('-'));
  return primary == "no" || primary == "nn" ? "nb" : primary;
}

const nlohmann::json& in_language(const std::string& folder, const std::string& language) {
  const auto& known = languages();
  for (const auto& name : {language, primary_language(language)}) {
    if (std::ranges::find(known, name) != known.end()) return document(folder + name + std::string(kSuffix));
  }
  return document(folder + "en.json");
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
    auto found = names_in(kJurisdictions);
    // A record of a part of a country (US-CA) can't be chosen: the protocol's country has two letters.
    std::erase_if(found, [](const std::string& code) { return code.size() != 2; });
    return found;
  }();
  return codes;
}

const nlohmann::json& texts(const std::string& language) {
  return in_language("data/texts/", language);
}

const nlohmann::json& letters(const std::string& language) {
  return in_language("data/letters/", language);
}

bool is_written_in(const std::string& language, const nlohmann::json& words) {
  return words["language"] != "en" || primary_language(language) == "en";
}

const std::vector<std::string>& languages() {
  static const auto codes = names_in("data/texts/");
  return codes;
}

std::vector<const nlohmann::json*> records(std::string_view folder) {
  std::vector<const nlohmann::json*> found;
  for (const auto path : paths_under(folder)) found.push_back(&document(std::string(path)));
  return found;
}

std::vector<const nlohmann::json*> records_in_order(std::string_view folder) {
  auto found = records(folder);
  std::ranges::sort(found, {}, [](const nlohmann::json* record) { return (*record)["order"].get<int>(); });
  return found;
}

}  // namespace objector::facts
