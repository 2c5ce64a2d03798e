// Promise: every loss is reported, none is silent, and nothing is reset. Database and WAL are cut off and
// flipped at random places, with what the extension saw last.
#include <doctest/doctest.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <functional>

#include "drop_unsynced_vfs.hpp"
#include "ledger/file_ledger.hpp"
#include "ledger/recover.hpp"
#include "rounds.hpp"
#include "transfer/exported.hpp"

using namespace objector;
namespace fs = std::filesystem;

namespace {

/// A ledger as a killed host leaves it: part in the database, part in the WAL.
struct Victim {
  LedgerFolder folder;
  std::string database, wal;
  Position acknowledged;
  std::vector<std::string> events;

  Victim() {
    auto ledger = Ledger::open(folder.path);
    for (int i = 1; i <= 100; ++i) REQUIRE(ledger->append({press(i)}).has_value());
    ledger.reset();
    ledger = Ledger::open(folder.path);
    for (int i = 101; i <= 110; ++i) REQUIRE(ledger->append({press(i)}).has_value());
    acknowledged = ledger->position().value();
    events = event_lines(*ledger);
    database = read_text(folder.file());
    wal = read_text(folder.file().string() + "-wal");
    REQUIRE(wal.size() > 4096);
  }
};

const Victim& victim() {
  static const Victim made;
  return made;
}

/// What a person is told of a file: at the start, by what the extension saw, or by verify.
bool is_reported(const fs::path& folder) {
  auto ledger = Ledger::open(folder);
  ledger->compare_with_seen(victim().acknowledged);
  if (ledger->status() != LedgerStatus::ok) return true;
  for (std::optional<std::int64_t> from = 1; from;) {
    const auto step = ledger->verify(*from);
    if (!step || !step->problems.empty()) return true;
    from = step->next;
  }
  return false;
}

/// Puts the two files there and looks: either all is as it was, or the loss is reported. A damaged file stays
/// as it is byte by byte, and recovering from it saves or says.
void check_told(const std::string& database, const std::string& wal) {
  const LedgerFolder folder;
  write_text(folder.file(), database);
  if (!wal.empty()) write_text(folder.file().string() + "-wal", wal);
  if (!is_reported(folder.path)) {
    CHECK(event_lines(*Ledger::open(folder.path)) == victim().events);
    return;
  }
  const auto status = Ledger::open(folder.path)->status();
  if (status == LedgerStatus::damaged) {
    CHECK(read_text(folder.file()) == database);
    CHECK(read_text(folder.file().string() + "-wal") == wal);
  }
  const auto saved = recover(folder.path);
  if (!saved) CHECK_FALSE(saved.error().message.empty());
}

/// In a full run a file of `size` is cut off everywhere, too: `cut` gets every 512th place.
void cut_everywhere(const char* name, std::size_t size, const std::function<void(std::size_t)>& cut) {
  constexpr std::size_t kStep = 512;
  if (rounds() <= 200) return;
  for (std::size_t at = 0; at < size; at += kStep) cut(at);
  std::cout << "count " << name << ' ' << size / kStep << '\n';
}

}  // namespace

TEST_CASE("a database that was cut off anywhere is reported") {
  auto random = seeded("cut_database", rounds());
  const std::size_t size = victim().database.size();
  cut_everywhere("cut_database_every_512", size,
                 [](std::size_t at) { check_told(victim().database.substr(0, at), victim().wal); });
  for (int round = 0; round < rounds(); ++round) {
    const auto at = static_cast<std::size_t>(between(random, 0, static_cast<int>(size) - 1));
    CAPTURE(at);
    check_told(victim().database.substr(0, at), round % 2 == 0 ? victim().wal : "");
  }
}

TEST_CASE("a WAL that was cut off anywhere is reported") {
  auto random = seeded("cut_wal", rounds());
  const std::size_t size = victim().wal.size();
  cut_everywhere("cut_wal_every_512", size,
                 [](std::size_t at) { check_told(victim().database, victim().wal.substr(0, at)); });
  for (int round = 0; round < rounds(); ++round) {
    const auto at = static_cast<std::size_t>(between(random, 0, static_cast<int>(size) - 1));
    CAPTURE(at);
    check_told(victim().database, victim().wal.substr(0, at));
  }
}

TEST_CASE("a WAL that is missing is told by what the browser saw last") {
  check_told(victim().database, "");
  const LedgerFolder folder;
  write_text(folder.file(), victim().database);
  auto ledger = Ledger::open(folder.path);
  ledger->compare_with_seen(victim().acknowledged);
  CHECK(ledger->status() == LedgerStatus::older_than_seen);
  CHECK(ledger->position()->seq == 100);
}

TEST_CASE("a ledger that is gone is told by what the browser saw last, and nothing new passes for it") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  ledger->compare_with_seen(victim().acknowledged);
  CHECK(ledger->status() == LedgerStatus::older_than_seen);
  CHECK_FALSE(ledger->message().empty());
  CHECK(ledger->position()->ledger != victim().acknowledged.ledger);
  CHECK(ledger->position()->seq == 0);
}

