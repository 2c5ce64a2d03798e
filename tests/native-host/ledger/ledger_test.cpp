#include "ledger/ledger.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <cstdlib>

#include "ledger/ledger_folder.hpp"
#include "ledger/raw_ledger.hpp"

using namespace objector;
namespace fs = std::filesystem;

namespace {

void fill(const LedgerFolder& folder) {
  auto ledger = Ledger::open(folder.path);
  for (int i = 1; i <= 3; ++i) REQUIRE(ledger->append({press(i)}).has_value());
}

/// What may not change: the bytes of database and WAL.
std::string bytes_of_file(const LedgerFolder& folder) {
  return read_text(folder.file()) + "|" + read_text(folder.file().string() + "-wal");
}

/// An environment variable for as long as this lives.
class WithVariable {
 public:
  WithVariable(const char* name, const fs::path& value) : name_(name) {
    if (const char* before = std::getenv(name)) before_ = before;
    ::setenv(name, value.c_str(), 1);
  }
  ~WithVariable() { before_ ? ::setenv(name_, before_->c_str(), 1) : ::unsetenv(name_); }
  WithVariable(const WithVariable&) = delete;
  WithVariable& operator=(const WithVariable&) = delete;

 private:
  const char* name_;
  std::optional<std::string> before_;
};

ErrorCode append_error(Ledger& ledger) {
  const auto outcome = ledger.append({press(9)});
  REQUIRE(outcome.has_error());
  CHECK_FALSE(outcome.error().message.empty());
  CHECK(ledger.set_holder({"DE", "no"}).has_error());
  return outcome.error().code;
}

}  // namespace

TEST_CASE("a new ledger is its owner's alone") {
  const LedgerFolder above;
  const fs::path folder = above.path / "share" / "objector";
  auto ledger = Ledger::open(folder);
  CHECK(ledger->status() == LedgerStatus::ok);
  REQUIRE(ledger->append({press(1)}).has_value());
  CHECK((fs::status(folder).permissions() & fs::perms::mask) == fs::perms(0700));
  int files = 0;
  for (const auto& entry : fs::directory_iterator(folder)) {
    CAPTURE(entry.path().string());
    CHECK((entry.status().permissions() & fs::perms::mask) == fs::perms(0600));
    ++files;
  }
  CHECK(files == 3);  // database, WAL, shm, and no half-made file
}

TEST_CASE("a newer ledger is read and never changed") {
  const LedgerFolder folder;
  fill(folder);
  RawLedger(folder.file()).run("PRAGMA user_version=99");
  const std::string before = bytes_of_file(folder);
  {
    auto ledger = Ledger::open(folder.path);
    CHECK(ledger->status() == LedgerStatus::newer);
    CHECK(ledger->position()->seq == 3);
    CHECK(ledger->events_of_account(account_id(2))->size() == 1);
    CHECK(append_error(*ledger) == ErrorCode::ledger_newer);
  }
  CHECK(bytes_of_file(folder) == before);
}

TEST_CASE("a newer ledger whose tables are others is still called newer") {
  const LedgerFolder folder;
  fill(folder);
  RawLedger(folder.file()).run("PRAGMA user_version=99; ALTER TABLE event RENAME TO link");
  auto ledger = Ledger::open(folder.path);
  CHECK(ledger->position().error().code == ErrorCode::ledger_newer);
  CHECK(ledger->status() == LedgerStatus::newer);
}

TEST_CASE("another program's file is left alone") {
  const LedgerFolder folder;
  RawLedger(folder.file()).run("PRAGMA application_id=7; CREATE TABLE theirs(x)");
  const std::string before = bytes_of_file(folder);
  auto ledger = Ledger::open(folder.path);
  CHECK(ledger->status() == LedgerStatus::unavailable);
  CHECK(append_error(*ledger) == ErrorCode::ledger_unavailable);
  CHECK(bytes_of_file(folder) == before);
}

