#include "util/log.hpp"

#include <spdlog/logger.h>
#include <spdlog/sinks/basic_file_sink.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <vector>

namespace objector {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t kFilesKept = 5;

fs::path g_folder;
spdlog::level::level_enum g_level = spdlog::level::off;
std::unique_ptr<spdlog::logger> g_logger;

spdlog::level::level_enum level_from(const char* name) {
  if (!name) return spdlog::level::info;
  const auto level = spdlog::level::from_str(name);
  return level == spdlog::level::off ? spdlog::level::info : level;
}

// Keeps one place free for the file about to be made.
void remove_old_files() {
  std::vector<std::pair<fs::file_time_type, fs::path>> files;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(g_folder, ignored)) {
    if (entry.path().extension() == ".log") files.emplace_back(entry.last_write_time(ignored), entry.path());
  }
  std::sort(files.rbegin(), files.rend());
  for (std::size_t i = kFilesKept - 1; i < files.size(); ++i) fs::remove(files[i].second, ignored);
}

void open_log() {
  fs::create_directories(g_folder);
  remove_old_files();
  auto file =
      std::make_shared<spdlog::sinks::basic_file_sink_st>(g_folder / (std::to_string(::getpid()) + ".log"));
  g_logger = std::make_unique<spdlog::logger>("objector", std::move(file));
  g_logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %l %v");
  g_logger->set_level(g_level);
  g_logger->flush_on(spdlog::level::trace);
}

}  // namespace

void log_to(const fs::path& data_folder) {
  g_folder = data_folder / "log";
  g_level = level_from(std::getenv("OBJECTOR_LOG"));
}

void log_line(LogLevel level, std::string_view line) {
  const auto wanted = static_cast<spdlog::level::level_enum>(level);
  if (wanted < g_level) return;
  try {
    if (!g_logger) open_log();
    g_logger->log(wanted, line);
  } catch (const std::exception&) {
    g_level = spdlog::level::off;  // a full or read-only disk: the host goes on without a log
  }
}

}  // namespace objector
