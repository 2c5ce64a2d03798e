// Promise: an acknowledged event survives power loss. The same test must fail with synchronous=NORMAL, else
// it would prove nothing.
#include <doctest/doctest.h>

#include <algorithm>
#include <limits>

#include "drop_unsynced_vfs.hpp"
#include "ledger/file_ledger.hpp"
#include "ledger/ledger_folder.hpp"
#include "rounds.hpp"

using namespace objector;
namespace fs = std::filesystem;

namespace {

/// Appends until the power goes; gives the last position that was acknowledged.
Position append_until_dark(const fs::path& folder, const char* synchronous, int& next, std::mt19937& random,
                           Position acknowledged) {
  auto ledger = open_ledger(folder, {drop_unsynced::vfs(), synchronous});
  REQUIRE_MESSAGE(ledger->status() == LedgerStatus::ok, ledger->message());
  drop_unsynced::fail_after(between(random, 1, 300));
  for (;;) {
    std::vector<nlohmann::json> events;
    for (int count = between(random, 1, 4); count > 0; --count) events.push_back(press(next++));
    if (ledger->append(events).has_error()) return acknowledged;
    const auto position = ledger->position();
    if (position.has_value()) acknowledged = *position;
  }
}

/// Whether the ledger, as a fresh process finds it, holds what was acknowledged and is whole.
bool kept(const fs::path& folder, const Position& acknowledged) {
  auto ledger = Ledger::open(folder);
  REQUIRE_MESSAGE(ledger->status() == LedgerStatus::ok, ledger->message());
  ledger->compare_with_seen(acknowledged);
  std::optional<std::int64_t> from = std::max<std::int64_t>(1, acknowledged.seq - 200);
  while (from) {
    const auto step = ledger->verify(*from);
    REQUIRE(step.has_value());
    CHECK(step->problems.empty());
    from = step->next;
  }
  return ledger->status() == LedgerStatus::ok;
}

bool nothing() {
  return false;
}

void lose_power(const fs::path& folder, const std::function<bool()>& reached_the_disk) {
  drop_unsynced::lose_power(reached_the_disk);
  fs::remove(folder / "ledger.sqlite3-shm");  // memory, and gone with it
}

}  // namespace

TEST_CASE(
    "with synchronous=FULL nothing acknowledged is lost, whatever part of the unsynced reaches the disk") {
  const int count = rounds();
  auto random = seeded("power_loss", count);
  const LedgerFolder folder;
  Position acknowledged = Ledger::open(folder.path)->position().value();
  int next = 1;
  for (int round = 0; round < count; ++round) {
    acknowledged = append_until_dark(folder.path, "FULL", next, random, acknowledged);
    const int percent = round % 2 == 0 ? 0 : between(random, 1, 100);
    lose_power(folder.path, [&] { return between(random, 1, 100) <= percent; });
    REQUIRE(kept(folder.path, acknowledged));
  }
  CHECK(acknowledged.seq > count);
  MESSAGE("acknowledged and kept: " << acknowledged.seq);
}

TEST_CASE("what a killed writer left unsynced is on the disk before it is called known") {
  int known = 0;
  for (int writes = 1; writes <= 40; ++writes) {
    CAPTURE(writes);
    const LedgerFolder folder;
    REQUIRE(Ledger::open(folder.path)->append({press(1)}).has_value());
    {
      auto killed = open_ledger(folder.path, {drop_unsynced::vfs()});
      drop_unsynced::fail_after(writes);
      (void)killed->append({press(2)});
    }
    drop_unsynced::fail_after(std::numeric_limits<int>::max());  // only the process ended
    fs::remove(folder.path / "ledger.sqlite3-shm");
    Position acknowledged;
    {
      auto next = open_ledger(folder.path, {drop_unsynced::vfs()});
      const auto outcomes = next->append({press(2)});
      REQUIRE(outcomes.has_value());
      if (outcomes->at(0).outcome == Stored::Outcome::known) ++known;
      acknowledged = next->position().value();
      drop_unsynced::fail_after(0);  // before the clean end would sync everything
    }
    lose_power(folder.path, nothing);
    CHECK(acknowledged.seq == 2);
    CHECK(kept(folder.path, acknowledged));
  }
  CHECK(known > 0);
}

TEST_CASE("with synchronous=NORMAL the same test loses acknowledged events") {
  auto random = seeded("power_loss_normal", 20);
  int lost = 0;
  for (int round = 0; round < 20; ++round) {
    const LedgerFolder folder;
    int next = 1;
    const Position empty = Ledger::open(folder.path)->position().value();
    const Position acknowledged = append_until_dark(folder.path, "NORMAL", next, random, empty);
    lose_power(folder.path, nothing);
    if (!kept(folder.path, acknowledged)) ++lost;
  }
  CHECK(lost > 0);
}
