#include "ledger/take_in.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "rounds.hpp"
#include "transfer/exported.hpp"

using namespace objector;
using nlohmann::json;

namespace {

constexpr const char* kHeader = "{\"objector\":\"ledger\",\"version\":1}\n";

/// A line of an export that nobody exported: everyone can compute its hashes.
std::string link_line(const std::string& ledger, std::int64_t seq, const Digest& prev, const json& sent) {
  const Event event = event_from_json(sent).value();
  const std::string body = event_body(event);
  const Salt salt{};
  const UuidBytes id = *uuid_bytes(event.id), chain = *uuid_bytes(ledger);
  const Digest commit = commit_of(salt, body);
  return json{{"ledger", ledger},         {"seq", seq},
              {"id", event.id},           {"prev", to_hex(prev)},
              {"commit", to_hex(commit)}, {"hash", to_hex(hash_of(prev, chain, seq, id, commit))},
              {"salt", to_hex(salt)},     {"body", json::parse(body)}}
             .dump() +
         "\n";
}

std::string file_of(const std::vector<std::string>& lines) {
  std::string file = kHeader;
  for (const std::string& line : lines) file += line + "\n";
  return file;
}

/// Two folders with the same ledger of `events` presses in them.
struct CopiedHome {
  LedgerFolder one, other;
  std::unique_ptr<Ledger> here, there;

  explicit CopiedHome(int events) {
    {
      auto ledger = Ledger::open(one.path);
      for (int i = 1; i <= events; ++i) REQUIRE(ledger->append({press(i)}).has_value());
    }
    std::filesystem::copy_file(one.file(), other.file());
    here = Ledger::open(one.path);
    there = Ledger::open(other.path);
  }
};

/// Ids and texts of all events, whatever chain they stand in.
std::vector<std::string> texts_of(Ledger& ledger) {
  std::vector<std::string> texts;
  for (const std::string& line : event_lines(ledger)) {
    const json link = json::parse(line);
    if (link.contains("body")) texts.push_back(link["id"].get<std::string>() + link["body"].dump());
  }
  std::ranges::sort(texts);
  texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
  return texts;
}

void lose_text(const LedgerFolder& folder, int number) {
  Database(folder.file(), SQLITE_OPEN_READWRITE)
      .run(("DROP TRIGGER body_stays; DELETE FROM body WHERE event IN (SELECT number FROM event WHERE id = "
            "x'" +
            to_hex(*uuid_bytes(event_id(number))) + "')")
               .c_str());
}

}  // namespace

TEST_CASE("a link of our own chain from far away moves nothing: its event is added as ours") {
  for (const std::int64_t seq : {std::int64_t{4}, std::int64_t{1} << 53}) {
    CAPTURE(seq);
    const LedgerFolder folder, other;
    auto ledger = Ledger::open(folder.path), elsewhere = Ledger::open(other.path);
    REQUIRE(ledger->append({press(1), press(2)}).has_value());
    const std::string file = kHeader + link_line(ledger->position()->ledger, seq, Digest{}, press(9));
    CHECK(imported(*ledger, file, true).added == 1);
    CHECK(imported(*ledger, file).added == 1);
    CHECK(imported(*ledger, file).added == 0);
    CHECK(ledger->events_of_account(account_id(9))->size() == 1);
    REQUIRE(ledger->append({press(10)}).has_value());
    CHECK(ledger->position()->seq <= 4);
    check_whole(*ledger);
    const Imported again = imported(*elsewhere, exported(*ledger, "jsonl"));
    CHECK(again.added == 4);
    CHECK(again.refused == 0);
    check_whole(*elsewhere);
  }
}

TEST_CASE("a restored backup takes its newer links back into their places and writes to a chain of its own") {
  CopiedHome home(2);
  REQUIRE(home.there->append({press(3), press(4)}).has_value());
  const Position seen = home.there->position().value();
  CHECK(imported(*home.here, exported(*home.there, "jsonl")).added == 2);
  home.here->compare_with_seen(seen);
  CHECK(home.here->status() == LedgerStatus::ok);
  REQUIRE(home.here->append({press(5)}).has_value());
  CHECK(home.here->position()->ledger != seen.ledger);
  check_whole(*home.here);
  REQUIRE(home.there->append({press(6)}).has_value());
  CHECK(imported(*home.here, exported(*home.there, "jsonl")).added == 1);
  CHECK(imported(*home.there, exported(*home.here, "jsonl")).added == 1);
  check_whole(*home.here);
  check_whole(*home.there);
  CHECK(texts_of(*home.here) == texts_of(*home.there));
}

