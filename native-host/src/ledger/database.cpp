#include "ledger/database.hpp"

#include <cerrno>
#include <utility>

namespace objector {
namespace {

/// One thread works (ARCHITECTURE.md), so SQLite needs no locks of its own; nobody asks for its statistics.
void configure() {
  [[maybe_unused]] static const bool once = [] {
    sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    return true;
  }();
}

Error no_room() {
  return {ErrorCode::disk_full, "There is no room on the disk; nothing was stored. Make room and try again."};
}

Error worded(int code, int system_error) {
  switch (code & 0xFF) {
    case SQLITE_FULL:
      return no_room();
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {ErrorCode::ledger_busy, "Another program holds the ledger; nothing was stored. Try again."};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return {ErrorCode::ledger_damaged, "The ledger's file is damaged; nothing is written to it."};
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return {ErrorCode::ledger_read_only, "The ledger's file can't be written."};
    case SQLITE_IOERR:
      return file_error(system_error, "Reading or writing the ledger's file failed on this disk.");
    case SQLITE_CANTOPEN:
      return file_error(system_error, "The ledger's file can't be opened.");
    default:
      // Whatever else it is (no memory, a lock lost), it isn't the event's fault: sending it again may work.
      return {ErrorCode::ledger_unavailable, std::string("The ledger failed: ") + sqlite3_errstr(code) + "."};
  }
}

}  // namespace

Error file_error(int system_error, const char* sentence) {
  if (system_error == ENOSPC || system_error == EDQUOT) return no_room();
  return {ErrorCode::ledger_unavailable, sentence};
}

DatabaseError::DatabaseError(int code, Error worded_error)
    : std::runtime_error(worded_error.message), sqlite_code(code), error(std::move(worded_error)) {}

Database::Database(const std::filesystem::path& file, int flags, const char* vfs) {
  configure();
  sqlite3* opened = nullptr;
  const int code = sqlite3_open_v2(file.c_str(), &opened, flags | SQLITE_OPEN_EXRESCODE, vfs);
  handle_.reset(opened);
  if (code != SQLITE_OK) fail();
  wait_at_most(kBusyMilliseconds);
  // Every connection: REPLACE must meet the delete triggers, and what is erased must be gone from the file.
  run("PRAGMA recursive_triggers=ON; PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY;");
}

void Database::run(const char* sql) {
  if (sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK) fail();
}

std::int64_t Database::number(const char* sql) {
  Statement statement(*this, sql);
  return statement.step() ? statement.integer(0) : 0;
}

std::int64_t Database::last_row() const {
  return sqlite3_last_insert_rowid(handle());
}

bool Database::has_moved() const {
  int moved = 0;
  sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
  return moved != 0;
}

void Database::wait_at_most(int milliseconds) {
  sqlite3_busy_timeout(handle(), milliseconds);
}

void Database::fail() const {
  const int code = handle_ ? sqlite3_extended_errcode(handle()) : SQLITE_NOMEM;
  throw DatabaseError(code, worded(code, handle_ ? sqlite3_system_errno(handle()) : 0));
}

Statement::Statement(Database& database, std::string_view sql) : database_(database) {
  sqlite3_stmt* prepared = nullptr;
  const int code = sqlite3_prepare_v3(database.handle(), sql.data(), static_cast<int>(sql.size()),
                                      SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
  handle_.reset(prepared);
  if (code == SQLITE_ERROR) {
    // Our statements are right for our tables, so it is the tables that are missing or others.
    throw DatabaseError(code, {ErrorCode::ledger_damaged, "The ledger's file lacks parts of its format."});
  }
  check(code);
}

Statement& Statement::bind(int parameter, std::int64_t value) {
  check(sqlite3_bind_int64(handle_.get(), parameter, value));
  return *this;
}

Statement& Statement::bind(int parameter, std::string_view text) {
  check(
      sqlite3_bind_text64(handle_.get(), parameter, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
  return *this;
}

Statement& Statement::bind(int parameter, std::span<const unsigned char> blob) {
  check(sqlite3_bind_blob64(handle_.get(), parameter, blob.data(), blob.size(), SQLITE_TRANSIENT));
  return *this;
}

Statement& Statement::bind_null(int parameter) {
  check(sqlite3_bind_null(handle_.get(), parameter));
  return *this;
}

bool Statement::step() {
  const int code = sqlite3_step(handle_.get());
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) database_.fail();
  return false;
}

void Statement::run() {
  const Use use(*this);
  while (step()) {
  }
}

void Statement::reset() {
  sqlite3_reset(handle_.get());
}

std::int64_t Statement::integer(int column) const {
  return sqlite3_column_int64(handle_.get(), column);
}

std::string Statement::text(int column) const {
  const auto* bytes = sqlite3_column_text(handle_.get(), column);
  return bytes ? std::string(reinterpret_cast<const char*>(bytes),
                             static_cast<std::size_t>(sqlite3_column_bytes(handle_.get(), column)))
               : std::string();
}

std::span<const unsigned char> Statement::blob(int column) const {
  const auto* bytes = static_cast<const unsigned char*>(sqlite3_column_blob(handle_.get(), column));
  return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(handle_.get(), column))};
}

bool Statement::is_null(int column) const {
  return sqlite3_column_type(handle_.get(), column) == SQLITE_NULL;
}

void Statement::check(int code) const {
  if (code != SQLITE_OK) database_.fail();
}

Transaction::Transaction(Database& database) : database_(database) {
  // Nobody would find again what is written to a file without a name, or with another one.
  if (database_.has_moved()) {
    throw DatabaseError(
        SQLITE_READONLY_DBMOVED,
        {ErrorCode::ledger_unavailable,
         "The ledger's file was moved, replaced or removed; nothing was stored. Put it back or "
         "restart the browser."});
  }
  database_.run("BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
  // The result doesn't matter: SQLite may have rolled back by itself after an I/O error.
  if (open_) sqlite3_exec(database_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
  database_.run("COMMIT");
  open_ = false;
}

}  // namespace objector
