#include <doctest/doctest.h>

#include "transfer/exported.hpp"

using namespace objector;

namespace {

/// Takes the folding back, as RFC 5545, 3.1 says.
std::string unfolded(std::string text) {
  for (std::size_t at; (at = text.find("\r\n ")) != std::string::npos;) text.erase(at, 3);
  return text;
}

int count_of(const std::string& text, const std::string& part) {
  int count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

bool is_utf8(const std::string& line) {
  return nlohmann::json::accept(
      nlohmann::json(line).dump(-1, ' ', false, nlohmann::json::error_handler_t::strict));
}

}  // namespace

TEST_CASE("a calendar holds each due day with an alarm, folded, without account and ground") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  for (int i = 1; i <= 3; ++i) {
    auto pressed = press(i);
    pressed["payload"]["reason"] = "a ground nobody may read";
    pressed["day"] = "2026-05-01";
    REQUIRE(ledger->append({pressed, event_of(i + 10, "account_labelled", i, {{"label", "The shop"}})})
                .has_value());
  }
  auto received = event_of(20, "confirmation_seen", 2, {{"wording", "w"}, {"says", "received"}});
  received["day"] = "2026-05-01";
  auto accepted = event_of(21, "accepted", 3, {{"how", "seen"}});
  accepted["day"] = "2026-05-03";
  REQUIRE(ledger->append({received, accepted}).has_value());

  const std::string file = exported(*ledger, "ics");
  CHECK(count_of(file, "\n") == count_of(file, "\r\n"));
  for (std::string line : lines_of(file)) {
    line.pop_back();
    CHECK(line.size() <= 75);
    CHECK_NOTHROW((void)nlohmann::json(line).dump());
    CHECK(is_utf8(line));
  }
  const std::string text = unfolded(file);
  CHECK(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
  CHECK(text.ends_with("END:VCALENDAR\r\n"));
  CHECK(count_of(text, "BEGIN:VEVENT") == 2);  // what is decided is due no more
  CHECK(count_of(text, "BEGIN:VALARM") == 2);
  CHECK(count_of(text, "DTSTART;VALUE=DATE:2026060") == 2);
  for (int i = 1; i <= 2; ++i) CHECK(count_of(text, "UID:" + attempt_id(i) + "@objector") == 1);
  for (const char* personal : {"nobody", "The shop", "1000", "c0000000", "facebook", "Facebook"}) {
    CAPTURE(personal);
    CHECK(text.find(personal) == std::string::npos);
  }
  // The digest is of all that follows its line.
  const std::size_t digest = file.find("X-OBJECTOR-SHA256:"), events = file.find("BEGIN:VEVENT");
  CHECK(unfolded(file.substr(digest, events - digest)) ==
        "X-OBJECTOR-SHA256:" + to_hex(sha256({bytes_of(file.substr(events))})) + "\r\n");
}

TEST_CASE("an account that was merged into another gives each of its days once") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  for (const auto& [one, other] : {std::pair{1, 2}, {4, 3}}) {
    for (int i : {one, other}) REQUIRE(ledger->append({press(i)}).has_value());
    auto merged = event_of(10 + one, "account_merged", one, {{"into", account_id(other)}});
    merged["account"] = account_id(one);
    merged.erase("attempt");
    REQUIRE_FALSE(ledger->append({merged}).value().front().error);
  }
  const std::string text = unfolded(exported(*ledger, "ics"));
  CHECK(count_of(text, "BEGIN:VEVENT") == count_of(text, "UID:"));
  // Presses on one day are one objection, so two are left of the four.
  CHECK(count_of(text, "UID:") == 2);
}

TEST_CASE("where nothing is due there is no calendar, and the words say so") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  for (const char* passphrase : {"", "four words"}) {
    auto work = Export::begin(*ledger, {"ics", "en", kExportDay, passphrase});
    REQUIRE(work.has_value());
    CHECK(work->next().error().code == ErrorCode::nothing_due);
  }
  auto accepted = event_of(2, "accepted", 1, {{"how", "seen"}});
  REQUIRE(ledger->append({press(1), accepted}).has_value());
  CHECK(Export::begin(*ledger, {"ics", "en", kExportDay, ""})->next().error().code == ErrorCode::nothing_due);
}

TEST_CASE("a day of the person's own isn't called Meta's") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  auto pressed = press(1);
  pressed["payload"]["country"] = "TR";
  pressed["day"] = "2026-05-01";
  auto declined = event_of(20, "declined", 1, {{"how", "told"}});
  declined["day"] = "2026-05-03";
  REQUIRE(ledger->append({pressed, declined}).has_value());
  const std::string text = unfolded(exported(*ledger, "ics"));
  CHECK(text.find("SUMMARY:Complain to the authority") != std::string::npos);
  CHECK(text.find("Meta's answer") == std::string::npos);
}
