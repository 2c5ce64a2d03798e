#include "ledger/migrations.hpp"

#include <doctest/doctest.h>

#include <vector>

#include "ledger/ledger.hpp"
#include "ledger/ledger_folder.hpp"

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

TEST_CASE("a ledger of version 1 is brought forward when it is opened, with a backup, and nothing is lost") {
  const LedgerFolder folder;
  REQUIRE(Ledger::open(folder.path)->append({press(1), press(2)}).has_value());
  {
    Database old(folder.file(), SQLITE_OPEN_READWRITE);
    old.run("DROP INDEX place_account_attempt; DROP INDEX place_relation; PRAGMA user_version=1");
  }
  auto ledger = Ledger::open(folder.path);
  CHECK(ledger->status() == LedgerStatus::ok);
  CHECK(ledger->position()->seq == 2);
  CHECK(ledger->verify(1)->problems.empty());
  CHECK(ledger->events_of_account(account_id(2))->size() == 1);
  CHECK(ledger->append({press(3)})->at(0).outcome == Stored::Outcome::stored);
  Database before(folder.path / "ledger.sqlite3.backup-v1", SQLITE_OPEN_READWRITE);
  CHECK(before.number("PRAGMA user_version") == 1);
  CHECK(before.number("SELECT count(*) FROM event") == 2);
}

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
