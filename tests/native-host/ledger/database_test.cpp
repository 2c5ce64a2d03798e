#include "ledger/database.hpp"

#include <doctest/doctest.h>

#include <functional>

#include "ledger/append.hpp"
#include "ledger/ledger_folder.hpp"

using namespace objector;

namespace {

ErrorCode code_of(const std::function<void()>& work) {
  try {
    work();
  } catch (const DatabaseError& error) {
    CHECK_FALSE(error.error.message.empty());
    return error.error.code;
  }
  FAIL("nothing failed");
  return ErrorCode::internal_error;
}

}  // namespace

TEST_CASE("a full disk stores nothing of a call, and room makes it work again") {
  const LedgerFolder folder;
  Ledger::open(folder.path);
  Database database(folder.file(), SQLITE_OPEN_READWRITE);
  Tail tail(database);
  Append append(database, tail);
  const std::int64_t pages = database.number("PRAGMA page_count");
  database.number(("PRAGMA max_page_count=" + std::to_string(pages)).c_str());
  std::vector<nlohmann::json> events;
  for (int i = 1; i <= 100; ++i) events.push_back(press(i));
  CHECK(code_of([&] { append.run(events, std::nullopt); }) == ErrorCode::disk_full);
  CHECK(tail.read().seq == 0);
  database.number("PRAGMA max_page_count=1000000");
  CHECK(append.run(events, std::nullopt).size() == 100);
  CHECK(tail.read().seq == 100);
}

TEST_CASE("a ledger that another holds is busy") {
  const LedgerFolder folder;
  Ledger::open(folder.path);
  Database holding(folder.file(), SQLITE_OPEN_READWRITE), waiting(folder.file(), SQLITE_OPEN_READWRITE);
  sqlite3_busy_timeout(waiting.handle(), 0);
  {
    const Transaction transaction(holding);
    CHECK(code_of([&] { const Transaction second(waiting); }) == ErrorCode::ledger_busy);
  }
  const Transaction after(waiting);
}

TEST_CASE("a transaction that isn't committed leaves nothing") {
  const LedgerFolder folder;
  Ledger::open(folder.path);
  Database database(folder.file(), SQLITE_OPEN_READWRITE);
  {
    const Transaction transaction(database);
    database.run("INSERT INTO holder VALUES(1, 'DE', 'no')");
  }
  CHECK(database.number("SELECT count(*) FROM holder") == 0);
  Transaction transaction(database);
  database.run("INSERT INTO holder VALUES(1, 'DE', 'no')");
  transaction.commit();
  CHECK(database.number("SELECT count(*) FROM holder") == 1);
}

TEST_CASE("what isn't there and what isn't ours have their own codes") {
  const LedgerFolder folder;
  CHECK(code_of([&] { Database(folder.file(), SQLITE_OPEN_READWRITE); }) == ErrorCode::ledger_unavailable);
  Ledger::open(folder.path);
  Database database(folder.file(), SQLITE_OPEN_READWRITE);
  CHECK(code_of([&] { Statement(database, "SELECT 1 FROM nothing"); }) == ErrorCode::ledger_damaged);
}
