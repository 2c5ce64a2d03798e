#include "ledger/objection.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "ledger/ledger_folder.hpp"
#include "rounds.hpp"

using namespace objector;
using nlohmann::json;

namespace {

using Random = std::mt19937;

int below(Random& random, int limit) {
  return between(random, 0, limit - 1);
}

/// Any event a form, a mail or a person could make, of one of three attempts.
Event any_event(Random& random, int number) {
  static const std::vector<std::string> kinds = {
      "form_opened",       "prefilled",      "submit_pressed",    "code_requested", "code_entered",
      "confirmation_seen", "told_by_person", "mail_added",        "acknowledged",   "information_requested",
      "clock_stopped",     "clock_resumed",  "extended",          "accepted",       "declined",
      "complaint_lodged",  "withdrawn",      "attempt_abandoned", "retracted",      "note"};
  static const std::vector<std::string> says = {"pressed",       "received", "code_wanted",
                                                "asks_for_more", "accepted", "declined",
                                                "error",         "nothing",  "objected_before"};
  Event event;
  event.id = event_id(number);
  event.kind = kinds[static_cast<std::size_t>(below(random, static_cast<int>(kinds.size())))];
  event.day = "2026-05-0" + std::to_string(1 + below(random, 5));
  if (below(random, 4) > 0) event.at = 1777593600000 + below(random, 1000);
  event.attempt = attempt_id(1 + below(random, 3));
  if (event.kind != "form_opened") event.account = account_id(1);
  event.payload = {{"says", says[static_cast<std::size_t>(below(random, static_cast<int>(says.size())))]}};
  if (below(random, 2) == 0) event.payload["page"] = facebook_page();
  if (event.kind == "retracted") event.payload = {{"event", event_id(1 + below(random, number))}};
  return event;
}

std::vector<Event> any_events(Random& random) {
  std::vector<Event> events;
  for (int number = 1 + below(random, 12); number > 0; --number) events.push_back(any_event(random, number));
  return events;
}

/// Up to three acceptances of other accounts.
std::vector<Cover> any_covers(Random& random) {
  std::vector<Cover> covers;
  for (int number = below(random, 4); number > 0; --number) {
    Event moment = any_event(random, 100 + number);
    covers.push_back({attempt_id(500 + number), std::move(moment), below(random, 2) == 0});
  }
  return covers;
}

/// Everything that can be seen of objections, to compare them.
std::string seen(const std::vector<Objection>& objections) {
  json all = json::array();
  for (const Objection& one : objections) {
    json events = json::array();
    for (const Event& event : one.events) events.push_back(event.id);
    json stops = json::array();
    for (const Stop& stop : one.stops) stops.push_back({stop.from, stop.to});
    all.push_back({stops,
                   one.made_before,
                   one.covered_by.value_or("-"),
                   one.moved_by,
                   one.complained_on.value_or("-"),
                   one.complained_to_controller,
                   one.id,
                   one.account,
                   one.platform,
                   one.subject,
                   to_string(one.state),
                   one.since,
                   one.follows.value_or("-"),
                   one.pressed_on.value_or("-"),
                   one.clock_started_on.value_or("-"),
                   one.extended_on.value_or("-"),
                   one.clock_told,
                   one.clock_stopped_on.value_or("-"),
                   one.country,
                   one.told,
                   events,
                   one.retracted});
  }
  return all.dump();
}

Event from(const json& sent) {
  auto event = event_from_json(sent);
  REQUIRE(event.has_value());
  return *event;
}

}  // namespace

TEST_CASE("arrival order, repetition and strangers' events change no objection") {
  const int count = rounds();
  Random random = seeded("objection_order", count);
  for (int round = 0; round < count; ++round) {
    const std::vector<Event> events = any_events(random);
    std::vector<Cover> covers = any_covers(random);
    const auto derived = [&](const std::vector<Event>& some) {
      return seen(derive_objections(account_id(1), some, covers));
    };
    const std::string expected = derived(events);

    std::vector<Event> shuffled = events;
    std::ranges::shuffle(shuffled, random);
    std::ranges::shuffle(covers, random);
    CHECK(derived(shuffled) == expected);

    std::vector<Event> repeated = shuffled;
    repeated.insert(repeated.end(), events.begin(), events.end());
    CHECK(derived(repeated) == expected);

    std::vector<Event> crowded = shuffled;
    Event stranger = from(press(900));
    crowded.push_back(stranger);
    stranger = from(event_of(901, "accepted", 900, {{"how", "seen"}}));
    crowded.push_back(stranger);
    stranger.id = event_id(902);
    stranger.attempt.clear();  // of no attempt at all
    stranger.account = account_id(1);
    crowded.push_back(stranger);
    CHECK(derived(crowded) == expected);
  }
}

