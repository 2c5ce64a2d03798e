#include "ledger/place.hpp"

namespace objector {

Place place_of(const Event& event) {
  Place place{event.kind, event.day, event.attempt, event.account, "", "", ""};
  if (const auto evidence = event.payload.find("evidence"); evidence != event.payload.end()) {
    place.platform_id = evidence->value("platform_id", "");
    const auto page = event.payload.find("page");
    if (!place.platform_id.empty() && page != event.payload.end())
      place.platform = page->value("platform", "");
  }
  if (event.kind == "retracted") place.target = event.payload.value("event", "");
  return place;
}

}  // namespace objector
