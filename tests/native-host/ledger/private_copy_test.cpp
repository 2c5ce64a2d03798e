#include "ledger/private_copy.hpp"

#include <doctest/doctest.h>

#include "ledger/ledger.hpp"
#include "ledger/ledger_folder.hpp"

using namespace objector;

TEST_CASE("a private copy holds what is still in the WAL, can't be written, and leaves no file") {
  const LedgerFolder folder, temporary;
  auto ledger = Ledger::open(folder.path);
  REQUIRE(ledger->append({press(1), press(2)}).has_value());
  ::setenv("TMPDIR", temporary.path.c_str(), 1);
  {
    const auto copy = open_private_copy(folder.file());
    CHECK(std::filesystem::is_empty(temporary.path));
    CHECK(copy->number("SELECT count(*) FROM event") == 2);
    CHECK_THROWS_AS(copy->run("INSERT INTO holder VALUES(1, 'DE', 'no')"), DatabaseError);
  }
  ::unsetenv("TMPDIR");
  CHECK(std::filesystem::is_empty(temporary.path));
  CHECK(ledger->append({press(3)}).has_value());
}
