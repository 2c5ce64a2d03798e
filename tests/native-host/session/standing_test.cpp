#include "session/standing.hpp"

#include <doctest/doctest.h>

#include "guidance/hint.hpp"
#include "ledger/raw_ledger.hpp"
#include "ledger/told_events.hpp"
#include "rounds.hpp"
#include "transfer/exported.hpp"
#include "util/hex.hpp"
#include "util/uuid.hpp"

using namespace objector;

namespace {

std::string in_words(const AccountStanding& standing) {
  if (standing.has_objected()) return told_in_words(standing.objections);
  std::string words = account_hint(standing.account, standing.coverage, "AT", "en").code;
  if (!standing.objections.empty()) words += "; " + told_in_words(standing.objections);
  return words;
}

/// One account's cell of the table.
std::string cell(Ledger& ledger, int account) {
  const std::string id = account_id(account);
  const auto standing = standing_of(ledger, id);
  REQUIRE(standing.has_value());
  const std::string& own = standing->account.id;
  if (own == id) return in_words(*standing);
  if (own == account_id(1)) return "is account 1";
  return in_words(*standing) + " as account " + std::to_string(std::stoi(own.substr(24)));
}

}  // namespace

TEST_CASE("the table of accounts and groups in LEDGER.md, in either order of arrival") {
  const auto rows = table_of("what happened | account 1 | account 2");
  CHECK(rows.size() > 20);
  for (const auto& row : rows) {
    for (const bool backwards : {false, true}) {
      CAPTURE(row.at(0));
      CAPTURE(backwards);
      ToldEvents told = told_events(row.at(0));
      if (backwards) std::ranges::reverse(told.sent);
      const LedgerFolder folder;
      auto ledger = Ledger::open(folder.path);
      for (const Stored& stored : *ledger->append(told.sent)) {
        REQUIRE_MESSAGE(stored.outcome == Stored::Outcome::stored, stored.error->message);
      }
      for (const std::string& id : told.unreadable) {
        RawLedger raw(folder.file());
        CHECK(raw.run("DROP TRIGGER body_stays; DELETE FROM body WHERE event ="
                      " (SELECT number FROM event WHERE id = x'" +
                      to_hex(*uuid_bytes(id)) + "')") == "");
      }
      CHECK(cell(*ledger, 1) == row.at(1));
      CHECK(cell(*ledger, 2) == row.at(2));
    }
  }
}

TEST_CASE("a holder's country is the law of what the press named none for") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  nlohmann::json pressed = press(1), elsewhere = press(2);
  pressed["payload"].erase("country");
  elsewhere["account"] = account_id(1);
  elsewhere["payload"]["page"]["subject"] = "third_party";
  const auto label = [](int number, nlohmann::json payload) {
    return nlohmann::json{{"id", event_id(number)},
                          {"kind", "account_labelled"},
                          {"day", "2025-06-" + std::to_string(number)},
                          {"account", account_id(1)},
                          {"payload", std::move(payload)}};
  };
  REQUIRE(
      ledger
          ->append({pressed, elsewhere, label(20, {{"label", "x"}, {"holder", "Anna"}, {"country", "FR"}}),
                    label(21, {{"label", "Anna's account"}})})
          .has_value());
  const auto standing = standing_of(*ledger, account_id(1));
  REQUIRE(standing.has_value());
  CHECK(standing->account.label == "Anna's account");
  CHECK(standing->account.holder == "Anna");
  CHECK(standing->account.country == "FR");
  REQUIRE(standing->objections.size() == 2);
  CHECK(standing->objections[0].country == "FR");
  CHECK(standing->objections[1].country == "DE");
}

