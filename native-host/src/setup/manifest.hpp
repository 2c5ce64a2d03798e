// The native manifests: files that tell a browser where the host is and which extension may start it.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "util/paths.hpp"

namespace objector {

/// One browser of manifests/browsers.json at the places this environment gives.
struct BrowserPlace {
  std::string browser;
  std::string family;              ///< chromium or firefox
  std::filesystem::path only_if;   ///< the browser's own folder: without it the browser isn't used here
  std::filesystem::path manifest;  ///< where the manifest belongs
  std::vector<std::filesystem::path> elsewhere;  ///< where an older install may have left one
};

/// In the order of browsers.json. Empty where HOME isn't set.
std::vector<BrowserPlace> browser_places(const Environment& environment);

/// The manifest's text for a family, naming `binary`, from the template manifests/native.<family>.json.
std::string manifest_text(const std::string& family, const std::filesystem::path& binary);

/// Whether the file at `path` is a manifest that names our host. Only such a file is ever replaced or
/// removed.
bool is_ours(const std::filesystem::path& path);

}  // namespace objector