TEST_CASE("a file that is no database is damaged and never reset") {
  for (const std::string& garbage : {std::string("not a database"), std::string(8192, 'x'), std::string()}) {
    CAPTURE(garbage.size());
    const LedgerFolder folder;
    write_text(folder.file(), garbage);
    if (garbage.empty()) write_text(folder.file().string() + "-wal", "left over");
    const std::string before = bytes_of_file(folder);
    auto ledger = Ledger::open(folder.path);
    CHECK(ledger->status() == LedgerStatus::damaged);
    CHECK_FALSE(ledger->message().empty());
    CHECK(ledger->position().has_error());
    CHECK(append_error(*ledger) == ErrorCode::ledger_damaged);
    CHECK(bytes_of_file(folder) == before);
  }
}

TEST_CASE("a damaged ledger is told without a folder for its copy too") {
  const LedgerFolder folder;
  write_text(folder.file(), "not a database");
  const WithVariable runtime("XDG_RUNTIME_DIR", folder.path / "none"),
      temporary("TMPDIR", folder.path / "none");
  CHECK(Ledger::open(folder.path)->status() == LedgerStatus::damaged);
}

TEST_CASE(
    "the copy of a ledger that is only looked at lies in the user's own memory, where there is such a "
    "folder") {
  const LedgerFolder folder, runtime;
  fill(folder);
  RawLedger(folder.file()).run("PRAGMA user_version=99");
  const WithVariable variable("XDG_RUNTIME_DIR", runtime.path);
  const auto ledger = Ledger::open(folder.path);
  CHECK(ledger->position()->seq == 3);
  int copies = 0;
  for (const auto& open : fs::directory_iterator("/proc/self/fd")) {
    std::error_code gone;
    if (fs::read_symlink(open, gone).string().starts_with(runtime.path.string() + "/")) ++copies;
  }
  CHECK(copies > 0);
  CHECK(fs::is_empty(runtime.path));
}

TEST_CASE("damage that is met on the way leaves file and WAL as they are") {
  const LedgerFolder folder;
  fill(folder);
  auto ledger = Ledger::open(folder.path);
  RawLedger(folder.file()).run("ALTER TABLE place RENAME TO elsewhere; ALTER TABLE holder RENAME TO nobody");
  REQUIRE(ledger->position().has_value());
  CHECK(append_error(*ledger) == ErrorCode::ledger_damaged);
  CHECK(ledger->status() == LedgerStatus::damaged);
  const std::string before = bytes_of_file(folder);
  ledger.reset();
  CHECK(bytes_of_file(folder) == before);
}

TEST_CASE("a backup made with VACUUM INTO writes to a WAL again") {
  const LedgerFolder folder, restored;
  fill(folder);
  CHECK(RawLedger(folder.file()).run("VACUUM INTO '" + restored.file().string() + "'") == "");
  const auto ledger = Ledger::open(restored.path);
  REQUIRE(ledger->append({press(4)}).has_value());
  CHECK(ledger->position()->seq == 4);
  CHECK(fs::file_size(restored.file().string() + "-wal") > 0);
}

TEST_CASE("nothing is acknowledged into a file that was moved, replaced or removed") {
  for (const bool replaced : {false, true}) {
    const LedgerFolder folder, other;
    fill(other);
    auto ledger = Ledger::open(folder.path);
    REQUIRE(ledger->append({press(1)}).has_value());
    fs::rename(folder.file(), folder.path / "moved");
    if (replaced) fs::copy_file(other.file(), folder.file());
    CHECK(append_error(*ledger) == ErrorCode::ledger_unavailable);
    fs::rename(folder.path / "moved", folder.file());
    CHECK(ledger->append({press(2)})->at(0).seq == 2);
  }
}

