// The log: <data folder>/log/<pid>.log, made when the first line is written; the newest five files are kept.
// Never a message's body and never a personal field: names of methods, codes, counts and times only.
#pragma once

#include <filesystem>
#include <string_view>

namespace objector {

enum class LogLevel { trace, debug, info, warn, error };

/// Sets the folder and the least level (OBJECTOR_LOG: trace, debug, info, warn, error; else info). Opens
/// nothing. Without this call no line is written.
void log_to(const std::filesystem::path& data_folder);

void log_line(LogLevel level, std::string_view line);

}  // namespace objector
