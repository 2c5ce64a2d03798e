#include "transfer/import.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "ledger/database.hpp"
#include "rounds.hpp"
#include "transfer/exported.hpp"

using namespace objector;
using nlohmann::json;

namespace {

/// What a person's ledger may hold: presses, words of theirs, mails with files, retractions, erasings.
void fill_at_random(Ledger& ledger, std::mt19937& random, int from, int count) {
  for (int number = from; number < from + count; ++number) {
    const int earlier = between(random, from, number);
    std::string text(static_cast<std::size_t>(between(random, 1, 300000)), 'x');
    switch (between(random, 0, 9)) {
      case 0:
        REQUIRE(ledger.append({erasing(number, {event_id(earlier)})}).has_value());
        break;
      case 1:
        REQUIRE(ledger.append({mail(number, earlier, text)}).has_value());
        put_file(ledger, number, text);
        break;
      case 2:
        REQUIRE(ledger.append({event_of(number, "retracted", earlier, {{"event", event_id(earlier)}})})
                    .has_value());
        break;
      case 3:
        REQUIRE(ledger.append({event_of(number, "note", earlier, {{"text", "Zeile\n\"mit\" ü ✓ \u2028"}})})
                    .has_value());
        break;
      default:
        REQUIRE(ledger.append({press(number)}).has_value());
    }
  }
}

std::string with_line(const std::string& file, std::size_t number, const std::string& line) {
  auto lines = lines_of(file);
  lines.at(number - 1) = line;
  std::string text;
  for (const std::string& each : lines) text += each + "\n";
  return text;
}

}  // namespace

TEST_CASE("an export taken in by another ledger gives the same export, and once more changes nothing") {
  const int count = rounds() / 10;
  auto random = seeded("round_trip", count);
  for (int round = 0; round < count; ++round) {
    const LedgerFolder one, other;
    auto from = Ledger::open(one.path), to = Ledger::open(other.path);
    fill_at_random(*from, random, 1, between(random, 1, 40));
    fill_at_random(*to, random, 1000, between(random, 0, 5));
    const auto others = event_lines(*to);
    const std::string file = exported(*from, "jsonl");
    const auto piece = static_cast<std::size_t>(between(random, 1, 200000));

    const Imported dry = imported(*to, file, true, piece);
    CHECK(event_lines(*to) == others);
    const Imported real = imported(*to, file, false, piece);
    CHECK(real.whole == true);
    CHECK(real.refused == 0);
    CHECK(real.conflicts == 0);
    CHECK(dry.added == real.added);
    CHECK(dry.files >= real.files);  // a file whose event is erased later in the export isn't counted twice
    check_whole(*to);

    auto expected = event_lines(*from);
    expected.insert(expected.end(), others.begin(), others.end());
    std::sort(expected.begin(), expected.end());
    CHECK(event_lines(*to) == expected);
    const Imported again = imported(*to, file, false, piece);
    CHECK(again.added == 0);
    CHECK(again.files == 0);
    CHECK(again.erases == 0);
    CHECK(event_lines(*to) == expected);
    // And back: what it had before is known there, what is new is taken in beside it.
    CHECK(imported(*from, exported(*to, "jsonl")).refused == 0);
    CHECK(event_lines(*from) == expected);
    check_whole(*from);
  }
}

TEST_CASE("a dry run tells what the import then does") {
  const LedgerFolder one, other;
  auto from = Ledger::open(one.path), to = Ledger::open(other.path);
  REQUIRE(from->append({press(1), press(2), press(3), mail(4, 3, "a mail")}).has_value());
  put_file(*from, 4, "a mail");
  json changed = press(2);
  changed["payload"]["country"] = "FR";
  REQUIRE(to->append({press(1), changed, press(8)}).has_value());
  REQUIRE(from->append({erasing(5, {event_id(8)})}).has_value());
  const std::string file = exported(*from, "jsonl");
  for (const bool dry_run : {true, false}) {
    const Imported found = imported(*to, file, dry_run);
    CHECK(found.added == 3);
    CHECK(found.known == 1);
    CHECK(found.conflicts == 1);
    CHECK(found.erases == 1);
    CHECK(found.files == 1);
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems[0].line == 3);
  }
  CHECK(to->events_of_account(account_id(2))->front().payload["country"] == "FR");  // the first stays
  CHECK(to->events_of_account(account_id(1))->size() == 1);                         // and is there once
  CHECK(to->events_of_account(account_id(8))->empty());
  CHECK(to->bytes(event_id(4), 0).value() == "a mail");
  CHECK(to->verify(1)->problems.empty());
}

