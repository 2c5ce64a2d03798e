#include "util/log.hpp"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <set>

#include "temporary_folder.hpp"

using namespace objector;
namespace fs = std::filesystem;

namespace {

std::set<std::string> names(const fs::path& folder) {
  std::set<std::string> found;
  for (const auto& entry : fs::directory_iterator(folder)) found.insert(entry.path().filename());
  return found;
}

}  // namespace

TEST_CASE("the log's file is made by its first line, and the newest five are kept") {
  const TemporaryFolder folder;
  const fs::path logs = folder.path / "log";
  for (int i = 0; i < 7; ++i) {
    const fs::path old = logs / (std::to_string(i) + ".log");
    write_text(old, "old");
    fs::last_write_time(old, fs::file_time_type::clock::now() - std::chrono::hours(10 - i));
  }
  log_to(folder.path);
  log_line(LogLevel::debug, "below the level");
  CHECK(names(logs).size() == 7);
  log_line(LogLevel::error, "a line");
  const std::string own = std::to_string(::getpid()) + ".log";
  CHECK(names(logs) == std::set<std::string>{"3.log", "4.log", "5.log", "6.log", own});
  CHECK(read_text(logs / own).find(" error a line\n") != std::string::npos);
}
