#include "ledger/holder.hpp"

#include <doctest/doctest.h>

#include "ledger/ledger_folder.hpp"

using namespace objector;

TEST_CASE("the holder is nothing until answered, and the newest answer after that") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  CHECK_FALSE(ledger->holder()->has_value());
  REQUIRE(ledger->set_holder({"DE", "no"}).has_value());
  REQUIRE(ledger->set_holder({"FR", "unknown"}).has_value());
  const auto holder = Ledger::open(folder.path)->holder().value();
  REQUIRE(holder.has_value());
  CHECK(holder->country == "FR");
  CHECK(holder->objected_before == "unknown");
}
