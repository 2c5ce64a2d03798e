#include "session/erasing.hpp"

#include <doctest/doctest.h>

#include "ledger/database.hpp"
#include "ledger/ledger_folder.hpp"
#include "session/talk.hpp"

using namespace objector;
using nlohmann::json;

namespace {

/// A conversation about a ledger that others may talk to as well.
struct Talk : Conversation {
  explicit Talk(const LedgerFolder& folder) : Conversation(folder.path) { hello(); }

  json erase(json what) {
    what["language"] = "en";
    return call("ledger.erase", what)["result"];
  }
  json dry(json what) {
    what["dry_run"] = true;
    return erase(what);
  }
  std::vector<std::string> objections() {
    std::vector<std::string> ids;
    const json reply = call("objection.list", {{"language", "en"}});
    for (const json& one : reply["result"]["objections"]) ids.push_back(one["id"]);
    return ids;
  }
  void append_all(const std::vector<json>& events) {
    for (std::size_t at = 0; at < events.size(); at += 100) {
      const auto end = std::min(events.size(), at + 100);
      const json reply = append({events.begin() + static_cast<std::ptrdiff_t>(at),
                                 events.begin() + static_cast<std::ptrdiff_t>(end)});
      for (const json& one : reply["result"]["results"]) REQUIRE(one["outcome"] == "stored");
    }
  }
};

json of_account(int number, const char* kind, int account, json payload) {
  return {{"id", event_id(number)},
          {"kind", kind},
          {"day", "2025-06-20"},
          {"account", account_id(account)},
          {"payload", std::move(payload)}};
}

json merge(int number, int from, int into) {
  return of_account(number, "account_merged", from, {{"into", account_id(into)}});
}

json retraction(int number, int of) {
  return {{"id", event_id(number)},
          {"kind", "retracted"},
          {"day", "2025-06-21"},
          {"payload", {{"event", event_id(of)}, {"note", "a slip"}}}};
}

std::int64_t number(const LedgerFolder& folder, const char* sql) {
  return Database(folder.file(), SQLITE_OPEN_READWRITE).number(sql);
}

/// Events that have a text, but for those that say what was erased.
constexpr const char* kTexts =
    "SELECT count(*) FROM body JOIN place ON place.event = body.event WHERE kind <> 'erased'";

/// Each step by a host of its own, as if the one before had been killed.
void erase_by_many_hosts(const LedgerFolder& folder, const json& what, const auto& after_each) {
  for (int step = 0;; ++step) {
    REQUIRE(step < 20);
    Talk talk(folder);
    const bool ended = talk.erase(what)["left"] == 0;
    after_each();
    if (ended) return;
  }
}

}  // namespace

TEST_CASE("erasing an account takes in all that it was merged with, whichever of them is named") {
  for (const int named : {1, 2, 3}) {
    CAPTURE(named);
    const LedgerFolder folder;
    Talk talk(folder);
    talk.append({press(1), press(2), press(3), press(4), merge(11, 1, 2), merge(12, 2, 3),
                 of_account(13, "account_labelled", 2, {{"label", "mine"}}), merge(14, 4, 3),
                 retraction(15, 14)});
    const json what{{"account", account_id(named)}};
    CHECK(talk.dry(what)["left"] == 6);
    const json erased = talk.erase(what);
    CHECK(erased["erased"] == 6);
    CHECK(erased["left"] == 0);
    CHECK(talk.objections() == std::vector<std::string>{attempt_id(4)});
    CHECK(talk.call("ledger.verify")["result"]["problems"].empty());
  }
}

TEST_CASE("erasing an objection takes in its attempts of accounts that were merged") {
  for (const int named : {1, 2}) {
    CAPTURE(named);
    const LedgerFolder folder;
    Talk talk(folder);
    talk.append({press(1), press(2), merge(11, 2, 1), press(3),
                 event_of(12, "confirmation_seen", 2, {{"wording", "w"}}), retraction(13, 12)});
    const json what{{"objection", attempt_id(named)}};
    CHECK(talk.dry(what)["left"] == 4);
    CHECK(talk.erase(what)["left"] == 0);
    CHECK(talk.objections() == std::vector<std::string>{attempt_id(3)});
    CHECK(number(folder, kTexts) == 2);  // the other press and the merge, which is the accounts'
  }
}

TEST_CASE("an attempt whose press names another account stays with that, all but what names the erased one") {
  const LedgerFolder folder;
  Talk talk(folder);
  json filled = event_of(2, "prefilled", 1, {{"page", facebook_page()}, {"fields", {"reason"}}});
  filled["account"] = account_id(7);
  talk.append({filled, press(1)});
  CHECK(talk.erase({{"account", account_id(7)}})["erased"] == 1);
  CHECK(talk.objections() == std::vector<std::string>{attempt_id(1)});
}

