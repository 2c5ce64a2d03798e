// Where things are kept. Taken from the environment alone: asking the user database would load code at run
// time.
#pragma once

#include <filesystem>
#include <string>

#include "util/result.hpp"

namespace objector {

/// The variables that decide on paths; empty = not set.
struct Environment {
  std::string home;                ///< HOME
  std::string data_dir;            ///< OBJECTOR_DATA_DIR
  std::string xdg_data_home;       ///< XDG_DATA_HOME
  std::string xdg_config_home;     ///< XDG_CONFIG_HOME
  std::string chrome_config_home;  ///< CHROME_CONFIG_HOME
};

Environment process_environment();

/// The folder of ledger and log: OBJECTOR_DATA_DIR, else XDG_DATA_HOME/objector, else
/// HOME/.local/share/objector. Relative values are passed over (XDG Base Directory Specification). Errors:
/// ledger_unavailable.
Result<std::filesystem::path> data_folder(const Environment& environment);

}  // namespace objector
