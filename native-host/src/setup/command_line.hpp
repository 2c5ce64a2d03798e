// What a person can ask for at a shell.
#pragma once

namespace objector {

/// Runs the subcommand and gives the exit code: 0 done, 1 not done, 2 not understood.
int command_line(int argc, char** argv);

}  // namespace objector
