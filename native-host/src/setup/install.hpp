// `objector-host install` and `uninstall`: this user's browsers learn where the host is, or forget it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "util/paths.hpp"

namespace objector {

/// What was done, or why not, at one place.
struct SetupStep {
  enum class Outcome { written, replaced, already_right, removed, skipped, failed } outcome;
  std::string browser;
  std::filesystem::path manifest;
  std::string why;  ///< a sentence, for skipped and failed
};

/// Writes the manifest of every browser whose own folder exists, naming `binary` (absolute). A second run
/// changes nothing. A copy of ours in a folder that is not in force is brought in step, so that no start
/// finds an old host.
std::vector<SetupStep> install(const Environment& environment, const std::filesystem::path& binary);

/// Removes the manifests that name our host, and nothing else; the ledger stays.
std::vector<SetupStep> uninstall(const Environment& environment);

/// One line for a person.
std::string in_words(const SetupStep& step);

}  // namespace objector