TEST_CASE("a truncated ledger is damaged and never reset") {
  for (const std::uintmax_t size : {100U, 4096U, 20000U}) {
    CAPTURE(size);
    const LedgerFolder folder;
    fill(folder);
    RawLedger(folder.file()).run("PRAGMA wal_checkpoint(TRUNCATE)");
    fs::remove(folder.file().string() + "-wal");
    fs::resize_file(folder.file(), size);
    const std::string before = read_text(folder.file());
    auto ledger = Ledger::open(folder.path);
    CHECK(ledger->status() == LedgerStatus::damaged);
    CHECK(append_error(*ledger) == ErrorCode::ledger_damaged);
    CHECK(read_text(folder.file()) == before);
  }
}

TEST_CASE("a WAL whose file is gone is never taken up by a new file") {
  const LedgerFolder folder;
  write_text(folder.file().string() + "-wal", "left over");
  auto ledger = Ledger::open(folder.path);
  CHECK(ledger->status() == LedgerStatus::damaged);
  CHECK(append_error(*ledger) == ErrorCode::ledger_damaged);
  CHECK_FALSE(fs::exists(folder.file()));
}

TEST_CASE("after a clean end the one file is the ledger") {
  const LedgerFolder folder, copied;
  fill(folder);
  CHECK_FALSE(fs::exists(folder.file().string() + "-wal"));
  fs::copy_file(folder.file(), copied.file());
  CHECK(Ledger::open(copied.path)->position()->seq == 3);
}

TEST_CASE("a page of rubbish is reported, by verify or by whatever reads it") {
  const LedgerFolder folder;
  {
    auto ledger = Ledger::open(folder.path);
    std::vector<nlohmann::json> events;
    for (int i = 1; i <= 100; ++i) events.push_back(press(i));
    REQUIRE(ledger->append(events).has_value());
  }
  RawLedger(folder.file()).run("PRAGMA wal_checkpoint(TRUNCATE)");
  std::string bytes = read_text(folder.file());
  for (std::size_t page = 2; page < bytes.size() / 4096; ++page) {
    std::string damaged = bytes;
    damaged.replace(page * 4096, 4096, std::string(4096, '\x5a'));
    write_text(folder.file(), damaged);
    auto ledger = Ledger::open(folder.path);
    std::size_t problems = ledger->status() == LedgerStatus::ok ? 0 : 1;
    std::optional<std::int64_t> from = 1;
    while (from) {
      const auto step = ledger->verify(*from);
      problems += step.has_error() ? 1 : step->problems.size();
      from = step.has_error() ? std::nullopt : step->next;
    }
    // verify doesn't walk every index; reading by a damaged one is an error, never another answer.
    for (int i = 1; i <= 100 && problems == 0; ++i) {
      const auto events = ledger->events_of_account(account_id(i));
      CHECK((events.has_error() || events->size() == 1));
      const auto by_attempt = ledger->account_of_attempt(attempt_id(i));
      CHECK((by_attempt.has_error() || *by_attempt == account_id(i)));
      const auto by_evidence = ledger->account_of_evidence("facebook", "1000" + std::to_string(i));
      CHECK((by_evidence.has_error() || *by_evidence == account_id(i)));
      const auto again = ledger->append({press(i)});
      CHECK((again.has_error() || again->at(0).outcome == Stored::Outcome::known));
      if (events.has_error() || by_attempt.has_error() || by_evidence.has_error() || again.has_error())
        ++problems;
    }
    if (ledger->holder().has_error()) ++problems;
    if (ledger->relation_events().has_error()) ++problems;
    CAPTURE(page);
    CHECK(problems > 0);
  }
}

