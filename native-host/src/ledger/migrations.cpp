#include "ledger/migrations.hpp"

#include <optional>
#include <string>

#include "ledger/create.hpp"

namespace objector {
namespace {

namespace fs = std::filesystem;

constexpr const char* kVersion1 = R"sql(
CREATE TABLE chain(
  number INTEGER PRIMARY KEY,
  ledger BLOB NOT NULL UNIQUE CHECK(length(ledger) = 16),
  begun TEXT NOT NULL
) STRICT;

CREATE TABLE event(
  number INTEGER PRIMARY KEY,
  ledger BLOB NOT NULL CHECK(length(ledger) = 16),
  seq INTEGER NOT NULL CHECK(seq >= 1),
  id BLOB NOT NULL CHECK(length(id) = 16),
  "commit" BLOB NOT NULL CHECK(length("commit") = 32),
  prev BLOB NOT NULL CHECK(length(prev) = 32),
  hash BLOB NOT NULL CHECK(length(hash) = 32),
  UNIQUE(ledger, seq),
  UNIQUE(id, ledger)
) STRICT;

CREATE TABLE body(
  event INTEGER PRIMARY KEY,
  salt BLOB NOT NULL CHECK(length(salt) = 16),
  body TEXT NOT NULL
) STRICT;

CREATE TABLE erased(
  id BLOB PRIMARY KEY CHECK(length(id) = 16),
  event INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE place(
  event INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  day TEXT NOT NULL,
  attempt BLOB,
  account BLOB,
  platform TEXT,
  platform_id TEXT,
  target BLOB
) STRICT;
CREATE INDEX place_account ON place(account, kind) WHERE account IS NOT NULL;
CREATE INDEX place_attempt ON place(attempt) WHERE attempt IS NOT NULL;
CREATE INDEX place_evidence ON place(platform_id, platform) WHERE platform_id IS NOT NULL;
CREATE INDEX place_target ON place(target) WHERE target IS NOT NULL;

CREATE TABLE holder(
  one INTEGER PRIMARY KEY CHECK(one = 1),
  country TEXT NOT NULL,
  objected_before TEXT NOT NULL
) STRICT;

CREATE TRIGGER chain_stays BEFORE DELETE ON chain
  BEGIN SELECT RAISE(ABORT, 'a chain is never deleted'); END;
CREATE TRIGGER chain_keeps BEFORE UPDATE ON chain
  BEGIN SELECT RAISE(ABORT, 'a chain is never changed'); END;
CREATE TRIGGER event_stays BEFORE DELETE ON event
  BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;
CREATE TRIGGER event_keeps BEFORE UPDATE ON event
  BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;
CREATE TRIGGER body_keeps BEFORE UPDATE ON body
  BEGIN SELECT RAISE(ABORT, 'a body is never changed'); END;
CREATE TRIGGER body_stays BEFORE DELETE ON body
  WHEN NOT EXISTS (SELECT 1 FROM event JOIN erased ON erased.id = event.id WHERE event.number = OLD.event)
  BEGIN SELECT RAISE(ABORT, 'a body goes only with an erased event that names it'); END;
CREATE TRIGGER erased_stays BEFORE DELETE ON erased
  BEGIN SELECT RAISE(ABORT, 'what is erased stays erased'); END;
CREATE TRIGGER erased_keeps BEFORE UPDATE ON erased
  BEGIN SELECT RAISE(ABORT, 'what is erased stays erased'); END;
CREATE TRIGGER erased_is_told BEFORE INSERT ON erased
  WHEN NOT EXISTS (
    SELECT 1 FROM body, json_each(body.body, '$.payload.events') AS named
    WHERE body.event = NEW.event AND json_extract(body.body, '$.kind') = 'erased'
      AND replace(named.value, '-', '') = lower(hex(NEW.id)))
  BEGIN SELECT RAISE(ABORT, 'no erased event names this id'); END;
)sql";

// Reading one account must not take longer the more events a ledger has: notes without an attempt are left
// out, and the few events between accounts are found at once.
constexpr const char* kVersion2 = R"sql(
CREATE INDEX place_account_attempt ON place(account, attempt) WHERE account IS NOT NULL AND attempt IS NOT NULL;
CREATE INDEX place_relation ON place(kind) WHERE kind IN ('account_merged', 'group_joined', 'group_left');
)sql";

// Files that events name by their digest; the day's one notice; when a chain began, told after an erasing.
constexpr const char* kVersion3 = R"sql(
ALTER TABLE chain ADD COLUMN at INTEGER;

CREATE TABLE attachment(
  number INTEGER PRIMARY KEY,
  id BLOB NOT NULL CHECK(length(id) = 16),
  "offset" INTEGER NOT NULL CHECK("offset" >= 0),
  bytes BLOB NOT NULL,
  UNIQUE(id, "offset")
) STRICT;

CREATE TABLE reminder(
  one INTEGER PRIMARY KEY CHECK(one = 1),
  wanted INTEGER NOT NULL,
  claimed TEXT NOT NULL
) STRICT;

CREATE TRIGGER attachment_keeps BEFORE UPDATE ON attachment
  BEGIN SELECT RAISE(ABORT, 'a file is never changed'); END;
CREATE TRIGGER attachment_stays BEFORE DELETE ON attachment
  WHEN NOT EXISTS (SELECT 1 FROM erased WHERE erased.id = OLD.id)
    AND (SELECT sum(length(bytes)) FROM attachment WHERE id = OLD.id) >= (
      SELECT json_extract(body.body, '$.payload.size') FROM event JOIN body ON body.event = event.number
      WHERE event.id = OLD.id ORDER BY event.number LIMIT 1)
  BEGIN SELECT RAISE(ABORT, 'a file goes only with its event'); END;
)sql";

