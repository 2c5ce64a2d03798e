#include "ledger/append.hpp"

#include <doctest/doctest.h>

#include "ledger/ledger_folder.hpp"
#include "ledger/raw_ledger.hpp"

using namespace objector;
using nlohmann::json;
using Outcome = Stored::Outcome;

namespace {

Stored append_one(Ledger& ledger, const json& event) {
  auto outcomes = ledger.append({event});
  REQUIRE(outcomes.has_value());
  REQUIRE(outcomes->size() == 1);
  return outcomes->front();
}

}  // namespace

TEST_CASE("events take the next places of the chain, and each is answered") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  json broken = press(2);
  broken.erase("payload");
  const auto outcomes = ledger->append({press(1), broken, press(3), press(1)});
  REQUIRE(outcomes.has_value());
  REQUIRE(outcomes->size() == 4);
  CHECK(outcomes->at(0).outcome == Outcome::stored);
  CHECK(outcomes->at(0).seq == 1);
  CHECK(outcomes->at(1).outcome == Outcome::refused);
  CHECK(outcomes->at(1).id == event_id(2));
  CHECK(outcomes->at(1).error->code == ErrorCode::event_invalid);
  CHECK(outcomes->at(2).seq == 2);
  CHECK(outcomes->at(3).outcome == Outcome::known);
  CHECK(outcomes->at(3).seq == 1);
  CHECK(ledger->position()->seq == 2);
}

TEST_CASE("the same id with other content is a conflict, and the first stays") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  append_one(*ledger, press(1));
  json other = press(1);
  other["payload"]["reason"] = "another";
  const Stored answer = append_one(*ledger, other);
  CHECK(answer.outcome == Outcome::conflict);
  CHECK(answer.error->code == ErrorCode::event_conflict);
  const auto events = ledger->events_of_account(account_id(1));
  REQUIRE(events->size() == 1);
  CHECK_FALSE(events->front().payload.contains("reason"));
}

TEST_CASE("a day that the host had set makes no conflict in another zone") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  json event = press(1);
  event["at"] = 1748730600000;  // 2025-05-31T22:30:00Z
  event["day"] = "2025-06-01";  // as a host in Berlin would have set it
  append_one(*ledger, event);
  event.erase("day");
  CHECK(append_one(*ledger, event).outcome == Outcome::known);
  event["day"] = "2025-05-30";
  CHECK(append_one(*ledger, event).outcome == Outcome::conflict);
}

TEST_CASE("keys in another order are the same event") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  append_one(*ledger, press(1));
  std::string text = press(1).dump();
  CHECK(append_one(*ledger, json::parse(text)).outcome == Outcome::known);
}

TEST_CASE("what was appended is there after opening again, and seq goes on") {
  const LedgerFolder folder;
  Position last;
  {
    auto ledger = Ledger::open(folder.path);
    append_one(*ledger, press(1));
    last = ledger->position().value();
  }
  auto ledger = Ledger::open(folder.path);
  CHECK(ledger->position()->ledger == last.ledger);
  CHECK(ledger->position()->hash == last.hash);
  CHECK(append_one(*ledger, press(1)).outcome == Outcome::known);
  CHECK(append_one(*ledger, press(2)).seq == 2);
}

TEST_CASE("two connections write one chain") {
  const LedgerFolder folder;
  auto one = Ledger::open(folder.path);
  auto other = Ledger::open(folder.path);
  for (int i = 1; i <= 10; ++i) {
    CHECK(append_one(i % 2 ? *one : *other, press(i)).seq == i);
  }
  const std::int64_t before = one->change_counter();
  append_one(*other, press(11));
  CHECK(one->change_counter() != before);
  CHECK(one->position()->hash == other->position()->hash);
}

TEST_CASE("whatever SQLite meets, no event is blamed for it: sending it again may work") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  RawLedger raw(folder.file());
  raw.run("CREATE TRIGGER trouble BEFORE INSERT ON body BEGIN SELECT RAISE(ABORT, 'trouble'); END");
  const auto outcome = ledger->append({press(1)});
  REQUIRE(outcome.has_error());
  CHECK(outcome.error().code == ErrorCode::ledger_unavailable);
  raw.run("DROP TRIGGER trouble");
  CHECK(append_one(*ledger, press(1)).outcome == Outcome::stored);
}

TEST_CASE("an empty append changes nothing") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  CHECK(ledger->append({})->empty());
  CHECK(ledger->position()->seq == 0);
  CHECK(ledger->position()->hash == std::string(64, '0'));
}
