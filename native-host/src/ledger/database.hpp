// SQLite as values that close themselves. Inside ledger/ a failure is thrown as DatabaseError; ledger.hpp's
// functions catch it and give an Error.
#pragma once

#include <sqlite3.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

#include "util/result.hpp"

namespace objector {

/// disk_full where the system said so (an errno), else ledger_unavailable with `sentence`.
Error file_error(int system_error, const char* sentence);

/// A call to SQLite that failed, already worded for a person.
class DatabaseError : public std::runtime_error {
 public:
  DatabaseError(int sqlite_code, Error error);
  int sqlite_code;  ///< SQLite's extended result code
  Error error;
};

/// Longer than any transaction of ours holds the file, shorter than the extension waits for an answer (10 s).
inline constexpr int kBusyMilliseconds = 5000;

/// One connection.
class Database {
 public:
  /// Opens a file that exists; `vfs` is for the fault tests and null otherwise.
  Database(const std::filesystem::path& file, int flags, const char* vfs = nullptr);

  void run(const char* sql);             ///< statements without results
  std::int64_t number(const char* sql);  ///< the one integer of a one-row answer
  std::int64_t last_row() const;         ///< rowid of the newest insert of this connection
  bool has_moved() const;                ///< whether another file, or none, has its name now
  void wait_at_most(int milliseconds);   ///< for other connections; kBusyMilliseconds at first
  sqlite3* handle() const { return handle_.get(); }

  /// Throws the connection's newest error.
  [[noreturn]] void fail() const;

 private:
  struct Close {
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
  };
  std::unique_ptr<sqlite3, Close> handle_;
};

/// A prepared statement, kept for as long as its owner lives. Parameters count from 1, columns from 0.
class Statement {
 public:
  Statement(Database& database, std::string_view sql);

  Statement& bind(int parameter, std::int64_t value);
  Statement& bind(int parameter, std::string_view text);
  Statement& bind(int parameter, std::span<const unsigned char> blob);
  Statement& bind_null(int parameter);

  bool step();   ///< true while there is a row
  void run();    ///< steps to the end and resets
  void reset();  ///< lets go of the row and of the read lock

  std::int64_t integer(int column) const;
  std::string text(int column) const;
  std::span<const unsigned char> blob(int column) const;  ///< valid until the next step or reset
  bool is_null(int column) const;

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* handle) const { sqlite3_finalize(handle); }
  };
  void check(int code) const;
  Database& database_;
  std::unique_ptr<sqlite3_stmt, Finalize> handle_;
};

/// Resets a kept statement when its use ends, whichever way.
class Use {
 public:
  explicit Use(Statement& statement) : statement_(statement) {}
  ~Use() { statement_.reset(); }
  Use(const Use&) = delete;
  Use& operator=(const Use&) = delete;
  Statement* operator->() const { return &statement_; }

 private:
  Statement& statement_;
};

/// BEGIN IMMEDIATE … COMMIT, refused where the file has moved; rolled back where commit() wasn't reached.
class Transaction {
 public:
  explicit Transaction(Database& database);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  void commit();

 private:
  Database& database_;
  bool open_ = true;
};

}  // namespace objector
