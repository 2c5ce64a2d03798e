#include "session/standing.hpp"

#include <doctest/doctest.h>

#include "guidance/hint.hpp"
#include "ledger/raw_ledger.hpp"
#include "ledger/told_events.hpp"
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
