// What Meta's acceptance for one account means for the others of its group.
#pragma once

#include <string>
#include <vector>

#include "ledger/event.hpp"

namespace objector {

class Relations;
struct Objection;

/// What an acceptance for one account of a group counts for in the others; Meta says so of nothing else.
inline constexpr const char* kCoveringSubject = "own_information";

/// An acceptance that counts for an account although it was given to another of its group.
struct Cover {
  std::string objection;  ///< the accepted one
  Event moment;           ///< the event that says so
  bool told = false;      ///< by the person's word alone
};

/// What the acceptances of other accounts mean for one.
struct Coverage {
  std::vector<Cover> covers;
  bool joined_later = false;  ///< one was accepted before this account came into the group: not known
};

/// Adds what `objections`, those of its companion, mean for `account`.
void add_coverage(Coverage& coverage, const std::string& account, const std::string& companion,
                  const std::vector<Objection>& objections, const Relations& relations);

}  // namespace objector