TEST_CASE("an erasing that stops anywhere goes on where it was, and takes nothing else") {
  const LedgerFolder folder;
  {
    Talk talk(folder);
    std::vector<json> events{press(1), press(2), merge(500, 2, 1), press(3)};
    for (int i = 0; i < 150; ++i) events.push_back(event_of(1000 + i, "note", 1, {{"text", "n"}}));
    for (int i = 0; i < 150; ++i) events.push_back(event_of(2000 + i, "note", 2, {{"text", "n"}}));
    talk.append_all(events);
  }
  erase_by_many_hosts(folder, {{"account", account_id(1)}}, [] {});
  CHECK(number(folder, kTexts) == 1);
  CHECK(Talk(folder).objections() == std::vector<std::string>{attempt_id(3)});
}

TEST_CASE("an objection that is half erased doesn't grow into the next one") {
  for (const int notes : {97, 98, 99, 100, 250}) {
    CAPTURE(notes);
    const LedgerFolder folder;
    {
      Talk talk(folder);
      json second = press(900);
      second["account"] = account_id(1);
      std::vector<json> events{press(1), event_of(2, "accepted", 1, {{"how", "seen"}}), second};
      for (int i = 0; i < notes; ++i) events.push_back(event_of(1000 + i, "note", 1, {{"text", "n"}}));
      talk.append_all(events);
      REQUIRE(talk.objections().size() == 2);
    }
    erase_by_many_hosts(folder, {{"objection", attempt_id(1)}}, [] {});
    CHECK(Talk(folder).objections() == std::vector<std::string>{attempt_id(900)});
    CHECK(number(folder, kTexts) == 1);
  }
}

TEST_CASE("what takes an event back goes in the same step as the event") {
  const LedgerFolder folder;
  {
    Talk talk(folder);
    std::vector<json> events{press(1)};
    for (int i = 0; i < 151; ++i) {
      events.push_back(event_of(1000 + i, "note", 1, {{"text", "n"}}));
      events.push_back(retraction(2000 + i, 1000 + i));
    }
    talk.append_all(events);
  }
  erase_by_many_hosts(folder, {{"account", account_id(1)}}, [&] {
    CHECK(number(folder, "SELECT count(*) FROM place WHERE kind = 'note'") ==
          number(folder, "SELECT count(*) FROM place WHERE kind = 'retracted'"));
  });
  CHECK(number(folder, kTexts) == 0);
}

TEST_CASE("everything is erased with what another browser adds meanwhile, and only that counts as later") {
  const LedgerFolder folder;
  Talk talk(folder), other(folder);
  std::vector<json> events;
  for (int i = 1; i <= 230; ++i) events.push_back(press(i));
  talk.append_all(events);
  const json what{{"everything", true}};
  CHECK(talk.dry(what)["left"] == 230);
  int added = 300, steps = 0;
  for (json result = talk.erase(what); result["left"] != 0; result = talk.erase(what)) {
    REQUIRE(++steps < 20);
    if (steps <= 4) other.append({press(++added)});
  }
  CHECK(number(folder, kTexts) == 0);
  CHECK(talk.objections().empty());
  const json ledger = talk.hello()["result"]["ledger"];
  CHECK(ledger["last"]["seq"] == 0);
  CHECK(ledger["erased_at"].get<std::int64_t>() > 0);

  // What another browser still had waiting from before is refused, what is new isn't.
  json before = press(400), after = press(401);
  before["id"] = "0190b5e8-7a3c-7def-8123-456789abcdef";  // of 2024
  const json results = other.append({before, after})["result"]["results"];
  CHECK(results[0]["outcome"] == "refused");
  CHECK(results[0]["error"]["code"] == static_cast<int>(ErrorCode::event_erased));
  CHECK(results[1]["outcome"] == "stored");
}

TEST_CASE("where the clock was set back behind an erasing, nobody is told to drop what is new") {
  const LedgerFolder folder;
  {
    Talk talk(folder);
    talk.append({press(1)});
    talk.erase({{"everything", true}});
  }
  Database(folder.file(), SQLITE_OPEN_READWRITE)
      .run("DROP TRIGGER chain_keeps; UPDATE chain SET at = at + 31536000000");
  Talk talk(folder);
  CHECK_FALSE(talk.hello()["result"]["ledger"].contains("erased_at"));
  json fresh = press(2);
  fresh["id"] = "0190b5e8-7a3c-7def-8123-456789abcdef";
  CHECK(talk.append({fresh})["result"]["results"][0]["outcome"] == "stored");
}

TEST_CASE("the last step of erasing everything does nothing where another event has come") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  REQUIRE(ledger->append({press(1), press(2)}).has_value());
  const auto chain = ledger->position()->ledger;
  CHECK_FALSE(ledger->erase_last({event_id(1)}, "2026-01-10").value());
  CHECK(number(folder, kTexts) == 2);
  CHECK(ledger->position()->ledger == chain);
  CHECK_FALSE(ledger->erased_at().value());
  CHECK(ledger->erase_last({event_id(1), event_id(2)}, "2026-01-10").value());
  CHECK(number(folder, kTexts) == 0);
  CHECK(ledger->position()->ledger != chain);
  CHECK(ledger->erased_at().value());
}
