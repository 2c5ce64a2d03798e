// Where an event belongs: what the `place` table keeps of it to find it again. Derived from the body alone.
#pragma once

#include <string>

#include "ledger/event.hpp"

namespace objector {

/// Empty strings stand for what the event doesn't have.
struct Place {
  std::string kind;
  std::string day;
  std::string attempt;
  std::string account;
  std::string platform;     ///< of the page the evidence was read on
  std::string platform_id;  ///< the evidence itself
  std::string target;       ///< the event that a `retracted` names

  bool operator==(const Place&) const = default;
};

Place place_of(const Event& event);

}  // namespace objector
