#include "ledger/order.hpp"

#include <algorithm>
#include <limits>
#include <tuple>

namespace objector {
namespace {

std::int64_t time_or_last(const Event& event) {
  return event.at.value_or(std::numeric_limits<std::int64_t>::max());
}

}  // namespace

bool happens_before(const Event& one, const Event& other) {
  return std::make_tuple(std::cref(one.day), time_or_last(one), std::cref(one.id)) <
         std::make_tuple(std::cref(other.day), time_or_last(other), std::cref(other.id));
}

std::string taken_back_by(const Event& event) {
  const bool takes_back = event.kind == "retracted" || event.kind == kDamagedKind;
  return takes_back ? event.payload.value("event", "") : "";
}

Settled settle(std::vector<Event> events) {
  Settled settled;
  std::ranges::sort(events, happens_before);
  for (Event& event : events) {
    if (settled.events.empty() || settled.events.back().id != event.id)
      settled.events.push_back(std::move(event));
  }
  std::set<std::string> retractions;
  for (const Event& event : settled.events) {
    const std::string target = taken_back_by(event);
    if (target.empty()) continue;
    retractions.insert(event.id);
    settled.retracted.insert(target);
  }
  std::erase_if(settled.retracted, [&](const std::string& id) { return retractions.contains(id); });
  return settled;
}

}  // namespace objector
