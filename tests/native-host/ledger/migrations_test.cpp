#include "ledger/migrations.hpp"

#include <doctest/doctest.h>

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
