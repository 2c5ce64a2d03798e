#include "ledger/ledger.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "ledger/create.hpp"
#include "ledger/erase.hpp"
#include "ledger/file_ledger.hpp"
#include "ledger/migrations.hpp"
#include "ledger/private_copy.hpp"
#include "ledger/wal.hpp"

namespace objector {
namespace {

namespace fs = std::filesystem;

/// Only the owner may enter a folder of ours; one that is there already keeps its rights.
void make_folder(const fs::path& folder) {
  std::error_code failed;
  fs::create_directories(folder.parent_path(), failed);
  ::mkdir(folder.c_str(), 0700);
}

bool is_writable(const fs::path& path) {
  return ::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0;
}

std::unique_ptr<Ledger> unavailable(std::string message) {
  return std::make_unique<FileLedger>(nullptr, LedgerStatus::unavailable, std::move(message));
}

/// A ledger that is only looked at.
std::unique_ptr<Ledger> look_at(const fs::path& file, LedgerStatus status, std::string message) {
  std::unique_ptr<Database> copy;
  try {
    copy = open_private_copy(file);
  } catch (const DatabaseError& error) {
    if (error.error.code == ErrorCode::ledger_damaged) status = LedgerStatus::damaged;
    message += " It can't be read either.";
  }
  return std::make_unique<FileLedger>(std::move(copy), status, std::move(message));
}

/// A connection that leaves database and WAL as they are, also when it closes.
std::unique_ptr<Database> open_untouched(const fs::path& file, const Storage& storage) {
  auto database = std::make_unique<Database>(file, SQLITE_OPEN_READWRITE, storage.vfs);
  sqlite3_db_config(database->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  return database;
}

std::unique_ptr<Ledger> open_existing(const fs::path& file, const Storage& storage) {
  if (!is_writable(file) || !is_writable(file.parent_path())) {
    return look_at(file, LedgerStatus::read_only,
                   "The ledger can be read and not written: its folder or file is "
                   "read-only.");
  }
  // A ledger's file is never empty, and SQLite would take an empty one for new and remove its WAL.
  if (fs::file_size(file) == 0) {
    throw DatabaseError(SQLITE_CORRUPT,
                        {ErrorCode::ledger_damaged, "The ledger's file is empty; it is left as it is."});
  }
  auto database = open_untouched(file, storage);
  if (database->number("PRAGMA application_id") != kApplicationId) {
    return unavailable("The file in the ledger's place isn't a ledger of Objector. Move it away.");
  }
  if (database->number("PRAGMA user_version") > newest_version()) {
    database.reset();
    return look_at(file, LedgerStatus::newer,
                   "A newer Objector wrote this ledger; it is only read. Update Objector.");
  }
  migrate(*database, migrations());
  prepare_wal(*database, storage.synchronous);
  finish_erasing(*database);
  return std::make_unique<FileLedger>(std::move(database), LedgerStatus::ok, "");
}

}  // namespace

std::unique_ptr<Ledger> open_ledger(const fs::path& folder, const Storage& storage) {
  if (folder.empty())
    return unavailable("There is no folder for the ledger: neither HOME nor XDG_DATA_HOME is set.");
  const fs::path file = folder / "ledger.sqlite3";
  try {
    if (!fs::exists(file)) {
      // A new file would take up what is in an old one's WAL.
      if (fs::exists(file.string() + "-wal")) {
        return std::make_unique<FileLedger>(nullptr, LedgerStatus::damaged,
                                            "The ledger's file is gone and only ledger.sqlite3-wal is left. "
                                            "Put the file back, or move the other away.");
      }
      make_folder(folder);
      create_ledger(file);
    }
    return open_existing(file, storage);
  } catch (const DatabaseError& error) {
    if (error.error.code == ErrorCode::ledger_damaged) {
      return look_at(file, LedgerStatus::damaged, error.error.message);
    }
    return unavailable(error.error.message);
  } catch (const fs::filesystem_error&) {
    return unavailable("The ledger's folder can't be reached.");
  }
}

std::unique_ptr<Ledger> Ledger::open(const fs::path& folder) {
  return open_ledger(folder, {});
}

}  // namespace objector
