// The table that native-host/cmake/embed.cmake writes at build time.
#pragma once

#include <span>
#include <string_view>

namespace objector::facts {

struct EmbeddedFile {
  std::string_view path;  ///< relative to native-host, e.g. "data/regimes/gdpr.json"
  std::string_view text;
};

/// In no order to rely on.
std::span<const EmbeddedFile> embedded_files();

}  // namespace objector::facts
