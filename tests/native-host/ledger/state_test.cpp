#include "ledger/state.hpp"

#include <doctest/doctest.h>

#include "facts/facts.hpp"
#include "ledger/document.hpp"
#include "ledger/ledger_folder.hpp"
#include "ledger/objection.hpp"

using namespace objector;
using nlohmann::json;

namespace {

std::string day_in_may(int day) {
  return "2026-05-" + std::string(day < 10 ? "0" : "") + std::to_string(day);
}

json payload_of(const std::string& kind, const std::string& says) {
  if (kind == "form_opened") return {{"page", facebook_page()}};
  if (kind == "prefilled") return {{"page", facebook_page()}, {"fields", {"reason"}}};
  if (kind == "submit_pressed") return {{"page", facebook_page()}, {"evidence", {{"how", "seen"}}}};
  if (kind == "told_by_person" && says == "objected_before") {
    return {{"says", says}, {"platform", "facebook"}, {"subject", "own_information"}};
  }
  if (kind == "told_by_person") return {{"says", says}};
  if (kind == "mail_added") return {{"says", says}, {"digest", std::string(64, '0')}, {"size", 1}};
  if (kind == "confirmation_seen" && !says.empty()) return {{"wording", "w"}, {"says", says}};
  if (kind == "confirmation_seen") return {{"wording", "w"}};
  if (kind == "attempt_abandoned") return {{"reason", "form_gone"}};
  if (kind == "note") return {{"text", "a note"}};
  return {{"how", "seen"}};
}

/// "2 mail received B" → kind, says, day, attempt; "[…]" adds a retraction. Every event is checked against
/// event.json.
void add_events(std::vector<json>& events, std::string words) {
  const bool retracted = words.starts_with("[");
  if (retracted) words = words.substr(1, words.size() - 2);
  auto parts = split(words, " ");
  const int day = std::stoi(parts.at(0));
  const bool only_day = parts.at(1).starts_with("~");
  std::string kind = parts.at(1).substr(only_day ? 1 : 0), says;
  if (kind == "told" || kind == "mail" || kind == "seen") {
    kind = kind == "told" ? "told_by_person" : kind == "mail" ? "mail_added" : "confirmation_seen";
    says = parts.at(2);
  }
  const std::string last = parts.back();
  const int attempt = last == "B" ? 2 : last == "C" ? 3 : 1;
  const int number = static_cast<int>(events.size()) + 1;
  json event = {{"id", event_id(number)},
                {"kind", kind},
                {"day", day_in_may(day)},
                {"attempt", attempt_id(attempt)},
                {"payload", payload_of(kind, says)}};
  if (!only_day) event["at"] = 1777593600000 + day * 86400000LL + number;
  if (kind != "form_opened") event["account"] = account_id(1);
  events.push_back(event);
  if (retracted) {
    events.push_back({{"id", event_id(number + 1)},
                      {"kind", "retracted"},
                      {"day", "2026-05-31"},
                      {"payload", {{"event", event_id(number)}}}});
  }
}

std::string day_number(const std::string& day) {
  return std::to_string(std::stoi(day.substr(8)));
}

std::string words_of(const Objection& objection) {
  std::string words =
      to_string(objection.state) + (objection.told ? " told " : " ") + day_number(objection.since);
  if (objection.clock_started_on) {
    words += (objection.clock_told ? ", clock told " : ", clock ") + day_number(*objection.clock_started_on);
  }
  if (objection.clock_stopped_on) words += ", stopped " + day_number(*objection.clock_stopped_on);
  if (objection.extended_on) words += ", extended " + day_number(*objection.extended_on);
  return words;
}

}  // namespace

TEST_CASE("the table of LEDGER.md") {
  const auto rows = table_of("what happened | what follows");
  CHECK(rows.size() > 40);
  for (const auto& row : rows) {
    CAPTURE(row.at(0));
    std::vector<json> sent;
    for (const std::string& words : split(row.at(0), "; ")) add_events(sent, words);
    std::vector<Event> events;
    for (const json& one : sent) {
      auto event = event_from_json(one);
      REQUIRE_MESSAGE(event.has_value(), event.error().message);
      events.push_back(*event);
    }
    std::string found;
    std::optional<std::string> before;
    for (const Objection& objection : derive_objections(account_id(1), events)) {
      CHECK(objection.follows == before);
      before = objection.id;
      found += (found.empty() ? "" : " then ") + words_of(objection);
    }
    CHECK((found.empty() ? "nothing" : found) == row.at(1));
  }
}

TEST_CASE("states are the words of common.json, without overdue") {
  std::vector<std::string> words;
  for (int state = 0; state <= static_cast<int>(State::withdrawn); ++state) {
    words.push_back(to_string(static_cast<State>(state)));
  }
  auto protocol = facts::document("protocol/common.json")
                      .at("definitions")
                      .at("state")
                      .at("enum")
                      .get<std::vector<std::string>>();
  std::erase(protocol, "overdue");
  CHECK(words == protocol);
}
