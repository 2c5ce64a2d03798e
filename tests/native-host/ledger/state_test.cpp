#include "ledger/state.hpp"

#include <doctest/doctest.h>

#include "facts/facts.hpp"
#include "ledger/told_events.hpp"

using namespace objector;
using nlohmann::json;

namespace {

/// As the ledger reads them: each has passed event.json, and one that can't be read keeps its place only.
std::vector<Event> events_of(const ToldEvents& told) {
  std::vector<Event> events;
  for (const json& one : told.sent) {
    auto event = event_from_json(one);
    REQUIRE_MESSAGE(event.has_value(), event.error().message);
    if (std::ranges::count(told.unreadable, event->id) > 0) event->kind = kDamagedKind;
    events.push_back(*event);
  }
  return events;
}

}  // namespace

TEST_CASE("the table of LEDGER.md, in whatever order its events arrive") {
  const auto rows = table_of("what happened | what follows");
  CHECK(rows.size() > 60);
  for (const auto& row : rows) {
    CAPTURE(row.at(0));
    std::vector<Event> events = events_of(told_events(row.at(0)));
    for (std::size_t turn = 0; turn < events.size(); ++turn) {
      std::ranges::rotate(events, events.begin() + 1);
      const auto objections = derive_objections(account_id(1), events);
      CHECK(told_in_words(objections) == row.at(1));
      std::optional<std::string> before;
      for (const Objection& objection : objections) {
        CHECK(objection.follows == before);
        before = objection.id;
      }
    }
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

TEST_CASE("every state that the protocol names is reached by a row of LEDGER.md") {
  std::string reached = " overdue ";  // by a date: tests/native-host/guidance/deadline_test.cpp
  for (const char* heading : {"what happened | what follows", "what happened | account 1 | account 2"}) {
    for (const auto& row : table_of(heading)) {
      for (std::size_t cell = 1; cell < row.size(); ++cell) reached += " " + row[cell] + " ";
    }
  }
  for (const json& state : facts::document("protocol/common.json").at("definitions").at("state").at("enum")) {
    CHECK_MESSAGE(reached.find(" " + state.get<std::string>() + " ") != std::string::npos, state);
  }
}
