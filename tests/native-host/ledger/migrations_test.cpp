#include "ledger/migrations.hpp"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <vector>

#include "ledger/ledger.hpp"
#include "ledger/ledger_folder.hpp"
#include "ledger/raw_ledger.hpp"

using namespace objector;

namespace {

/// All steps there are and one more.
std::vector<Migration> with_a_later(const char* sql) {
  std::vector<Migration> steps(migrations().begin(), migrations().end());
  steps.push_back({newest_version() + 1, sql});
  return steps;
}

std::filesystem::path backup_of_newest(const LedgerFolder& folder) {
  return folder.path / ("ledger.sqlite3.backup-v" + std::to_string(newest_version()));
}

}  // namespace

TEST_CASE("a migration goes forward, after a backup that only the owner may read") {
  const LedgerFolder folder;
  REQUIRE(Ledger::open(folder.path)->append({press(1)}).has_value());
  const auto steps = with_a_later("CREATE TABLE later(one INTEGER) STRICT");
  Database database(folder.file(), SQLITE_OPEN_READWRITE);
  migrate(database, steps);
  CHECK(database.number("PRAGMA user_version") == steps.back().to);
  CHECK(database.number("SELECT count(*) FROM later") == 0);
  CHECK(database.number("SELECT count(*) FROM event") == 1);

  const auto backup = backup_of_newest(folder);
  REQUIRE(std::filesystem::exists(backup));
  CHECK((std::filesystem::status(backup).permissions() & std::filesystem::perms(0077)) ==
        std::filesystem::perms::none);
  Database before(backup, SQLITE_OPEN_READWRITE);
  CHECK(before.number("PRAGMA user_version") == newest_version());
  CHECK(before.number("SELECT count(*) FROM event") == 1);
}

TEST_CASE("a migration that fails changes nothing") {
  const LedgerFolder folder;
  Ledger::open(folder.path);
  const auto steps = with_a_later("CREATE TABLE later(one INTEGER); CREATE TABLE event(x)");
  Database database(folder.file(), SQLITE_OPEN_READWRITE);
  CHECK_THROWS_AS(migrate(database, steps), DatabaseError);
  CHECK(database.number("PRAGMA user_version") == newest_version());
  CHECK(database.number("SELECT count(*) FROM sqlite_schema WHERE name = 'later'") == 0);
  CHECK_FALSE(std::filesystem::exists(backup_of_newest(folder)));  // the ledger is what it was
}

TEST_CASE("a ledger of this version is left as it is") {
  const LedgerFolder folder;
  Ledger::open(folder.path);
  Database database(folder.file(), SQLITE_OPEN_READWRITE);
  migrate(database, migrations());
  CHECK(database.number("PRAGMA application_id") == kApplicationId);
  CHECK(database.number("PRAGMA user_version") == newest_version());
  CHECK_FALSE(std::filesystem::exists(backup_of_newest(folder)));
}

TEST_CASE("the kept ledger of version 1 is brought forward whole, and its backup is as it was") {
  const LedgerFolder folder;
  const std::string dump = read_text(SOURCE_DIR "/tests/native-host/ledger/fixtures/version1.sql");
  REQUIRE(RawLedger(folder.file()).run(dump) == "");
  {
    auto ledger = Ledger::open(folder.path);
    REQUIRE_MESSAGE(ledger->status() == LedgerStatus::ok, ledger->message());
    CHECK(ledger->position()->seq == 4);
    CHECK(ledger->position()->hash == "72de15d165e93675e5d58730cbc8614ec8d16bda2678137e1414a6f5d4529b8d");
    const auto found = ledger->verify(1);
    CHECK(found->checked == 4);
    CHECK(found->erased == 1);
    CHECK(found->problems.empty());
    CHECK(ledger->holder().value()->country == "DE");
    CHECK(ledger->events_of_account(account_id(3))->front().payload["reason"] ==
          "It isn't anybody's business.");
    CHECK(ledger->append({press(2)})->at(0).error->code == ErrorCode::event_erased);
    CHECK(ledger->append({press(5)})->at(0).seq == 5);
  }
  Database database(folder.file(), SQLITE_OPEN_READWRITE);
  CHECK(database.number("PRAGMA user_version") == newest_version());
  Database before(folder.path / "ledger.sqlite3.backup-v1", SQLITE_OPEN_READWRITE);
  CHECK(before.number("PRAGMA user_version") == 1);
  CHECK(before.number("SELECT count(*) FROM event") == 4);
}

namespace {

/// The kept ledger of version 1, in rollback mode or with a WAL.
void put_version_1(const LedgerFolder& folder, bool wal) {
  RawLedger raw(folder.file());
  REQUIRE(raw.run(read_text(SOURCE_DIR "/tests/native-host/ledger/fixtures/version1.sql")) == "");
  if (wal) REQUIRE(raw.run("PRAGMA journal_mode=WAL") == "");
}

/// Opens the ledger in `count` processes at the same moment; gives how many of them found it in order.
int open_at_once(const LedgerFolder& folder, int count) {
  int start[2];
  REQUIRE(::pipe(start) == 0);
  std::vector<pid_t> children;
  for (int i = 0; i < count; ++i) {
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child > 0) {
      children.push_back(child);
      continue;
    }
    ::close(start[1]);
    char nothing;
    (void)!::read(start[0], &nothing, 1);  // ends when the parent closes its end
    ::_exit(Ledger::open(folder.path)->status() == LedgerStatus::ok ? 0 : 1);
  }
  ::close(start[0]);
  ::close(start[1]);
  int well = 0;
  for (const pid_t child : children) {
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    well += WIFEXITED(status) && WEXITSTATUS(status) == 0;
  }
  return well;
}

}  // namespace

TEST_CASE("of many hosts that meet an old ledger at once one migrates, and its backup stays as it was") {
  for (int round = 0; round < 20; ++round) {
    const LedgerFolder folder;
    put_version_1(folder, round % 2 == 0);
    CHECK(open_at_once(folder, 8) == 8);
    CHECK(Database(folder.file(), SQLITE_OPEN_READWRITE).number("PRAGMA user_version") == newest_version());
    Database before(folder.path / "ledger.sqlite3.backup-v1", SQLITE_OPEN_READWRITE);
    CHECK(before.number("PRAGMA user_version") == 1);
    CHECK(before.number("SELECT count(*) FROM event") == 4);
    for (const auto& entry : std::filesystem::directory_iterator(folder.path)) {
      const std::string name = entry.path().filename();
      if (name.starts_with("ledger.sqlite3.backup")) CHECK(name == "ledger.sqlite3.backup-v1");
    }
  }
}

TEST_CASE("a backup that is there already is kept beside the next one") {
  const LedgerFolder folder;
  write_text(folder.path / "ledger.sqlite3.backup-v1", "of an earlier migration");
  put_version_1(folder, true);
  CHECK(Ledger::open(folder.path)->status() == LedgerStatus::ok);
  CHECK(read_text(folder.path / "ledger.sqlite3.backup-v1") == "of an earlier migration");
  Database before(folder.path / "ledger.sqlite3.backup-v1.2", SQLITE_OPEN_READWRITE);
  CHECK(before.number("SELECT count(*) FROM event") == 4);
}