TEST_CASE("what is retracted might as well not be there") {
  const int count = rounds();
  Random random = seeded("objection_retracted", count);
  for (int round = 0; round < count; ++round) {
    std::vector<Event> events = any_events(random);
    std::erase_if(events, [](const Event& event) { return event.kind == "retracted"; });
    if (events.empty()) continue;
    const std::size_t chosen = static_cast<std::size_t>(below(random, static_cast<int>(events.size())));
    std::vector<Event> without = events;
    without.erase(without.begin() + static_cast<std::ptrdiff_t>(chosen));
    Event retraction;
    retraction.id = event_id(800);
    retraction.kind = "retracted";
    retraction.day = "2026-05-01";
    retraction.payload = {{"event", events[chosen].id}};
    events.push_back(retraction);

    const auto found = derive_objections(account_id(1), events);
    const auto expected = derive_objections(account_id(1), without);
    REQUIRE(found.size() == expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
      CHECK(found[i].state == expected[i].state);
      CHECK(found[i].since == expected[i].since);
      CHECK(found[i].told == expected[i].told);
      CHECK(found[i].clock_started_on == expected[i].clock_started_on);
    }
  }
}

TEST_CASE("the press's account wins for the attempt") {
  json filled = event_of(2, "prefilled", 1, {{"page", facebook_page()}, {"fields", {"reason"}}});
  filled["account"] = account_id(7);
  const std::vector<Event> events = {from(filled), from(press(1))};
  CHECK(derive_objections(account_id(7), events).empty());
  const auto objections = derive_objections(account_id(1), events);
  REQUIRE(objections.size() == 1);
  CHECK(objections[0].events.size() == 2);
}

TEST_CASE("an objection is named by its first attempt and carries the newest press's country") {
  json second = press(2);
  second["account"] = account_id(1);
  second["payload"]["country"] = "FR";
  const auto objections = derive_objections(account_id(1), {from(second), from(press(1))});
  REQUIRE(objections.size() == 1);
  CHECK(objections[0].id == attempt_id(1));
  CHECK(objections[0].platform == "facebook");
  CHECK(objections[0].subject == "own_information");
  CHECK(objections[0].country == "FR");
}

TEST_CASE("a late press of a form filled earlier doesn't rename the objection") {
  json filled = event_of(1, "prefilled", 1, {{"page", facebook_page()}, {"fields", {"reason"}}});
  json pressed = press(2), late = press(3);
  late["attempt"] = attempt_id(1);
  for (json* one : {&filled, &pressed, &late}) (*one)["account"] = account_id(1);
  const auto before = derive_objections(account_id(1), {from(filled), from(pressed)});
  const auto after = derive_objections(account_id(1), {from(filled), from(pressed), from(late)});
  REQUIRE(before.size() == 1);
  REQUIRE(after.size() == 1);
  CHECK(before[0].id == attempt_id(1));
  CHECK(after[0].id == attempt_id(1));
}

TEST_CASE("a press that was seen gives the day, whatever press was told of before") {
  json told = event_of(1, "told_by_person", 1,
                       {{"says", "pressed"}, {"platform", "facebook"}, {"subject", "own_information"}});
  told["account"] = account_id(1);
  told["day"] = "2024-06-10";
  told.erase("at");
  json seen_later = press(2), seen_last = press(3);
  for (json* one : {&seen_later, &seen_last}) (*one)["account"] = account_id(1);
  seen_last["day"] = "2025-07-01";
  const auto only_told = derive_objections(account_id(1), {from(told)});
  CHECK(only_told.at(0).pressed_on == "2024-06-10");
  CHECK(only_told.at(0).pressed_told);
  const auto both = derive_objections(account_id(1), {from(told), from(seen_later), from(seen_last)});
  REQUIRE(both.size() == 1);
  CHECK(both[0].pressed_on == "2025-06-15");
  CHECK_FALSE(both[0].pressed_told);
}

TEST_CASE("subjects and platforms are objections of their own") {
  json other = press(2);
  other["account"] = account_id(1);
  other["payload"]["page"]["subject"] = "third_party";
  const auto objections = derive_objections(account_id(1), {from(press(1)), from(other)});
  REQUIRE(objections.size() == 2);
  CHECK(objections[0].subject == "own_information");
  CHECK(objections[1].subject == "third_party");
  CHECK_FALSE(objections[1].follows);
}

TEST_CASE("an account is its newest evidence and its newest label") {
  json labelled = {{"id", event_id(5)},
                   {"kind", "account_labelled"},
                   {"day", "2026-05-01"},
                   {"account", account_id(1)},
                   {"payload", {{"label", "mine"}}}};
  const Account account = derive_account(account_id(1), {from(labelled), from(press(1)), from(press(2))});
  CHECK(account.platform == "facebook");
  CHECK(account.platform_id == "10001");
  CHECK(account.label == "mine");
}
