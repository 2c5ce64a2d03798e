// The order of events, and which of them count.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "ledger/event.hpp"

namespace objector {

/// Ledger order: day, then at (events with only a day come last on it), then id. Never the order of arrival.
bool happens_before(const Event& one, const Event& other);

/// The id of the event that this one takes back; empty for any that takes back nothing. A retraction whose
/// body can't be read is one as well: its place still names the event (read.cpp).
std::string taken_back_by(const Event& event);

/// Events in ledger order, each once.
struct Settled {
  std::vector<Event> events;
  std::set<std::string> retracted;  ///< ids that a `retracted` event takes back; a retraction itself stands
  bool counts(const Event& event) const { return !retracted.contains(event.id); }
};
Settled settle(std::vector<Event> events);

}  // namespace objector
