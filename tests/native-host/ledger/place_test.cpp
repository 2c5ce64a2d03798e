#include "ledger/place.hpp"

#include <doctest/doctest.h>

#include "ledger/ledger_folder.hpp"

using namespace objector;

TEST_CASE("a press is placed by attempt, account and the evidence read with it") {
  nlohmann::json sent = press(1);
  sent["day"] = "2026-05-01";
  const Place place = place_of(event_from_json(sent).value());
  CHECK(place ==
        Place{"submit_pressed", "2026-05-01", attempt_id(1), account_id(1), "facebook", "10001", ""});
  sent["payload"]["evidence"].erase("platform_id");
  const Place without = place_of(event_from_json(sent).value());
  CHECK(without.platform == "");
  CHECK(without.platform_id == "");
}

TEST_CASE("a retraction is placed by what it takes back") {
  CHECK(place_of(event_from_json(event_of(1, "retracted", 1, {{"event", event_id(5)}})).value()).target ==
        event_id(5));
}
