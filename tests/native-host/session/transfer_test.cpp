// What goes in and out through the protocol: exports, imports, erasing, files, reminders.
#include <doctest/doctest.h>

#include "ledger/ledger_folder.hpp"
#include "session/talk.hpp"
#include "util/base64.hpp"
#include "util/day.hpp"
#include "util/digest.hpp"
#include "util/hex.hpp"

using namespace objector;
using nlohmann::json;

namespace {

struct Talk : LedgerFolder, Conversation {
  Talk() : Conversation(path) { hello(); }
};

/// All pieces of an export; each must fit into a frame.
std::string exported(Conversation& talk, const json& wish) {
  std::string file;
  json params = wish;
  for (;;) {
    const json reply = talk.call("ledger.export", params);
    REQUIRE(reply.contains("result"));
    CHECK(reply.dump().size() < kFrameCap);
    const json& result = reply["result"];
    file += from_base64(result["bytes"].get<std::string>()).value();
    if (!result.contains("next")) {
      CHECK(result["sha256"] == to_hex(sha256({bytes_of(file)})));
      CHECK(result["name"].get<std::string>().starts_with("objector-2026-01-10."));
      return file;
    }
    params["next"] = result["next"];
  }
}

json imported(Conversation& talk, const std::string& file, bool dry_run, const std::string& passphrase = "") {
  constexpr std::size_t kPiece = 150000;
  json params{{"dry_run", dry_run}};
  if (!passphrase.empty()) params["passphrase"] = passphrase;
  for (std::size_t at = 0;; at += kPiece) {
    params["bytes"] = to_base64(std::string_view(file).substr(at, kPiece));
    params["last"] = at + kPiece >= file.size();
    const json reply = talk.call("ledger.import", params);
    if (params["last"] || reply.contains("error")) return reply;
    params["next"] = reply["result"]["next"];
  }
}

json mail_of(int number, int attempt, const std::string& bytes) {
  return event_of(
      number, "mail_added", attempt,
      {{"says", "received"}, {"digest", to_hex(sha256({bytes_of(bytes)}))}, {"size", bytes.size()}});
}

}  // namespace

TEST_CASE("a ledger goes out and in by pieces, and a dry run changes nothing") {
  Talk one, other;
  for (int i = 1; i <= 300; i += 100) {
    std::vector<json> events;
    for (int j = i; j < i + 100; ++j) {
      events.push_back(press(j));
      events.back()["payload"]["reason"] = std::string(2000, 'r');
    }
    one.append(events);
  }
  const std::string bytes(400000, 'm');
  one.append({mail_of(900, 1, bytes)});
  for (std::size_t at = 0; at < bytes.size(); at += 150000) {
    const json put =
        one.call("evidence.put", {{"event", event_id(900)},
                                  {"offset", at},
                                  {"bytes", to_base64(std::string_view(bytes).substr(at, 150000))}});
    CHECK(put["result"]["complete"] == (at + 150000 >= bytes.size()));
  }
  const std::string file = exported(one, {{"format", "jsonl"}, {"language", "en"}});
  CHECK(file.size() > 1200000);
  for (const bool dry_run : {true, false}) {
    const json result = imported(other, file, dry_run)["result"];
    CHECK(result["new"] == 301);
    CHECK(result["files"] == 1);
    CHECK(result["whole"] == true);
    CHECK(other.call("objection.list", {{"language", "en"}})["result"]["objections"].empty() == dry_run);
  }
  CHECK(imported(other, file, false)["result"]["known"] == 301);
  const json piece = other.call("evidence.get", {{"event", event_id(900)}, {"offset", 0}})["result"];
  CHECK(piece["complete"] == true);
  CHECK(piece["next"] == 150000);
}

TEST_CASE("a step that isn't the next is refused, and beginning again works") {
  Talk talk;
  talk.append({press(1)});
  const json wish{{"format", "csv"}, {"language", "de"}};
  json lost = wish;
  lost["next"] = 2;
  CHECK(code(talk.call("ledger.export", lost)) == number(ErrorCode::step_unknown));
  CHECK(exported(talk, wish).starts_with("day,"));
  CHECK(code(talk.call("ledger.import", {{"bytes", ""}, {"last", true}, {"dry_run", true}, {"next", 5}})) ==
        number(ErrorCode::step_unknown));
  CHECK(code(talk.call("ledger.import", {{"bytes", "?"}, {"last", true}, {"dry_run", true}})) ==
        number(ErrorCode::invalid_params));
}

TEST_CASE("an encrypted export opens with its passphrase alone") {
  Talk one, other;
  one.append({press(1)});
  const std::string file =
      exported(one, {{"format", "jsonl"}, {"language", "en"}, {"passphrase", "four words"}});
  CHECK(code(imported(other, file, true)) == number(ErrorCode::passphrase_needed));
  CHECK(code(imported(other, file, true, "three words")) == number(ErrorCode::passphrase_wrong));
  CHECK(code(imported(other, file.substr(0, file.size() - 5), true, "four words")) ==
        number(ErrorCode::file_cut_off));
  CHECK(imported(other, file, false, "four words")["result"]["new"] == 1);
}

