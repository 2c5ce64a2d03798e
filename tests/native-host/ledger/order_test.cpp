#include "ledger/order.hpp"

#include <doctest/doctest.h>

using namespace objector;

namespace {

Event event(const char* id, const char* day, std::optional<std::int64_t> at, const char* kind = "note") {
  Event one;
  one.id = id;
  one.kind = kind;
  one.day = day;
  one.at = at;
  one.payload = nlohmann::json::object();
  return one;
}

}  // namespace

TEST_CASE("day, then time, then those with only a day, then id") {
  const Settled settled = settle({event("f", "2026-05-02", 1), event("e", "2026-05-01", std::nullopt),
                                  event("d", "2026-05-01", std::nullopt), event("c", "2026-05-01", 9),
                                  event("b", "2026-05-01", 9), event("a", "2026-05-01", 10)});
  std::string order;
  for (const Event& one : settled.events) order += one.id;
  CHECK(order == "bcadef");
}

TEST_CASE("the same event twice is one; a retraction takes back, and stands itself") {
  Event retraction = event("r", "2026-05-01", 1, "retracted");
  retraction.payload["event"] = "a";
  Event second = event("s", "2026-05-01", 1, "retracted");
  second.payload["event"] = "r";
  const Settled settled =
      settle({event("a", "2026-05-01", 5), second, retraction, event("a", "2026-05-01", 5)});
  CHECK(settled.events.size() == 3);
  CHECK(settled.retracted == std::set<std::string>{"a"});
  CHECK_FALSE(settled.counts(event("a", "2026-05-01", 5)));
}
