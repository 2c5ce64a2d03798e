// Small files at once.
#pragma once

#include <filesystem>
#include <string>

namespace objector {

/// All bytes of a file; empty where it can't be read.
std::string whole_file(const std::filesystem::path& path);

}  // namespace objector
