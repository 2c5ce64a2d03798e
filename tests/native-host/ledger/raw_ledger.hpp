// The ledger's file as a careless hand with sqlite3 would reach it.
#pragma once

#include <sqlite3.h>

#include <filesystem>
#include <string>

namespace objector {

class RawLedger {
 public:
  explicit RawLedger(const std::filesystem::path& file) { sqlite3_open(file.c_str(), &handle_); }
  ~RawLedger() { sqlite3_close(handle_); }
  RawLedger(const RawLedger&) = delete;
  RawLedger& operator=(const RawLedger&) = delete;

  /// What SQLite says to the statements; empty where they worked.
  std::string run(const std::string& sql) {
    char* message = nullptr;
    sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, &message);
    const std::string said = message ? message : "";
    sqlite3_free(message);
    return said;
  }

 private:
  sqlite3* handle_ = nullptr;
};

}  // namespace objector