TEST_CASE("a read-only folder is read and never written") {
  if (::geteuid() != 0) {
    const LedgerFolder folder;
    fill(folder);
    fs::permissions(folder.path, fs::perms(0500));
    auto ledger = Ledger::open(folder.path);
    CHECK(ledger->status() == LedgerStatus::read_only);
    CHECK(ledger->position()->seq == 3);
    CHECK(append_error(*ledger) == ErrorCode::ledger_read_only);
    fs::permissions(folder.path, fs::perms(0700));
    return;
  }
  // Root may write anywhere, so the test looks at the folder as nobody does.
  constexpr uid_t kNobody = 65534;
  const LedgerFolder folder;
  fill(folder);
  REQUIRE(::chown(folder.path.c_str(), kNobody, kNobody) == 0);
  for (const auto& entry : fs::directory_iterator(folder.path)) {
    REQUIRE(::chown(entry.path().c_str(), kNobody, kNobody) == 0);
  }
  fs::permissions(folder.path, fs::perms(0500));
  REQUIRE(::seteuid(kNobody) == 0);
  {
    auto ledger = Ledger::open(folder.path);
    CHECK(ledger->status() == LedgerStatus::read_only);
    CHECK(ledger->position()->seq == 3);
    CHECK(ledger->verify(1)->problems.empty());
    CHECK(append_error(*ledger) == ErrorCode::ledger_read_only);
  }
  REQUIRE(::seteuid(0) == 0);
}

TEST_CASE("a folder that can't be made is unavailable") {
  const LedgerFolder folder;
  write_text(folder.path / "file", "");
  auto ledger = Ledger::open(folder.path / "file" / "objector");
  CHECK(ledger->status() == LedgerStatus::unavailable);
  CHECK_FALSE(ledger->message().empty());
  CHECK(append_error(*ledger) == ErrorCode::ledger_unavailable);
  CHECK(Ledger::open({})->status() == LedgerStatus::unavailable);
}

TEST_CASE("a ledger that went backwards says so and begins a new chain with its next answer") {
  const LedgerFolder folder;
  fill(folder);
  auto ledger = Ledger::open(folder.path);
  const Position old = ledger->position().value();
  Position seen = old;
  seen.seq += 5;
  seen.hash = std::string(64, 'a');
  ledger->compare_with_seen(seen);
  CHECK(ledger->status() == LedgerStatus::older_than_seen);
  CHECK(ledger->position()->ledger == old.ledger);
  // Nothing is stored, but the browser is told where the chain ends, and says so when it comes back.
  CHECK(ledger->append({press(1)})->at(0).outcome == Stored::Outcome::known);
  ledger->compare_with_seen(ledger->position().value());
  CHECK(ledger->status() == LedgerStatus::ok);

  REQUIRE(ledger->append({press(4)}).has_value());
  const Position now = ledger->position().value();
  CHECK(now.ledger != old.ledger);
  CHECK(now.seq == 1);
  REQUIRE(ledger->append({press(5)}).has_value());
  CHECK(ledger->position()->ledger == now.ledger);
  CHECK(ledger->position()->seq == 2);
  CHECK(ledger->verify(1)->problems.empty());

  ledger->compare_with_seen(ledger->position().value());
  CHECK(ledger->status() == LedgerStatus::ok);
}

TEST_CASE("what was seen is found again, or isn't") {
  const LedgerFolder folder;
  fill(folder);
  auto ledger = Ledger::open(folder.path);
  const Position last = ledger->position().value();
  ledger->compare_with_seen(last);
  CHECK(ledger->status() == LedgerStatus::ok);
  ledger->compare_with_seen({last.ledger, 2, last.hash});  // another history under the same seq
  CHECK(ledger->status() == LedgerStatus::older_than_seen);
  ledger->compare_with_seen({test_id('1', 1), 7, last.hash});  // a chain this file never had
  CHECK(ledger->status() == LedgerStatus::older_than_seen);
  REQUIRE(ledger->append({press(8)}).has_value());
  CHECK(ledger->position()->ledger == last.ledger);                       // ours didn't go backwards
  ledger->compare_with_seen({test_id('1', 1), 0, std::string(64, '0')});  // an empty one: nothing is missing
  CHECK(ledger->status() == LedgerStatus::ok);
}
