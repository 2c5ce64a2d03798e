#include "ledger/wal.hpp"

#include <string>

namespace objector {

namespace {

constexpr int kAgainMilliseconds = 10;

// A file in another mode is changed under a lock that SQLite asks for without its busy handler (it could be
// waited for by the one that holds it), so that several hosts at once have to be waited for here.
std::string journal_mode(Database& database) {
  for (int waited = 0;; waited += kAgainMilliseconds) {
    try {
      Statement mode(database, "PRAGMA journal_mode=WAL");
      return mode.step() ? mode.text(0) : std::string();
    } catch (const DatabaseError& error) {
      if ((error.sqlite_code & 0xff) != SQLITE_BUSY || waited >= kBusyMilliseconds) throw;
    }
    sqlite3_sleep(kAgainMilliseconds);
  }
}

}  // namespace

void prepare_wal(Database& database, const char* synchronous) {
  // A copy made with VACUUM INTO, put back as the ledger, has another mode.
  if (journal_mode(database) != "wal") {
    throw DatabaseError(
        SQLITE_CANTOPEN,
        {ErrorCode::ledger_unavailable, "The ledger's folder can't hold a write-ahead log beside its file."});
  }
  database.run((std::string("PRAGMA synchronous=") + synchronous).c_str());
  // 1 MiB: after a kill the next start reads the whole WAL, and two more syncs every forty appends are a
  // small price.
  database.run("PRAGMA wal_autocheckpoint=250");
  // At a clean end everything moves into the one file, which a person may then copy as it is.
  sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
}

void sync_wal(Database& database) {
  sqlite3_file* wal = nullptr;
  sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_JOURNAL_POINTER, &wal);
  if (!wal || !wal->pMethods) return;
  const int code = wal->pMethods->xSync(wal, SQLITE_SYNC_NORMAL);
  if (code != SQLITE_OK) {
    throw DatabaseError(code,
                        {ErrorCode::ledger_unavailable, "Writing the ledger's file failed on this disk."});
  }
}

}  // namespace objector
