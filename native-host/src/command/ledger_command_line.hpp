// The command line of `objector-host ledger`: its words, options and help.
#pragma once

#include <CLI/CLI.hpp>

namespace objector {

/// Adds the commands to `app`; the one that is used sets `code`, which must outlive the parsing.
void add_ledger_commands(CLI::App& app, int& code);

}  // namespace objector