TEST_CASE("a damaged line is named, the rest goes on, and a later import fills the gap") {
  const LedgerFolder one, other;
  auto from = Ledger::open(one.path), to = Ledger::open(other.path);
  for (int i = 1; i <= 6; ++i) REQUIRE(from->append({press(i)}).has_value());
  const std::string file = exported(*from, "jsonl");
  const auto lines = lines_of(file);
  json other_text = json::parse(lines[3]);
  other_text["body"]["payload"]["country"] = "FR";
  json other_seq = json::parse(lines[4]);
  other_seq["seq"] = 9;
  const auto damaged = with_line(with_line(with_line(file, 3, lines[2].substr(0, 50)), 4, other_text.dump()),
                                 5, other_seq.dump());
  const Imported found = imported(*to, damaged);
  CHECK(found.added == 3);
  CHECK(found.refused == 3);
  CHECK(found.whole == false);
  REQUIRE(found.problems.size() == 3);
  CHECK(found.problems[0].what == "This line is no JSON object.");
  CHECK(found.problems[1].what == "This event's text was changed: it doesn't fit its commit.");
  CHECK(found.problems[2].what == "This event was changed: its hash doesn't fit.");
  for (int i = 0; i < 3; ++i) CHECK(found.problems[static_cast<std::size_t>(i)].line == 3 + i);
  CHECK(to->verify(1)->problems.size() == 1);  // before the fifth
  CHECK(imported(*to, file).added == 3);
  check_whole(*to);
  CHECK(event_lines(*to) == event_lines(*from));
}

TEST_CASE("two histories of a copied home are both kept") {
  const LedgerFolder one, other;
  {
    auto ledger = Ledger::open(one.path);
    REQUIRE(ledger->append({press(1), press(2)}).has_value());
  }
  std::filesystem::copy_file(one.file(), other.file());
  auto here = Ledger::open(one.path), there = Ledger::open(other.path);
  REQUIRE(here->append({press(3)}).has_value());
  REQUIRE(there->append({press(4), press(5)}).has_value());
  const Imported found = imported(*here, exported(*there, "jsonl"));
  CHECK(found.added == 2);
  CHECK(found.known == 2);
  check_whole(*here);
  for (int i = 1; i <= 5; ++i) CHECK(here->events_of_account(account_id(i))->size() == 1);
  CHECK(imported(*here, exported(*there, "jsonl")).added == 0);
  CHECK(imported(*there, exported(*here, "jsonl")).added == 1);
  check_whole(*there);
}

TEST_CASE("what was erased here isn't taken in again, and its link is") {
  const LedgerFolder one, other;
  auto from = Ledger::open(one.path), to = Ledger::open(other.path);
  REQUIRE(from->append({press(1), press(2)}).has_value());
  REQUIRE(to->append({erasing(9, {event_id(1)})}).has_value());
  CHECK(imported(*to, exported(*from, "jsonl")).added == 1);
  CHECK(to->events_of_account(account_id(1))->empty());
  const auto found = to->verify(1);
  CHECK(found->erased == 1);
  CHECK(found->problems.empty());
}

TEST_CASE("an import mends a text that was lost here") {
  const LedgerFolder one;
  auto ledger = Ledger::open(one.path);
  REQUIRE(ledger->append({press(1), press(2)}).has_value());
  const std::string file = exported(*ledger, "jsonl");
  Database(one.file(), SQLITE_OPEN_READWRITE)
      .run("DROP TRIGGER body_stays; DELETE FROM body WHERE event = 1; DELETE FROM place WHERE event = 1");
  REQUIRE(ledger->verify(1)->problems.size() == 1);
  imported(*ledger, file);
  check_whole(*ledger);
  CHECK(ledger->events_of_account(account_id(1))->size() == 1);
}

TEST_CASE("a file that is no export is refused at its first line") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  for (const std::string& file : {std::string("hello\nworld\n"), std::string(""), std::string(600000, 'x'),
                                  std::string("{\"objector\":\"ledger\",\"version\":2}\n")}) {
    Import import(*ledger, true, "");
    const auto added = import.add(file, true);
    REQUIRE(added.has_error());
    CHECK(added.error().code == ErrorCode::file_unknown);
  }
}

TEST_CASE("an export that is cut off anywhere is told to be, and what is there is taken in") {
  const LedgerFolder one;
  auto from = Ledger::open(one.path);
  REQUIRE(from->append({press(1), press(2), press(3)}).has_value());
  const std::string file = exported(*from, "jsonl");
  const std::size_t header = file.find('\n') + 1;
  for (std::size_t size = header; size + 1 < file.size(); size += 7) {
    const LedgerFolder other;
    auto to = Ledger::open(other.path);
    const Imported found = imported(*to, file.substr(0, size));
    CHECK(found.whole == false);
    const auto lines = lines_of(file.substr(0, size)).size();
    CHECK(found.added >= static_cast<std::int64_t>(std::min<std::size_t>(lines - 1, 3)));
    check_whole(*to);
  }
}
