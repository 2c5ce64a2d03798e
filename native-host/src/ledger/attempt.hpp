// Attempts: the events of one load of a form.
#pragma once

#include <string>
#include <vector>

#include "ledger/order.hpp"

namespace objector {

/// One load of a form, with what its events say together.
struct Attempt {
  std::string id;
  std::string account;        ///< the press's, else what any other event names; empty = not known
  std::string platform;       ///< empty = no event tells
  std::string subject;        ///< empty = no event tells
  std::vector<Event> events;  ///< in ledger order, with those taken back and their retractions
  const Event& anchor() const { return events.at(anchor_index); }  ///< its first press, else its first sign
  const Event& first_sign() const { return events.at(sign_index); }

  std::size_t anchor_index = 0, sign_index = 0;
  bool moves = false;  ///< whether any event that counts says something of an objection
};

/// The attempts among events in any order, in the order of their anchors. One that was abandoned before a
/// press doesn't move anything.
std::vector<Attempt> attempts_of(std::vector<Event> events);
std::vector<Attempt> attempts_of(const Settled& settled);

}  // namespace objector