TEST_CASE("a copied home's lines in any order give the same events and whole chains") {
  const int count = rounds() / 10;
  auto random = seeded("copied_home", count);
  for (int round = 0; round < count; ++round) {
    CopiedHome home(between(random, 0, 3));
    for (int i = 0; i < between(random, 0, 3); ++i) REQUIRE(home.here->append({press(10 + i)}).has_value());
    for (int i = 0; i < between(random, 1, 6); ++i) REQUIRE(home.there->append({press(20 + i)}).has_value());
    auto expected = texts_of(*home.here);
    const auto theirs = texts_of(*home.there);
    expected.insert(expected.end(), theirs.begin(), theirs.end());
    std::ranges::sort(expected);
    expected.erase(std::unique(expected.begin(), expected.end()), expected.end());
    auto lines = event_lines(*home.there);
    for (int times = 0; times < 3; ++times) {
      std::ranges::shuffle(lines, random);
      imported(*home.here, file_of(lines));
      CHECK(texts_of(*home.here) == expected);
      check_whole(*home.here);
    }
  }
}

TEST_CASE("a text that was lost here comes back beside its link, from whatever chain it comes") {
  CopiedHome home(1);
  REQUIRE(home.here->append({press(3)}).has_value());
  REQUIRE(home.there->append({press(4)}).has_value());
  const std::string file = exported(*home.there, "jsonl");
  CHECK(imported(*home.here, file).added == 1);
  lose_text(home.one, 4);
  REQUIRE(home.here->events_of_account(account_id(4))->at(0).kind == kDamagedKind);
  CHECK(imported(*home.here, file, true).added == 1);
  CHECK(imported(*home.here, file).added == 1);
  CHECK(imported(*home.here, file).added == 0);
  const auto events = home.here->events_of_account(account_id(4));
  REQUIRE(events->size() == 1);
  CHECK(events->at(0).kind == "submit_pressed");
  CHECK(home.here->append({press(4)})->at(0).outcome == Stored::Outcome::known);
  CHECK(home.here->verify(1)->problems.size() == 1);  // of the link whose text is gone
}

TEST_CASE(
    "a text that was lost here and is in another ledger's chain is read from there, until ours is back") {
  const LedgerFolder one, other;
  auto here = Ledger::open(one.path), there = Ledger::open(other.path);
  const std::string bytes = "a mail";
  REQUIRE(here->append({press(1), mail(2, 1, bytes)}).has_value());
  REQUIRE(there->append({press(1), mail(2, 1, bytes)}).has_value());
  put_file(*there, 2, bytes);
  const std::string before = exported(*here, "jsonl");
  lose_text(one, 2);
  const std::string theirs = exported(*there, "jsonl");
  CHECK(imported(*here, theirs).files == 1);
  CHECK(here->events_of_account(account_id(1))->size() == 2);
  CHECK(here->events_of_account(account_id(1))->at(1).kind == "mail_added");
  CHECK(here->bytes(event_id(2), 0).value() == bytes);
  CHECK(here->verify(1)->problems.size() == 1);
  const LedgerFolder third;
  auto onward = Ledger::open(third.path);
  CHECK(imported(*onward, exported(*here, "jsonl")).files == 1);
  imported(*here, before);
  check_whole(*here);
  CHECK(here->events_of_account(account_id(1))->size() == 2);
}

TEST_CASE("erased events and what they erase may come in any order") {
  const int count = rounds() / 10;
  auto random = seeded("erased_order", count);
  for (int round = 0; round < count; ++round) {
    const LedgerFolder source;
    auto from = Ledger::open(source.path);
    const int events = between(random, 1, 25);
    for (int number = 1; number <= events; ++number) {
      std::vector<std::string> ids;
      for (int i = between(random, 1, 3); i > 0; --i) ids.push_back(event_id(between(random, 1, events + 3)));
      (void)from->append({between(random, 0, 2) == 0 ? erasing(number, ids) : press(number)});
    }
    auto lines = event_lines(*from);
    // As if texts had come from a ledger that knew of no erasing.
    const std::string before = link_line(test_id('1', 1), 1, Digest{}, press(events + 3));
    lines.push_back(before.substr(0, before.size() - 1));
    std::string counts, dry_counts;
    const auto take_in = [&] {
      const LedgerFolder target;
      auto to = Ledger::open(target.path);
      for (const int own : {events + 1, events + 2}) REQUIRE(to->append({press(own)}).has_value());
      const Imported dry = imported(*to, file_of(lines), true), real = imported(*to, file_of(lines));
      dry_counts = std::to_string(dry.added) + " new, erases " + std::to_string(dry.erases);
      counts = std::to_string(real.added) + " new, erases " + std::to_string(real.erases);
      check_whole(*to);
      auto told = texts_of(*to);
      for (int number = 1; number <= events + 3; ++number) {
        told.push_back(std::to_string(static_cast<int>(to->append({press(number)})->at(0).outcome)));
      }
      return told;
    };
    const auto expected = take_in();
    const std::string expected_counts = counts;
    for (int times = 0; times < 4; ++times) {
      std::ranges::shuffle(lines, random);
      CHECK(take_in() == expected);
      CHECK(counts == expected_counts);
      CHECK(dry_counts == expected_counts);
    }
  }
}
