#include "ledger/recover.hpp"

#include <doctest/doctest.h>

#include "ledger/raw_ledger.hpp"
#include "rounds.hpp"
#include "transfer/exported.hpp"

using namespace objector;
namespace fs = std::filesystem;

namespace {

constexpr int kEvents = 120;

/// A ledger of presses, one of them erased, with one file, in its one file.
void fill(const LedgerFolder& folder) {
  auto ledger = Ledger::open(folder.path);
  for (int i = 1; i <= kEvents; ++i) REQUIRE(ledger->append({press(i)}).has_value());
  const std::string bytes(30000, 'm');
  REQUIRE(ledger->append({mail(kEvents + 1, 1, bytes), erasing(kEvents + 2, {event_id(7)})}).has_value());
  put_file(*ledger, kEvents + 1, bytes);
  REQUIRE(ledger->set_holder({"DE", "no"}).has_value());
}

/// The recovered file in the ledger's place.
std::unique_ptr<Ledger> taken_over(const LedgerFolder& folder) {
  fs::remove(folder.file());
  fs::remove(folder.file().string() + "-wal");
  fs::rename(folder.file().string() + ".recovered", folder.file());
  auto ledger = Ledger::open(folder.path);
  REQUIRE_MESSAGE(ledger->status() == LedgerStatus::ok, ledger->message());
  return ledger;
}

}  // namespace

TEST_CASE("of a whole ledger everything is recovered, and what follows begins a new chain") {
  const LedgerFolder folder;
  fill(folder);
  const auto before = event_lines(*Ledger::open(folder.path));
  const auto chain = Ledger::open(folder.path)->position()->ledger;
  const auto found = recover(folder.path);
  REQUIRE(found.has_value());
  CHECK(found->losses.empty());
  CHECK(found->events == kEvents + 2);
  CHECK(found->texts == kEvents + 1);
  CHECK((fs::status(found->file).permissions() & fs::perms::mask) == fs::perms(0600));
  CHECK(recover(folder.path).has_error());  // never over an earlier one
  auto ledger = taken_over(folder);
  CHECK(event_lines(*ledger) == before);
  CHECK(ledger->holder().value()->country == "DE");
  check_whole(*ledger);
  REQUIRE(ledger->append({press(500)}).has_value());
  CHECK(ledger->position()->ledger != chain);
  CHECK(ledger->position()->seq == 1);
  CHECK(ledger->append({press(7)})->at(0).error->code == ErrorCode::event_erased);
}

TEST_CASE("behind damage the rest is read, and what is lost is counted") {
  const LedgerFolder folder;
  fill(folder);
  std::string bytes = read_text(folder.file());
  int spoilt = 0;
  // Every tenth page that isn't one of the first, which hold the names of all tables.
  for (std::size_t page = 24; page < bytes.size() / 4096; page += 10) {
    std::fill_n(bytes.begin() + static_cast<long>(page * 4096), 4096, '\xFF');
    ++spoilt;
  }
  REQUIRE(spoilt > 2);
  write_text(folder.file(), bytes);
  const auto found = recover(folder.path);
  REQUIRE(found.has_value());
  CHECK_FALSE(found->losses.empty());
  CHECK(found->events > kEvents / 3);
  CHECK(read_text(folder.file()) == bytes);
  auto ledger = taken_over(folder);
  int readable = 0;
  for (int i = 1; i <= kEvents; ++i) readable += ledger->events_of_account(account_id(i))->size() == 1;
  CHECK(readable > kEvents / 3);
  CHECK(ledger->append({press(500)})->at(0).outcome == Stored::Outcome::stored);
}

TEST_CASE("of what is no database nothing is recovered, and that is said") {
  for (const std::string& bytes : {std::string(8192, 'x'), std::string()}) {
    const LedgerFolder folder;
    write_text(folder.file(), bytes);
    const auto found = recover(folder.path);
    REQUIRE(found.has_error());
    CHECK(found.error().code == ErrorCode::ledger_damaged);
    CHECK(std::distance(fs::directory_iterator(folder.path), fs::directory_iterator()) == 1);
  }
}

TEST_CASE("erasing reaches a recovered file") {
  const LedgerFolder folder;
  fill(folder);
  REQUIRE(recover(folder.path).has_value());
  REQUIRE(Ledger::open(folder.path)->append({erasing(900, {event_id(3)})}).has_value());
  CHECK_FALSE(fs::exists(folder.file().string() + ".recovered"));
}

TEST_CASE("when everything was erased, whether notices are wanted and the last one's day are recovered") {
  const LedgerFolder folder;
  std::optional<std::int64_t> erased_at;
  {
    auto ledger = Ledger::open(folder.path);
    REQUIRE(ledger->append({press(1)}).has_value());
    REQUIRE(ledger->erase_last({event_id(1)}, "2026-05-03").value());
    REQUIRE(ledger->append({press(3)}).has_value());
    erased_at = ledger->erased_at().value();
    REQUIRE(ledger->claim("2026-05-04").value());
    REQUIRE(ledger->want_reminders(false).has_value());
  }
  REQUIRE(erased_at);
  const auto found = recover(folder.path);
  REQUIRE(found.has_value());
  CHECK(found->losses.empty());
  auto ledger = taken_over(folder);
  CHECK(ledger->erased_at().value() == erased_at);
  CHECK_FALSE(ledger->reminders_wanted().value());
  CHECK(ledger->claimed().value() == "2026-05-04");
}

TEST_CASE("a ledger of version 1 is recovered with its chains") {
  const LedgerFolder folder;
  const std::string dump = read_text(SOURCE_DIR "/tests/native-host/ledger/fixtures/version1.sql");
  REQUIRE(RawLedger(folder.file()).run(dump) == "");
  const auto found = recover(folder.path);
  REQUIRE(found.has_value());
  CHECK(found->losses.empty());
  CHECK(found->events == 4);
  auto ledger = taken_over(folder);
  CHECK(ledger->holder().value()->country == "DE");
  check_whole(*ledger);
}

TEST_CASE("a switch that can't be read is told") {
  const LedgerFolder folder;
  fill(folder);
  RawLedger(folder.file()).run("ALTER TABLE reminder DROP COLUMN wanted");
  const auto found = recover(folder.path);
  REQUIRE(found.has_value());
  CHECK(found->losses == std::vector<std::string>{"Whether notices are wanted couldn't be read."});
}
