#include "ledger/read.hpp"

#include <doctest/doctest.h>

#include "ledger/ledger.hpp"
#include "ledger/ledger_folder.hpp"
#include "ledger/objection.hpp"
#include "ledger/raw_ledger.hpp"

using namespace objector;
using nlohmann::json;

TEST_CASE("an account's events are those that name it and those of its attempts") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  const json retraction = {{"id", event_id(4)},
                           {"kind", "retracted"},
                           {"day", "2026-05-01"},
                           {"payload", {{"event", event_id(2)}}}};
  REQUIRE(ledger
              ->append({retraction, event_of(2, "form_opened", 1, {{"page", facebook_page()}}), press(1),
                        press(3)})
              .has_value());
  std::vector<std::string> ids;
  for (const Event& event : *ledger->events_of_account(account_id(1))) ids.push_back(event.id);
  CHECK(ids == std::vector<std::string>{event_id(4), event_id(2), event_id(1)});
  CHECK(ledger->events_of_account(account_id(9))->empty());
}

TEST_CASE("all of an account is whatever names it, with or without an attempt or a place") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  const auto note = [](int number, int account) {
    return json{{"id", event_id(number)},
                {"kind", "note"},
                {"day", "2026-05-01"},
                {"account", account_id(account)},
                {"payload", {{"text", "x"}}}};
  };
  REQUIRE(
      ledger->append({press(1), note(2, 1), note(3, 1), note(4, 2), event_of(5, "note", 1, {{"text", "x"}})})
          .has_value());
  RawLedger raw(folder.file());
  CHECK(raw.run("DELETE FROM place WHERE event IN (3, 4); DROP TRIGGER body_keeps;"
                " UPDATE body SET body = '{' WHERE event = 4") == "");
  std::vector<std::string> ids;
  for (const Event& event : *ledger->all_of_account(account_id(1))) ids.push_back(event.id);
  CHECK(ids == std::vector<std::string>{event_id(1), event_id(2), event_id(3), event_id(5)});
}

TEST_CASE("accounts come in id order, a page at a time: with objections, or named") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  json labelled = {{"id", event_id(9)},
                   {"kind", "account_labelled"},
                   {"day", "2026-05-01"},
                   {"account", account_id(9)},
                   {"payload", {{"label", "mine"}}}};
  json noted = labelled;
  noted["id"] = event_id(8);
  noted["account"] = account_id(4);
  noted["kind"] = "note";
  noted["payload"] = {{"text", "x"}};
  REQUIRE(ledger->append({press(3), press(1), press(2), labelled, noted}).has_value());
  CHECK(*ledger->accounts("", 2) == std::vector<std::string>{account_id(1), account_id(2)});
  CHECK(*ledger->accounts(account_id(2), 2) == std::vector<std::string>{account_id(3), account_id(9)});
  CHECK(ledger->accounts(account_id(9), 2)->empty());
}

TEST_CASE("attempt and evidence lead to the account; a retraction ends it") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  json filled = event_of(2, "prefilled", 1, {{"page", facebook_page()}, {"fields", {"reason"}}});
  filled["account"] = account_id(7);
  REQUIRE(ledger->append({press(1), filled}).has_value());
  CHECK(*ledger->account_of_attempt(attempt_id(1)) == account_id(1));
  CHECK(*ledger->account_of_attempt(attempt_id(5)) == "");
  CHECK(*ledger->account_of_evidence("facebook", "10001") == account_id(1));
  CHECK(*ledger->account_of_evidence("instagram", "10001") == "");
  CHECK(*ledger->account_of_evidence("facebook", "1") == "");
  REQUIRE(ledger->append({event_of(3, "retracted", 1, {{"event", event_id(1)}})}).has_value());
  CHECK(*ledger->account_of_attempt(attempt_id(1)) == account_id(7));
  CHECK(*ledger->account_of_evidence("facebook", "10001") == "");
}

TEST_CASE("a body that is missing or no JSON is shown in its place and hinders no other event") {
  for (const char* harm : {"DELETE FROM body WHERE event = 2", "UPDATE body SET body = '{' WHERE event = 2",
                           "UPDATE body SET body = '{\"kind\":\"note\",\"payload\":7}' WHERE event = 2"}) {
    CAPTURE(harm);
    const LedgerFolder folder;
    auto ledger = Ledger::open(folder.path);
    REQUIRE(ledger->append({press(1), event_of(2, "confirmation_seen", 1, {{"wording", "w"}}), press(3)})
                .has_value());
    RawLedger raw(folder.file());
    CHECK(raw.run(std::string("DROP TRIGGER body_stays; DROP TRIGGER body_keeps;") + harm) == "");
    const auto events = ledger->events_of_account(account_id(1));
    REQUIRE(events.has_value());
    REQUIRE(events->size() == 2);
    CHECK(events->at(1).id == event_id(2));
    CHECK(events->at(1).kind == kDamagedKind);
    CHECK(events->at(1).attempt == attempt_id(1));
    CHECK(events->at(1).day == events->at(0).day);
    const auto objections = derive_objections(account_id(1), *events);
    REQUIRE(objections.size() == 1);
    CHECK(objections[0].damaged);
    CHECK(objections[0].events.size() == 2);
    CHECK(*ledger->account_of_attempt(attempt_id(3)) == account_id(3));
    CHECK(ledger->status() == LedgerStatus::ok);
    CHECK(ledger->append({press(4)})->at(0).outcome == Stored::Outcome::stored);
    CHECK(ledger->verify(1)->problems.size() == 1);
  }
}

TEST_CASE("a retraction that can't be read still takes back, and the objection is called damaged") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  json retraction = event_of(3, "retracted", 1, {{"event", event_id(2)}});
  retraction.erase("attempt");
  REQUIRE(ledger->append({press(1), event_of(2, "withdrawn", 1, {{"how", "told"}}), retraction}).has_value());
  RawLedger raw(folder.file());
  CHECK(raw.run("DROP TRIGGER body_stays; DELETE FROM body WHERE event = 3") == "");
  const auto objections = derive_objections(account_id(1), *ledger->events_of_account(account_id(1)));
  REQUIRE(objections.size() == 1);
  CHECK(objections[0].state == State::submitted);
  CHECK(objections[0].damaged);
  CHECK(objections[0].retracted == std::vector<std::string>{event_id(2)});
  CHECK(ledger->verify(1)->problems.size() == 1);
}

TEST_CASE("events between accounts are found, with their retractions, and no others") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  const auto between = [](int number, const char* kind, json payload) {
    return json{{"id", event_id(number)},
                {"kind", kind},
                {"day", "2026-05-01"},
                {"account", account_id(1)},
                {"payload", std::move(payload)}};
  };
  REQUIRE(
      ledger
          ->append({press(1), between(2, "group_joined", {{"group", test_id('f', 1)}}),
                    between(3, "account_merged", {{"into", account_id(2)}}),
                    between(4, "retracted", {{"event", event_id(3)}}), between(5, "note", {{"text", "x"}})})
          .has_value());
  std::vector<std::string> ids;
  for (const Event& event : *ledger->relation_events()) ids.push_back(event.id);
  CHECK(ids == std::vector<std::string>{event_id(2), event_id(3), event_id(4)});
}