TEST_CASE("an objection, an account and everything are erased, a hundred events a step") {
  Talk talk;
  std::vector<json> notes;
  for (int i = 1; i <= 90; ++i) notes.push_back(event_of(100 + i, "note", 1, {{"text", "n"}}));
  talk.append({press(1), press(2), press(3)});
  talk.append(notes);
  notes.clear();
  for (int i = 1; i <= 90; ++i) {
    notes.push_back(event_of(200 + i, "note", 2, {{"text", "n"}}));
    notes.back()["account"] = account_id(1);
    notes.back().erase("attempt");
  }
  talk.append(notes);
  const auto erase = [&](json params) {
    params["language"] = "en";
    return talk.call("ledger.erase", params);
  };
  CHECK(code(erase({})) == number(ErrorCode::invalid_params));
  CHECK(code(erase({{"account", account_id(1)}, {"everything", true}})) == number(ErrorCode::invalid_params));

  json result = erase({{"objection", attempt_id(1)}, {"dry_run", true}})["result"];
  CHECK(result["erased"] == 0);
  CHECK(result["left"] == 91);
  CHECK_FALSE(result["cannot_undo"].get<std::string>().empty());
  CHECK(erase({{"objection", attempt_id(1)}})["result"]["left"] == 0);
  CHECK(erase({{"objection", attempt_id(1)}})["result"]["erased"] == 0);  // a lost answer does no harm
  const auto ids = [&] {
    std::vector<std::string> found;
    const json list = talk.call("objection.list", {{"language", "en"}});
    for (const json& objection : list["result"]["objections"]) {
      found.push_back(objection["id"]);
    }
    return found;
  };
  CHECK(ids() == std::vector<std::string>{attempt_id(2), attempt_id(3)});

  result = erase({{"account", account_id(1)}})["result"];  // what the account had beside that objection
  CHECK(result["erased"] == 90);
  CHECK(result["left"] == 0);

  const json before = talk.hello()["result"]["ledger"];
  CHECK_FALSE(before.contains("erased_at"));
  talk.call("profile.set", {{"country", "DE"}, {"objected_before", "no"}});
  result = erase({{"everything", true}})["result"];
  CHECK(result["left"] == 0);
  CHECK(ids().empty());
  const json after = talk.hello()["result"]["ledger"];
  CHECK(after["erased_at"].get<std::int64_t>() > 0);
  CHECK(after["last"]["ledger"] != before["last"]["ledger"]);
  CHECK(after["last"]["seq"] == 0);
  CHECK_FALSE(talk.call("profile.get")["result"].contains("holder"));
  CHECK(talk.call("ledger.verify")["result"]["problems"].empty());
  CHECK(talk.append({press(3)})["result"]["results"][0]["error"]["code"] == number(ErrorCode::event_erased));
  CHECK(talk.append({press(9)})["result"]["results"][0]["outcome"] == "stored");
}

TEST_CASE("today's notice goes to one asker, names nothing, and comes again a week later") {
  LedgerFolder folder;
  Conversation one(folder.path), other(folder.path);
  one.hello();
  other.hello();
  const json ask{{"language", "en"}};
  CHECK_FALSE(one.call("reminder.next")["result"].contains("day"));
  CHECK(one.call("reminder.claim", ask)["result"]["granted"] == false);
  auto pressed = press(1);
  pressed["day"] = "2026-01-05";
  auto received = event_of(2, "confirmation_seen", 1, {{"wording", "w"}, {"says", "received"}});
  received["day"] = "2026-01-05";
  one.append({pressed, received});
  const std::string day = one.call("reminder.next")["result"]["day"];
  CHECK(day > "2026-02-05");  // a month later it is due; then come the days before it is called overdue
  CHECK(day < "2026-02-15");
  CHECK(one.call("reminder.claim", ask)["result"]["granted"] == false);

  one.today = other.today = day;
  const json granted = one.call("reminder.claim", ask)["result"];
  CHECK(granted["granted"] == true);
  for (const char* personal : {"facebook", "Facebook", "1000", "c0000000"}) {
    CHECK(granted.dump().find(personal) == std::string::npos);
  }
  CHECK(other.call("reminder.claim", ask)["result"]["granted"] == false);
  CHECK(one.call("reminder.claim", ask)["result"]["granted"] == false);
  const std::string next = one.call("reminder.next")["result"]["day"];
  CHECK(next == format_day(add_days(*parse_day(day), 7)));
  // A computer that was off on that day asks later.
  one.today = other.today = format_day(add_days(*parse_day(next), 2));
  CHECK(one.call("reminder.next")["result"]["day"] == one.today);
  CHECK(other.call("reminder.claim", ask)["result"]["granted"] == true);
  // A clock that is set back doesn't silence it for ever.
  one.today = other.today = day;
  CHECK(one.call("reminder.claim", ask)["result"]["granted"] == true);

  one.today = other.today = format_day(add_days(*parse_day(day), 30));
  CHECK(other.call("reminder.set", {{"on", false}})["result"] == json{{"on", false}});
  CHECK(one.call("reminder.claim", ask)["result"]["granted"] == false);
  CHECK(one.call("reminder.next")["result"] == json{{"on", false}});
  CHECK(one.call("reminder.set", {{"on", true}})["result"]["day"] == one.today);
  one.append({event_of(3, "accepted", 1, {{"how", "seen"}})});
  CHECK_FALSE(one.call("reminder.next")["result"].contains("day"));
}