TEST_CASE("flipped bytes are reported where they change anything") {
  auto random = seeded("flipped_bytes", rounds());
  for (int round = 0; round < rounds(); ++round) {
    std::string database = victim().database, wal = victim().wal;
    std::string& hit = round % 3 == 0 ? wal : database;
    for (int flips = between(random, 1, 8); flips > 0; --flips) {
      const auto at = static_cast<std::size_t>(between(random, 0, static_cast<int>(hit.size()) - 1));
      hit[at] = static_cast<char>(hit[at] ^ (1 << between(random, 0, 7)));
    }
    check_told(database, wal);
  }
}

namespace {

/// Appends until it is refused; then what was acknowledged is there, and with room again it goes on.
void check_full(const fs::path& folder, const std::function<void()>& make_room,
                std::vector<ErrorCode> codes) {
  auto ledger = Ledger::open(folder);
  REQUIRE_MESSAGE(ledger->status() == LedgerStatus::ok, ledger->message());
  int number = 0;
  std::optional<Error> refused;
  while (!refused) {
    auto event = press(++number);
    event["payload"]["reason"] = std::string(15000, 'r');
    const auto outcomes = ledger->append({event});
    if (!outcomes) refused = outcomes.error();
    REQUIRE(number < 1000);
  }
  CHECK(std::ranges::find(codes, refused->code) != codes.end());
  CHECK(ledger->position()->seq == number - 1);
  make_room();
  CHECK(ledger->append({press(number)})->at(0).outcome == Stored::Outcome::stored);
  CHECK(ledger->position()->seq == number);
  check_whole(*ledger);
}

}  // namespace

TEST_CASE("on a full disk nothing is acknowledged, what was stays, and with room again it goes on") {
  const LedgerFolder folder;
  const fs::path disk = folder.path / "disk";
  fs::create_directory(disk);
  if (::mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=600k") != 0) {
    MESSAGE("skipped: a small disk can't be mounted here; the case with a file-size limit stands for it");
    return;
  }
  write_text(disk / "ballast", std::string(200000, 'b'));
  check_full(disk / "data", [&] { fs::remove(disk / "ballast"); }, {ErrorCode::disk_full});
  CHECK(::umount2(disk.c_str(), MNT_DETACH) == 0);
}

TEST_CASE("a disk that is full at any write refuses whole events, and with room again goes on") {
  const int count = rounds() / 10;
  auto random = seeded("disk_full", count);
  for (int round = 0; round < count; ++round) {
    const LedgerFolder folder;
    REQUIRE(Ledger::open(folder.path)->append({press(1)}).has_value());
    auto ledger = open_ledger(folder.path, {drop_unsynced::vfs()});
    drop_unsynced::full_after(between(random, 1, 500));
    int number = 1;
    std::optional<Error> refused;
    while (!refused) {
      auto event = press(++number);
      event["payload"]["reason"] = std::string(15000, 'r');
      const auto outcomes = ledger->append({event});
      if (!outcomes) refused = outcomes.error();
      REQUIRE(number < 1000);
    }
    CHECK(refused->code == ErrorCode::disk_full);
    CHECK(ledger->status() == LedgerStatus::ok);
    const Position acknowledged = ledger->position().value();
    CHECK(acknowledged.seq == number - 1);
    CHECK(ledger->events_of_account(account_id(1))->size() == 1);
    // It goes on in the same host, or in the next one after a kill or a clean end on the full disk.
    if (round % 2 == 0) ledger.reset();
    drop_unsynced::make_room();
    if (!ledger) ledger = open_ledger(folder.path, {drop_unsynced::vfs()});
    ledger->compare_with_seen(acknowledged);
    CHECK(ledger->status() == LedgerStatus::ok);
    CHECK(ledger->append({press(number)})->at(0).seq == number);
    check_whole(*ledger);
    ledger.reset();
    drop_unsynced::lose_power([] { return true; });  // forgets what the file system noted
  }
}

TEST_CASE("a file that may not grow refuses alike") {
  const LedgerFolder folder;
  Ledger::open(folder.path);
  rlimit limit{};
  REQUIRE(::getrlimit(RLIMIT_FSIZE, &limit) == 0);
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  rlimit low = limit;
  low.rlim_cur = 300000;
  REQUIRE(::setrlimit(RLIMIT_FSIZE, &low) == 0);
  check_full(folder.path, [&] { ::setrlimit(RLIMIT_FSIZE, &limit); },
             {ErrorCode::disk_full, ErrorCode::ledger_unavailable});
  ::setrlimit(RLIMIT_FSIZE, &limit);
  std::signal(SIGXFSZ, handler);
}

