#include "ledger/erase.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

#include "ledger/create.hpp"
#include "ledger/migrations.hpp"
#include "ledger/recover.hpp"
#include "util/uuid.hpp"

namespace objector {

namespace {

namespace fs = std::filesystem;

/// Another program's reader may hold the WAL for long; then the next append tries again.
constexpr int kPatienceMilliseconds = 200;

fs::path file_of(Database& database) {
  return sqlite3_db_filename(database.handle(), "main");
}

/// Stands beside the ledger while an erasing isn't finished.
fs::path mark_of(const fs::path& file) {
  return file.string() + "-erasing";
}

bool empty_wal(Database& database) {
  database.wait_at_most(kPatienceMilliseconds);
  bool emptied = false;
  try {
    Statement checkpoint(database, "PRAGMA wal_checkpoint(TRUNCATE)");
    constexpr int kBusyColumn = 0;
    emptied = checkpoint.step() && checkpoint.integer(kBusyColumn) == 0;
  } catch (const DatabaseError&) {
    // What was asked for is stored; the mark stays, so it isn't forgotten.
  }
  database.wait_at_most(kBusyMilliseconds);
  return emptied;
}

bool remove_backups(const fs::path& file) {
  std::error_code failed;
  for (fs::directory_iterator entry(file.parent_path(), failed), end; !failed && entry != end;
       entry.increment(failed)) {
    const std::string name = entry->path().filename().string();
    if (!name.starts_with(backup_prefix(file)) && !name.starts_with(recovered_prefix(file))) continue;
    if (fs::remove(entry->path(), failed); failed) return false;
  }
  return !failed;
}

}  // namespace

std::string says_erased(const std::string& id) {
  // A damaged body is no JSON, which json_each would make an error of the whole query.
  return "SELECT 1 FROM erased JOIN body ON body.event = erased.event,"
         " json_each(CASE WHEN json_valid(body.body) THEN body.body ELSE '{}' END, '$.payload.events') AS "
         "named"
         " WHERE erased.id = " +
         id + " AND replace(named.value, '-', '') = lower(hex(" + id + "))";
}

Erase::Erase(Database& database)
    : is_erased_event_(database,
                       "SELECT 1 FROM event JOIN place ON place.event = event.number "
                       "WHERE event.id = ?1 AND place.kind = 'erased'"),
      remember_(database, "INSERT OR IGNORE INTO erased(id, event) VALUES(?1, ?2)"),
      forget_body_(database, "DELETE FROM body WHERE event IN (SELECT number FROM event WHERE id = ?1)"),
      forget_place_(database, "DELETE FROM place WHERE event IN (SELECT number FROM event WHERE id = ?1)"),
      forget_file_(database, "DELETE FROM attachment WHERE id = ?1") {}

void Erase::run(const Event& event, std::int64_t number) {
  for (const nlohmann::json& named : event.payload.at("events")) {
    const UuidBytes id = *uuid_bytes(named.get_ref<const std::string&>());
    const Use explains(is_erased_event_.bind(1, id));
    if (explains->step()) continue;
    remember_.bind(1, id).bind(2, number).run();
    forget_body_.bind(1, id).run();
    forget_place_.bind(1, id).run();
    forget_file_.bind(1, id).run();
  }
}

void begin_erasing(Database& database) {
  const int mark = ::open(mark_of(file_of(database)).c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (mark < 0) {
    throw DatabaseError(SQLITE_CANTOPEN, file_error(errno, "The ledger's folder can't be written."));
  }
  ::close(mark);
  // Else a power failure could keep what was erased and forget that something of it is left.
  sync_folder(file_of(database).parent_path());
}

void finish_erasing(Database& database) {
  const fs::path file = file_of(database);
  if (::access(mark_of(file).c_str(), F_OK) != 0) return;
  if (empty_wal(database) && remove_backups(file)) {
    std::error_code ignored;
    fs::remove(mark_of(file), ignored);
  }
}

}  // namespace objector