namespace {

constexpr int kAccounts = 3;

/// Whatever three accounts may live through, in the words of the tables, with their platform's numbers.
std::vector<nlohmann::json> any_lives(std::mt19937& random) {
  static const std::vector<std::string> words = {"form_opened",
                                                 "prefilled",
                                                 "submit_pressed",
                                                 "told pressed",
                                                 "told objected_before",
                                                 "mail received",
                                                 "mail accepted",
                                                 "mail declined",
                                                 "seen accepted",
                                                 "clock_stopped",
                                                 "clock_resumed",
                                                 "extended",
                                                 "information_requested",
                                                 "withdrawn",
                                                 "complaint_lodged",
                                                 "attempt_abandoned",
                                                 "note",
                                                 "third_party",
                                                 "page",
                                                 "joined 1",
                                                 "joined 2",
                                                 "left 1",
                                                 "merged 1",
                                                 "merged 2",
                                                 "merged 3",
                                                 "submit_pressed",
                                                 "joined 1",
                                                 "mail accepted",
                                                 "submit_pressed",
                                                 "joined 2"};
  ToldEvents told;
  for (int count = between(random, 1, 25); count > 0; --count) {
    const std::string& word = words[static_cast<std::size_t>(between(random, 0, 29))];
    const char* const letters[] = {"", " B", " C"};
    std::string one = std::to_string(between(random, 1, 4)) + (between(random, 0, 4) == 0 ? " ~" : " ") +
                      word + letters[between(random, 0, 2)] + "@" +
                      std::to_string(between(random, 1, kAccounts));
    told.add(between(random, 0, 5) == 0 ? "[" + one + "]" : one);
  }
  for (nlohmann::json& event : told.sent) {
    if (event["kind"] != "submit_pressed") continue;
    event["payload"]["evidence"]["platform_id"] = std::to_string(between(random, 1, 2));
  }
  return told.sent;
}

/// Everything that is shown of the accounts, and what a page is told of them.
std::string shown(Ledger& ledger) {
  const View view{"en", "2026-06-01", "AT"};
  std::string all;
  for (int account = 1; account <= kAccounts; ++account) {
    const auto standing = standing_of(ledger, account_id(account));
    REQUIRE(standing.has_value());
    all += cell(ledger, account) + to_json(standing->account).dump();
    for (const Objection& objection : standing->objections) {
      all += to_json(objection, standing->account, view).dump();
    }
    for (int letter = 1; letter <= 3; ++letter) {
      all += ledger.account_of_attempt(attempt_of_account(account, letter)).value();
    }
    all += ledger.account_of_evidence("facebook", std::to_string(account)).value() + "\n";
  }
  return all;
}

void append_in_parts(Ledger& ledger, const std::vector<nlohmann::json>& events, std::mt19937& random) {
  for (std::size_t at = 0; at < events.size();) {
    const auto size = static_cast<std::size_t>(between(random, 1, 9));
    const auto end = std::min(events.size(), at + size);
    for (const Stored& one : *ledger.append({events.begin() + static_cast<std::ptrdiff_t>(at),
                                             events.begin() + static_cast<std::ptrdiff_t>(end)})) {
      REQUIRE_MESSAGE(one.outcome == Stored::Outcome::stored, one.error->message);
    }
    at = end;
  }
}

}  // namespace

TEST_CASE("events that arrive in any order, in any parts and partly by an import give the same standing") {
  const int count = rounds() / 5;
  auto random = seeded("arrival_order", count);
  for (int round = 0; round < count; ++round) {
    auto events = any_lives(random);
    const LedgerFolder first, second, source;
    auto one = Ledger::open(first.path), other = Ledger::open(second.path), from = Ledger::open(source.path);
    append_in_parts(*one, events, random);
    const std::string expected = shown(*one);
    std::ranges::shuffle(events, random);
    const auto half = events.begin() + between(random, 0, static_cast<int>(events.size()));
    append_in_parts(*from, {events.begin(), half}, random);
    append_in_parts(*other, {half, events.end()}, random);
    REQUIRE(imported(*other, exported(*from, "jsonl")).refused == 0);
    CHECK(shown(*other) == expected);
  }
}

TEST_CASE("events of another account change nothing of these") {
  const int count = rounds() / 5;
  auto random = seeded("strangers", count);
  for (int round = 0; round < count; ++round) {
    const LedgerFolder folder;
    auto ledger = Ledger::open(folder.path);
    append_in_parts(*ledger, any_lives(random), random);
    const std::string expected = shown(*ledger);
    ToldEvents strangers = told_events(
        "2 submit_pressed@9; 3 mail accepted@9; 1 joined 9@9; 2 page@8; 2 merged 9@8; [3 note@9]; 4 ~note@9");
    for (nlohmann::json& event : strangers.sent) {
      for (nlohmann::json* id : {&event["id"], &event["payload"]["event"]}) {
        if (id->is_string()) *id = "d" + id->get<std::string>().substr(1);
      }
      if (event["payload"]["event"].is_null()) event["payload"].erase("event");
    }
    append_in_parts(*ledger, strangers.sent, random);
    CHECK(shown(*ledger) == expected);
  }
}
