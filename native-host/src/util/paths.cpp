#include "util/paths.hpp"

#include <cstdlib>

namespace objector {
namespace {

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

bool absolute(const std::string& path) {
  return path.starts_with('/');
}

}  // namespace

Environment process_environment() {
  return {variable("HOME"), variable("OBJECTOR_DATA_DIR"), variable("XDG_DATA_HOME"),
          variable("XDG_CONFIG_HOME"), variable("CHROME_CONFIG_HOME")};
}

Result<std::filesystem::path> data_folder(const Environment& environment) {
  if (absolute(environment.data_dir)) return std::filesystem::path(environment.data_dir);
  if (absolute(environment.xdg_data_home))
    return std::filesystem::path(environment.xdg_data_home) / "objector";
  if (absolute(environment.home)) {
    return std::filesystem::path(environment.home) / ".local" / "share" / "objector";
  }
  return Error{ErrorCode::ledger_unavailable,
               "HOME isn't set, so there is no folder for the ledger. Set HOME or OBJECTOR_DATA_DIR."};
}

}  // namespace objector
