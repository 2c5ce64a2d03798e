// `objector-host reason` and `objector-host letter` as CLI11 knows them.
#pragma once

#include <CLI/CLI.hpp>

namespace objector {

/// Adds both; each sets `code` to its exit code.
void add_writing_commands(CLI::App& app, int& code);

}  // namespace objector
