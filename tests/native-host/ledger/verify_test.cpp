#include "ledger/verify.hpp"

#include <doctest/doctest.h>

#include "ledger/ledger_folder.hpp"
#include "ledger/raw_ledger.hpp"

using namespace objector;

namespace {

/// Ten presses, after `sql` has been at the file with its triggers gone.
Verified verified_after(const std::string& sql) {
  const LedgerFolder folder;
  {
    auto ledger = Ledger::open(folder.path);
    for (int i = 1; i <= 10; ++i) REQUIRE(ledger->append({press(i)}).has_value());
  }
  {
    RawLedger raw(folder.file());
    for (const char* trigger : {"event_stays", "event_keeps", "body_keeps", "body_stays", "chain_keeps"}) {
      CHECK(raw.run(std::string("DROP TRIGGER ") + trigger) == "");
    }
    CHECK(raw.run(sql) == "");
  }
  auto ledger = Ledger::open(folder.path);
  const auto found = ledger->verify(1);
  REQUIRE(found.has_value());
  CHECK_FALSE(found->next);
  return *found;
}

void check_only(const Verified& found, std::int64_t seq, const std::string& what) {
  REQUIRE(found.problems.size() == 1);
  CHECK(found.problems[0].seq == seq);
  CHECK(found.problems[0].what == what);
}

}  // namespace

TEST_CASE("an untouched ledger has no problem") {
  const Verified found = verified_after("");
  CHECK(found.checked == 10);
  CHECK(found.erased == 0);
  CHECK(found.problems.empty());
}

TEST_CASE("damage is found and named by its place") {
  check_only(verified_after("UPDATE body SET body = replace(body, 'DE', 'FR') WHERE event = 4"), 4,
             "This event's text was changed.");
  check_only(verified_after("UPDATE body SET salt = zeroblob(16) WHERE event = 4"), 4,
             "This event's text was changed.");
  check_only(verified_after("DELETE FROM body WHERE event = 4"), 4,
             "This event's text is missing, and no event says it was erased.");
  const Verified gone = verified_after("DELETE FROM event WHERE seq = 4");
  REQUIRE(gone.problems.size() == 2);
  CHECK(gone.problems[0].seq == 5);
  CHECK(gone.problems[0].what == "The event before this one is missing.");
  CHECK(gone.problems[1].what == "There are texts, places or files that belong to no event.");
  check_only(verified_after("UPDATE place SET account = zeroblob(16) WHERE event = 4"), 4,
             "The index names another place for this event than its text.");
  check_only(verified_after("DELETE FROM place WHERE event = 4"), 4,
             "The index names another place for this event than its text.");
}

TEST_CASE("an index that lacks an entry is found") {
  for (const std::string index : {"place_account", "place_attempt", "place_evidence"}) {
    CAPTURE(index);
    // The row goes from the table and the index, and comes back while the index isn't named in the schema.
    const Verified found = verified_after(
        "CREATE TEMP TABLE row AS SELECT * FROM place WHERE event = 4;"
        "CREATE TEMP TABLE entry AS SELECT * FROM sqlite_schema WHERE name = '" +
        index +
        "';"
        "DELETE FROM place WHERE event = 4; PRAGMA writable_schema=ON;"
        "DELETE FROM sqlite_schema WHERE name = '" +
        index +
        "'; PRAGMA writable_schema=RESET;"
        "INSERT INTO place SELECT * FROM row; PRAGMA writable_schema=ON;"
        "INSERT INTO sqlite_schema SELECT * FROM entry; PRAGMA writable_schema=RESET");
    REQUIRE(found.problems.size() == 2);
    CHECK(found.problems[0].seq == 4);
    CHECK(found.problems[1].what == "An index of places holds more or fewer entries than there are places.");
  }
}

TEST_CASE("a text that belongs to no event is found") {
  check_only(verified_after("INSERT INTO body(event, salt, body) VALUES(99, zeroblob(16), '{}')"), 0,
             "There are texts, places or files that belong to no event.");
}

TEST_CASE("a changed link is found, and so is what no longer follows it") {
  const Verified hash = verified_after("UPDATE event SET hash = zeroblob(32) WHERE seq = 4");
  REQUIRE(hash.problems.size() == 2);
  CHECK(hash.problems[0].what == "This link was changed.");
  CHECK(hash.problems[1].what == "This event doesn't follow the one before it.");
  CHECK(verified_after("UPDATE event SET id = zeroblob(16) WHERE seq = 4").problems.size() >= 1);
  CHECK(verified_after("UPDATE event SET \"commit\" = zeroblob(32) WHERE seq = 4").problems.size() == 2);
  CHECK(verified_after("UPDATE chain SET ledger = zeroblob(16)").problems.size() == 10);
}

TEST_CASE("an erased row without an erased event excuses nothing") {
  check_only(
      verified_after("DROP TRIGGER erased_is_told; INSERT INTO erased SELECT id, 1 FROM event WHERE seq = 4;"
                     "DELETE FROM body WHERE event = 4; DELETE FROM place WHERE event = 4"),
      4, "This event's text is missing, and no event says it was erased.");
}

TEST_CASE("an erased event whose text is no JSON is damage itself, and the walk goes on") {
  const Verified found = verified_after(
      "DROP TRIGGER erased_is_told; INSERT INTO erased SELECT id, 1 FROM event WHERE seq = 4;"
      "DELETE FROM body WHERE event = 4; DELETE FROM place WHERE event = 4; UPDATE body SET body = '{' WHERE "
      "event = 1");
  CHECK(found.checked == 10);
  REQUIRE(found.problems.size() == 2);
  CHECK(found.problems[0].what == "This event's text was changed.");
  CHECK(found.problems[1].what == "This event's text is missing, and no event says it was erased.");
}

TEST_CASE("a step ends when its time or its twenty problems are used up, and the next goes on there") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  std::vector<nlohmann::json> events;
  for (int i = 1; i <= 50; ++i) events.push_back(press(i));
  REQUIRE(ledger->append(events).has_value());
  {
    RawLedger raw(folder.file());
    raw.run("UPDATE place SET day = '2000-01-01'");
  }
  std::int64_t checked = 0, problems = 0;
  std::optional<std::int64_t> from = 1;
  int steps = 0;
  while (from) {
    const auto step = ledger->verify(*from);
    REQUIRE(step.has_value());
    CHECK(step->problems.size() <= 20);
    checked += step->checked;
    problems += static_cast<std::int64_t>(step->problems.size());
    from = step->next;
    ++steps;
  }
  CHECK(checked == 50);
  CHECK(problems == 50);
  CHECK(steps == 3);

  Database database(folder.file(), SQLITE_OPEN_READWRITE);
  Verify verify(database);
  const Verified hurried = verify.run(1, std::chrono::milliseconds(0));
  CHECK(hurried.next.has_value());
  CHECK(hurried.checked >= 1);
}
