#include "ledger/create.hpp"

#include <doctest/doctest.h>

#include "ledger/database.hpp"
#include "ledger/ledger_folder.hpp"
#include "ledger/migrations.hpp"

using namespace objector;

TEST_CASE("a new ledger is whole, in WAL mode, and the only file") {
  const LedgerFolder folder;
  create_ledger(folder.file());
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path), {}) == 1);
  Database database(folder.file(), SQLITE_OPEN_READWRITE);
  CHECK(database.number("PRAGMA user_version") == newest_version());
  CHECK(database.number("SELECT count(*) FROM chain") == 1);
  Statement mode(database, "PRAGMA journal_mode");
  REQUIRE(mode.step());
  CHECK(mode.text(0) == "wal");
}

TEST_CASE("a ledger that is there is not replaced") {
  const LedgerFolder folder;
  write_text(folder.file(), "the first");
  create_ledger(folder.file());
  CHECK(read_text(folder.file()) == "the first");
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path), {}) == 1);
}

TEST_CASE("a private file is never one that was there") {
  const LedgerFolder folder;
  write_text(folder.file(), "");
  CHECK_THROWS_AS(create_private_file(folder.file()), DatabaseError);
}
