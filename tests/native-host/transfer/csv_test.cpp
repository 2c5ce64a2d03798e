#include <doctest/doctest.h>

#include "ledger/raw_ledger.hpp"
#include "transfer/exported.hpp"

using namespace objector;
using nlohmann::json;

namespace {

/// RFC 4180, read by the letter.
std::vector<std::vector<std::string>> parsed(const std::string& text) {
  std::vector<std::vector<std::string>> rows(1, std::vector<std::string>(1));
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::string& field = rows.back().back();
    if (quoted && text[i] == '"' && i + 1 < text.size() && text[i + 1] == '"') {
      field += text[i++];
    } else if (text[i] == '"') {
      quoted = !quoted;
    } else if (!quoted && text[i] == ',') {
      rows.back().emplace_back();
    } else if (!quoted && text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') {
      ++i;
      rows.emplace_back(1);
    } else {
      field += text[i];
    }
  }
  CHECK(rows.back().size() == 1);
  rows.pop_back();
  return rows;
}

}  // namespace

TEST_CASE("each row of a CSV has the header's fields, and its last row their SHA-256") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  REQUIRE(
      ledger->append({press(1), event_of(2, "note", 1, {{"text", "a, \"b\"\nc"}}), press(3)}).has_value());
  REQUIRE(ledger->append({event_of(4, "retracted", 3, {{"event", event_id(3)}}), erasing(5, {event_id(1)})})
              .has_value());
  const std::string file = exported(*ledger, "csv");
  const auto rows = parsed(file);
  REQUIRE(rows.size() == 7);
  for (const auto& row : rows) CHECK(row.size() == rows[0].size());
  CHECK(rows[1][2] == "erased");
  CHECK(rows[2][4].find("a, \"b\"\nc") != std::string::npos);
  CHECK(rows[3][5] == "yes");
  CHECK(rows[3][0] == "2025-06-15");
  CHECK(rows[3][1] == "2025-06-15T15:06:40Z");
  const std::size_t last = file.rfind("\r\n", file.size() - 3) + 2;
  CHECK(rows[6][3] == to_hex(sha256({bytes_of(file.substr(0, last))})));
}

TEST_CASE("in a CSV a text that was erased is told from one that was lost or damaged") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  REQUIRE(ledger->append({press(1), press(2), press(3), press(4)}).has_value());
  REQUIRE(ledger->append({erasing(5, {event_id(1)})}).has_value());
  ledger.reset();
  CHECK(RawLedger(folder.file())
            .run("DROP TRIGGER body_stays; DROP TRIGGER body_keeps;"
                 "DELETE FROM body WHERE event = 2; UPDATE body SET body = '{' WHERE event = 3")
            .empty());
  const auto rows = parsed(exported(*Ledger::open(folder.path), "csv"));
  REQUIRE(rows.size() == 7);
  CHECK(rows[1][2] == "erased");
  CHECK(rows[2][2] == "damaged");
  CHECK(rows[3][2] == "damaged");
  CHECK(rows[4][2] == "submit_pressed");
  // Nor is anything erased by an event that can't be read.
  CHECK(RawLedger(folder.file()).run("UPDATE body SET body = '{' WHERE event = 5").empty());
  CHECK(parsed(exported(*Ledger::open(folder.path), "csv"))[1][2] == "damaged");
}

TEST_CASE("no field of a CSV begins like a formula") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  int number = 0;
  for (const char* begin : {"=", "+", "-", "@", "\t", "\r", "\"=", ",=", "\n=", " ="}) {
    // `details` begins with a label of ours, so the account's label and others are tried through every field.
    REQUIRE(
        ledger->append({event_of(++number, "note", 1, {{"text", std::string(begin) + "cmd|' /C calc'!A0"}})})
            .has_value());
  }
  const std::string file = exported(*ledger, "csv");
  for (const auto& row : parsed(file)) {
    for (const std::string& field : row) {
      CHECK((field.empty() || std::string("=+-@\t\r").find(field[0]) == std::string::npos));
    }
  }
}
