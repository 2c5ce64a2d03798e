#include "ledger/erase.hpp"

#include <doctest/doctest.h>

#include "ledger/ledger.hpp"
#include "ledger/ledger_folder.hpp"
#include "ledger/raw_ledger.hpp"

using namespace objector;
using nlohmann::json;

namespace {

json erased(int number, std::vector<std::string> ids) {
  return {{"id", event_id(number)},
          {"kind", "erased"},
          {"day", "2026-05-01"},
          {"payload", {{"events", std::move(ids)}}}};
}

json press_saying(int number, const std::string& reason) {
  json event = press(number);
  event["payload"]["reason"] = reason;
  return event;
}

}  // namespace

TEST_CASE("an erased event's text is gone from the folder, its link stays, its id is refused for ever") {
  const LedgerFolder folder;
  const std::string secret = "a sentence nobody else has written";
  write_text(folder.path / "ledger.sqlite3.backup-v1", secret);
  auto ledger = Ledger::open(folder.path);
  REQUIRE(ledger->append({press_saying(1, secret), press(2)}).has_value());
  REQUIRE(ledger->append({erased(3, {event_id(1), event_id(77)})}).has_value());

  CHECK(ledger->events_of_account(account_id(1))->empty());
  const auto found = ledger->verify(1);
  CHECK(found->checked == 3);
  CHECK(found->erased == 1);
  CHECK(found->problems.empty());
  for (const auto& entry : std::filesystem::directory_iterator(folder.path)) {
    CAPTURE(entry.path().string());
    CHECK(read_text(entry.path()).find(secret) == std::string::npos);
  }

  for (const int gone : {1, 77}) {
    const auto again = ledger->append({press_saying(gone, secret)});
    CHECK(again->at(0).outcome == Stored::Outcome::refused);
    CHECK(again->at(0).error->code == ErrorCode::event_erased);
  }
  CHECK(ledger->append({press(2)})->at(0).outcome == Stored::Outcome::known);
}

TEST_CASE("an erasing that a reader hindered is finished by the next append or by the next open") {
  for (const bool by_open : {false, true}) {
    CAPTURE(by_open);
    const LedgerFolder folder;
    const std::string secret = "a sentence nobody else has written";
    const auto is_there = [&] {
      for (const auto& entry : std::filesystem::directory_iterator(folder.path)) {
        if (read_text(entry.path()).find(secret) != std::string::npos) return true;
      }
      return false;
    };
    auto ledger = Ledger::open(folder.path);
    REQUIRE(ledger->append({press_saying(1, secret)}).has_value());
    RawLedger reader(folder.file());
    reader.run("BEGIN; SELECT * FROM body");
    CHECK(ledger->append({erased(2, {event_id(1)})})->at(0).outcome == Stored::Outcome::stored);
    REQUIRE(is_there());
    if (by_open) {
      ledger.reset();
      REQUIRE(is_there());
      reader.run("COMMIT");
      ledger = Ledger::open(folder.path);
    } else {
      reader.run("COMMIT");
      CHECK(ledger->append({erased(2, {event_id(1)})})->at(0).outcome == Stored::Outcome::known);
    }
    CHECK_FALSE(is_there());
    CHECK(ledger->verify(1)->erased == 1);
  }
}

TEST_CASE("an erased event can't be erased") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  REQUIRE(ledger->append({press(1), erased(2, {event_id(1)}), erased(3, {event_id(2)})}).has_value());
  const auto found = ledger->verify(1);
  CHECK(found->erased == 1);
  CHECK(found->problems.empty());
}

TEST_CASE("triggers let nothing else go or change") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  REQUIRE(ledger->append({press(1), press(2), erased(3, {event_id(2)})}).has_value());
  RawLedger raw(folder.file());
  raw.run("PRAGMA recursive_triggers=ON");
  CHECK(raw.run("DELETE FROM event WHERE seq = 1") == "an event is never deleted");
  CHECK(raw.run("UPDATE event SET seq = 9 WHERE seq = 1") == "an event is never changed");
  CHECK(raw.run("REPLACE INTO event SELECT * FROM event WHERE seq = 1") == "an event is never deleted");
  CHECK(raw.run("DELETE FROM body WHERE event = 1") == "a body goes only with an erased event that names it");
  CHECK(raw.run("UPDATE body SET body = '{}'") == "a body is never changed");
  CHECK(raw.run("INSERT INTO erased SELECT id, 3 FROM event WHERE seq = 1") ==
        "no erased event names this id");
  CHECK(raw.run("DELETE FROM erased") == "what is erased stays erased");
  CHECK(raw.run("UPDATE erased SET event = 1") == "what is erased stays erased");
  CHECK(raw.run("DELETE FROM chain") == "a chain is never deleted");
  CHECK(raw.run("UPDATE chain SET begun = ''") == "a chain is never changed");
  CHECK(ledger->verify(1)->problems.empty());
}