constexpr Migration kMigrations[] = {{1, kVersion1}, {2, kVersion2}, {3, kVersion3}};

/// A copy of the ledger as it was, beside it. It goes again where the migration doesn't come about.
class Backup {
 public:
  /// While `database` holds the lock, so that nothing is written meanwhile. What was committed goes into a
  /// file that gets its name when it is complete; one that is there already is kept beside it.
  Backup(Database& database, std::int64_t version) {
    const fs::path file = sqlite3_db_filename(database.handle(), "main");
    const std::string name = (file.parent_path() / backup_prefix(file)).string() + std::to_string(version);
    const fs::path draft = name + ".new";
    fs::remove(draft);  // of a host that was killed
    create_private_file(draft);
    path_ = draft;
    try {
      Database reader(file, SQLITE_OPEN_READWRITE);
      Statement(reader, "VACUUM INTO ?1").bind(1, draft.string()).run();
      sync_file(draft);
      fs::path free = name;
      for (int other = 2; fs::exists(free); ++other) free = name + "." + std::to_string(other);
      fs::rename(draft, free);
      path_ = free;
      sync_folder(file.parent_path());
    } catch (...) {
      remove();
      throw;
    }
  }
  ~Backup() {
    if (!kept_) remove();
  }
  Backup(const Backup&) = delete;
  Backup& operator=(const Backup&) = delete;
  void keep() { kept_ = true; }

 private:
  void remove() {
    std::error_code ignored;
    fs::remove(path_, ignored);
  }
  fs::path path_;
  bool kept_ = false;
};

}  // namespace

std::span<const Migration> migrations() {
  return kMigrations;
}

int newest_version() {
  return migrations().back().to;
}

void migrate(Database& database, std::span<const Migration> steps) {
  if (database.number("PRAGMA user_version") >= steps.back().to) return;
  Transaction transaction(database);
  // Another process may have been quicker: the version counts that is true under the lock.
  const std::int64_t version = database.number("PRAGMA user_version");
  if (version >= steps.back().to) return;
  std::optional<Backup> backup;
  if (version > 0) backup.emplace(database, version);
  for (const Migration& step : steps) {
    if (step.to > version) database.run(step.sql);
  }
  database.run(("PRAGMA application_id=" + std::to_string(kApplicationId)).c_str());
  database.run(("PRAGMA user_version=" + std::to_string(steps.back().to)).c_str());
  transaction.commit();
  if (backup) backup->keep();
}

std::string backup_prefix(const std::filesystem::path& file) {
  return file.filename().string() + ".backup-v";
}

}  // namespace objector
