#include "setup/manifest.hpp"

#include "facts/facts.hpp"
#include "setup/caller.hpp"
#include "util/whole_file.hpp"

namespace objector {
namespace fs = std::filesystem;
namespace {

using nlohmann::json;

void replace(std::string& text, const std::string& mark, const std::string& value) {
  for (auto at = text.find(mark); at != text.npos; at = text.find(mark, at + value.size())) {
    text.replace(at, mark.size(), value);
  }
}

fs::path at(std::string place, const std::string& home, const std::string& config) {
  replace(place, "$HOME", home);
  replace(place, "$CONFIG", config);
  return place;
}

// The folders that Chromium may take for $CONFIG, the one in force first (measured: CHROME_CONFIG_HOME, then
// XDG_CONFIG_HOME, then HOME).
std::vector<std::string> config_folders(const Environment& environment) {
  std::vector<std::string> folders;
  for (const std::string& folder :
       {environment.chrome_config_home, environment.xdg_config_home, environment.home + "/.config"}) {
    if (folder.starts_with('/')) folders.push_back(folder);
  }
  return folders;
}

void fill(json& value, const std::vector<std::pair<std::string, std::string>>& marks) {
  if (value.is_structured()) {
    for (json& part : value) fill(part, marks);
  } else if (value.is_string()) {
    auto& text = value.get_ref<std::string&>();
    for (const auto& [mark, filling] : marks) replace(text, mark, filling);
  }
}

}  // namespace

std::vector<BrowserPlace> browser_places(const Environment& environment) {
  std::vector<BrowserPlace> places;
  if (!environment.home.starts_with('/')) return places;
  const auto folders = config_folders(environment);
  for (const json& row : browsers()["browsers"]) {
    BrowserPlace place{row["name"],
                       row["family"],
                       at(row["only_if"], environment.home, folders.front()),
                       at(row["manifest"], environment.home, folders.front()),
                       {}};
    for (const std::string& folder : folders) {
      const fs::path other = at(row["manifest"], environment.home, folder);
      if (other != place.manifest) place.elsewhere.push_back(other);
    }
    places.push_back(std::move(place));
  }
  return places;
}

std::string manifest_text(const std::string& family, const fs::path& binary) {
  json manifest = facts::document("manifests/native." + family + ".json");
  const json& ours = browsers();
  fill(manifest, {{"$HOST_NAME", ours["host_name"]},
                  {"$DESCRIPTION", ours["description"]},
                  {"$CHROMIUM_ID", ours["extension"]["chromium_id"]},
                  {"$GECKO_ID", ours["extension"]["gecko_id"]},
                  {"$BINARY", binary.string()}});
  return manifest.dump(2) + "\n";
}

bool is_ours(const fs::path& path) {
  const json manifest = json::parse(whole_file(path), nullptr, false);
  return manifest.is_object() && manifest.value("name", json()) == browsers()["host_name"];
}

}  // namespace objector
