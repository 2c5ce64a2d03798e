#include "ledger/event.hpp"

#include <doctest/doctest.h>

#include "ledger/ledger_folder.hpp"

using namespace objector;
using nlohmann::json;

namespace {

ErrorCode refusal(const json& sent) {
  const auto event = event_from_json(sent);
  REQUIRE(event.has_error());
  CHECK_FALSE(event.error().message.empty());
  return event.error().code;
}

json without(json event, const char* key) {
  event.erase(key);
  return event;
}

json with(json event, const char* key, json value) {
  event[key] = std::move(value);
  return event;
}

}  // namespace

TEST_CASE("an event is taken as sent") {
  const auto event = event_from_json(press(1));
  REQUIRE(event.has_value());
  CHECK(event->id == event_id(1));
  CHECK(event->kind == "submit_pressed");
  CHECK(event->at == 1750000000001);
  CHECK(event->day.starts_with("2025-06-1"));
  CHECK(event->attempt == attempt_id(1));
  CHECK(event->account == account_id(1));
}

TEST_CASE("a press names its account, since without one it would be shown nowhere") {
  CHECK(refusal(without(press(1), "account")) == ErrorCode::event_invalid);
  for (const char* says : {"pressed", "objected_before"}) {
    CHECK(refusal(event_of(1, "told_by_person", 1, {{"says", says}})) == ErrorCode::event_invalid);
    CHECK(event_from_json(with(event_of(1, "told_by_person", 1, {{"says", says}}), "account", account_id(1)))
              .has_value());
  }
  CHECK(event_from_json(event_of(1, "told_by_person", 1, {{"says", "received"}})).has_value());
}

TEST_CASE("what doesn't fit is refused with its own code") {
  CHECK(refusal(json()) == ErrorCode::event_invalid);
  CHECK(refusal(json::array()) == ErrorCode::event_invalid);
  CHECK(refusal(without(press(1), "payload")) == ErrorCode::event_invalid);
  CHECK(refusal(with(press(1), "surprise", 1)) == ErrorCode::event_invalid);
  CHECK(refusal(with(press(1), "payload", {{"page", 1}})) == ErrorCode::event_invalid);
  CHECK(refusal(with(press(1), "at", -1)) == ErrorCode::event_invalid);
  CHECK(refusal(with(press(1), "at", 1.5)) == ErrorCode::event_invalid);
  CHECK(refusal(with(press(1), "kind", "form_closed")) == ErrorCode::kind_unknown);
  CHECK(refusal(with(press(1), "kind", "envelope")) == ErrorCode::kind_unknown);
  CHECK(refusal(with(press(1), "id", "0190B5E8-7A3C-7DEF-8123-456789ABCDEF")) == ErrorCode::id_invalid);
  CHECK(refusal(with(press(1), "account", std::string(36, 'x'))) == ErrorCode::id_invalid);
  CHECK(refusal(with(press(1), "attempt", std::string(36, 'x'))) == ErrorCode::id_invalid);
  CHECK(refusal(event_of(1, "retracted", 1, {{"event", std::string(36, 'x')}})) == ErrorCode::id_invalid);
  CHECK(refusal(event_of(1, "erased", 1, {{"events", {std::string(36, 'x')}}})) == ErrorCode::id_invalid);
  CHECK(refusal(without(press(1), "at")) == ErrorCode::time_invalid);
  CHECK(refusal(with(press(1), "day", "2026-02-30")) == ErrorCode::time_invalid);
}

TEST_CASE("an event larger than 64 KiB is refused") {
  json large = press(1);
  large["payload"]["reason"] = std::string(20000, 'a');
  CHECK(event_from_json(large).has_value());
  std::string wide;
  for (int i = 0; i < 20000; ++i) wide += "\u4e2d";
  large["payload"]["reason"] = wide;
  large["payload"]["additional"] = wide;
  CHECK(refusal(large) == ErrorCode::event_too_large);
}

TEST_CASE("a message never repeats what the event says") {
  json sent = press(1);
  sent["payload"]["reason"] = 1;
  sent["payload"]["my secret"] = "my secret";
  CHECK(event_from_json(sent).error().message.find("secret") == std::string::npos);
  CHECK(event_from_json(with(press(1), "kind", "secret")).error().message.find("secret") ==
        std::string::npos);
}

TEST_CASE("the body has its keys in order, without id and seq, and comes back") {
  json sent = event_of(3, "note", 1, {{"text", "so \u00fc \"quoted\""}});
  sent["day"] = "2025-06-15";
  Event event = event_from_json(sent).value();
  const std::string body = event_body(event);
  CHECK(body == R"({"at":1750000000003,"attempt":")" + attempt_id(1) +
                    R"(","day":"2025-06-15","kind":"note","payload":{"text":"so ü \"quoted\""}})");
  const auto back = event_from_body(event.id, 7, body);
  REQUIRE(back.has_value());
  CHECK(event_body(*back) == body);
  CHECK(back->seq == 7);
  CHECK(event_from_body(event.id, 7, "{").error().code == ErrorCode::ledger_damaged);
  CHECK(event_from_body(event.id, 7, "[]").error().code == ErrorCode::ledger_damaged);
}

TEST_CASE("the kinds are event.json's, in its order") {
  CHECK(event_kinds().size() == 27);
  CHECK(event_kinds().front() == "form_opened");
  CHECK(event_kinds().back() == "erased");
}
