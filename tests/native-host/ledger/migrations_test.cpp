#include "ledger/migrations.hpp"

#include <doctest/doctest.h>

#include <array>

#include "ledger/ledger.hpp"
#include "ledger/ledger_folder.hpp"

using namespace objector;

TEST_CASE("a migration goes forward, after a backup that only the owner may read") {
  const LedgerFolder folder;
  REQUIRE(Ledger::open(folder.path)->append({press(1)}).has_value());
  const std::array<Migration, 2> steps = {migrations()[0], {2, "CREATE TABLE later(one INTEGER) STRICT"}};
  Database database(folder.file(), SQLITE_OPEN_READWRITE);
  migrate(database, steps);
  CHECK(database.number("PRAGMA user_version") == 2);
  CHECK(database.number("SELECT count(*) FROM later") == 0);
  CHECK(database.number("SELECT count(*) FROM event") == 1);

  const auto backup = folder.path / "ledger.sqlite3.backup-v1";
  REQUIRE(std::filesystem::exists(backup));
  CHECK((std::filesystem::status(backup).permissions() & std::filesystem::perms(0077)) ==
        std::filesystem::perms::none);
  Database before(backup, SQLITE_OPEN_READWRITE);
  CHECK(before.number("PRAGMA user_version") == 1);
  CHECK(before.number("SELECT count(*) FROM event") == 1);
}

TEST_CASE("a migration that fails changes nothing") {
  const LedgerFolder folder;
  Ledger::open(folder.path);
  const std::array<Migration, 2> steps = {migrations()[0],
                                          {2, "CREATE TABLE later(one INTEGER); CREATE TABLE event(x)"}};
  Database database(folder.file(), SQLITE_OPEN_READWRITE);
  CHECK_THROWS_AS(migrate(database, steps), DatabaseError);
  CHECK(database.number("PRAGMA user_version") == 1);
  CHECK(database.number("SELECT count(*) FROM sqlite_schema WHERE name = 'later'") == 0);
}

TEST_CASE("a ledger of this version is left as it is") {
  const LedgerFolder folder;
  Ledger::open(folder.path);
  Database database(folder.file(), SQLITE_OPEN_READWRITE);
  migrate(database, migrations());
  CHECK(database.number("PRAGMA application_id") == kApplicationId);
  CHECK(database.number("PRAGMA user_version") == newest_version());
  CHECK_FALSE(std::filesystem::exists(folder.path / "ledger.sqlite3.backup-v1"));
}
