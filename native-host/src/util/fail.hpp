// A failure told to whoever started the program.
#pragma once

#include <string>

namespace objector {

/// Writes "objector-host: <sentence>" to standard error and gives the exit code 1.
int fail(const std::string& sentence);

}  // namespace objector