TEST_CASE("a folder that goes while the host runs is told, and comes back as it was") {
  const LedgerFolder above;
  const fs::path folder = above.path / "data";
  auto ledger = Ledger::open(folder);
  REQUIRE(ledger->append({press(1)}).has_value());
  fs::rename(folder, above.path / "gone");
  CHECK(ledger->append({press(2)}).error().code == ErrorCode::ledger_unavailable);
  CHECK_FALSE(fs::exists(folder));
  fs::rename(above.path / "gone", folder);
  CHECK(ledger->append({press(2)})->at(0).outcome == Stored::Outcome::stored);
}

TEST_CASE("without -shm in a folder that is read-only the ledger is read, with all of its WAL") {
  const LedgerFolder folder;
  write_text(folder.file(), victim().database);
  write_text(folder.file().string() + "-wal", victim().wal);
  fs::permissions(folder.file(), fs::perms::owner_read);
  fs::permissions(folder.path, fs::perms::owner_read | fs::perms::owner_exec);
  // Root may write everywhere, so the case is tried as somebody else where that is so.
  const bool is_root = ::geteuid() == 0;
  if (is_root) {
    fs::permissions(folder.path, fs::perms::all);
    fs::permissions(folder.file(), fs::perms::all);
    fs::permissions(folder.file().string() + "-wal", fs::perms::all);
    REQUIRE(::chown(folder.path.c_str(), 0, 0) == 0);
    fs::permissions(folder.path, fs::perms(0555));
    REQUIRE(::seteuid(65534) == 0);
  }
  auto ledger = Ledger::open(folder.path);
  const auto status = ledger->status();
  const auto seq = ledger->position().has_value() ? ledger->position()->seq : -1;
  ledger.reset();
  if (is_root) REQUIRE(::seteuid(0) == 0);
  fs::permissions(folder.path, fs::perms::owner_all);
  CHECK(status == LedgerStatus::read_only);
  CHECK(seq == 110);
  CHECK(read_text(folder.file()) == victim().database);
  CHECK(read_text(folder.file().string() + "-wal") == victim().wal);
}

TEST_CASE("a clock set back a year changes the order by day and nothing else") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  REQUIRE(ledger->append({press(1)}).has_value());
  auto earlier = event_of(2, "code_entered", 1, {{"how", "seen"}});
  earlier["at"] = earlier["at"].get<std::int64_t>() - 365LL * 86400 * 1000;
  CHECK(ledger->append({earlier})->at(0).outcome == Stored::Outcome::stored);
  const auto position = ledger->position().value();
  CHECK(position.seq == 2);
  ledger->compare_with_seen(position);
  CHECK(ledger->status() == LedgerStatus::ok);
  check_whole(*ledger);
}

TEST_CASE("a restored backup is told, begins a chain of its own and gets the rest back by an import") {
  const LedgerFolder folder, backup;
  auto ledger = Ledger::open(folder.path);
  REQUIRE(ledger->append({press(1)}).has_value());
  ledger.reset();
  fs::copy_file(folder.file(), backup.file());
  ledger = Ledger::open(folder.path);
  REQUIRE(ledger->append({press(2)}).has_value());
  const Position seen = ledger->position().value();
  auto restored = Ledger::open(backup.path);
  restored->compare_with_seen(seen);
  CHECK(restored->status() == LedgerStatus::older_than_seen);
  CHECK_FALSE(restored->message().empty());
  REQUIRE(restored->append({press(3)}).has_value());
  CHECK(restored->position()->ledger != seen.ledger);
  CHECK(imported(*restored, exported(*ledger, "jsonl")).added == 1);
  restored->compare_with_seen(seen);
  CHECK(restored->status() == LedgerStatus::ok);
  check_whole(*restored);
}

TEST_CASE("in a copied home the other's place is told to be missing, and neither's events are lost") {
  const LedgerFolder folder, copy;
  REQUIRE(Ledger::open(folder.path)->append({press(1)}).has_value());
  fs::copy_file(folder.file(), copy.file());
  auto ledger = Ledger::open(folder.path), copied = Ledger::open(copy.path);
  REQUIRE(ledger->append({press(2)}).has_value());
  REQUIRE(copied->append({press(3)}).has_value());
  const Position seen = ledger->position().value();
  CHECK(copied->position()->ledger == seen.ledger);  // two histories, and neither knows yet
  copied->compare_with_seen(seen);
  CHECK(copied->status() == LedgerStatus::older_than_seen);
  REQUIRE(copied->append({press(4)}).has_value());
  CHECK(copied->position()->ledger != seen.ledger);
  CHECK(imported(*copied, exported(*ledger, "jsonl")).added == 1);
  CHECK(imported(*ledger, exported(*copied, "jsonl")).added == 2);
  for (int i = 1; i <= 4; ++i) {
    CHECK(ledger->events_of_account(account_id(i))->size() == 1);
    CHECK(copied->events_of_account(account_id(i))->size() == 1);
  }
  check_whole(*ledger);
  check_whole(*copied);
}
