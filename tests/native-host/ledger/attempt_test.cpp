#include "ledger/attempt.hpp"

#include <doctest/doctest.h>

#include "ledger/ledger_folder.hpp"

using namespace objector;

namespace {

Event from(const nlohmann::json& sent) {
  return event_from_json(sent).value();
}

}  // namespace

TEST_CASE("attempts come in the order of their first press, else of their first sign") {
  const nlohmann::json fill = {{"page", facebook_page()}, {"fields", {"reason"}}};
  const auto attempts =
      attempts_of({from(event_of(1, "prefilled", 1, fill)), from(event_of(2, "prefilled", 2, fill)),
                   from(press(3)), from(event_of(9, "acknowledged", 1, {{"how", "seen"}}))});
  REQUIRE(attempts.size() == 3);
  CHECK(attempts[0].id == attempt_id(1));
  CHECK(attempts[1].id == attempt_id(2));
  CHECK(attempts[2].id == attempt_id(3));
  CHECK(attempts[2].account == account_id(3));
  CHECK(attempts[0].platform == "facebook");
  CHECK(attempts[0].subject == "own_information");
}

TEST_CASE("a form that was only opened, or only filled and left, moves nothing") {
  const nlohmann::json fill = {{"page", facebook_page()}, {"fields", {"reason"}}};
  CHECK_FALSE(attempts_of({from(event_of(1, "form_opened", 1, {{"page", facebook_page()}}))})[0].moves);
  CHECK_FALSE(attempts_of({from(event_of(1, "prefilled", 1, fill)),
                           from(event_of(2, "attempt_abandoned", 1, {{"reason", "form_gone"}}))})[0]
                  .moves);
  CHECK(attempts_of({from(event_of(1, "prefilled", 1, fill))})[0].moves);
}

TEST_CASE("a retraction that names no attempt stands with what it takes back") {
  nlohmann::json retraction = event_of(2, "retracted", 1, {{"event", event_id(1)}});
  retraction.erase("attempt");
  const auto attempts = attempts_of({from(retraction), from(press(1))});
  REQUIRE(attempts.size() == 1);
  CHECK(attempts[0].events.size() == 2);
  CHECK_FALSE(attempts[0].moves);
}
