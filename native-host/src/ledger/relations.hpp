// Which accounts are one and the same, and which share an Accounts Centre, by what the person said.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "ledger/event.hpp"

namespace objector {

/// The kinds that say how accounts belong together.
inline constexpr const char* kRelationKinds[] = {"account_merged", "group_joined", "group_left"};

class Relations {
 public:
  /// From events of kRelationKinds with their retractions, in any arrival order; others are ignored.
  explicit Relations(std::vector<Event> events = {});

  /// The account that `account` was merged into, over any number of steps; itself where it wasn't.
  std::string one_with(const std::string& account) const;
  bool mentions(const std::string& account) const;
  /// `account` and all that were merged into it, itself first.
  std::vector<std::string> parts_of(const std::string& account) const;
  /// Of several ids that are one account, the one in whose place a list shows it: it has events of its own.
  std::string place_of(const std::string& account) const;
  /// Accounts, merged ones left out, that ever were in a group with it.
  std::vector<std::string> companions_of(const std::string& account) const;
  /// The group it is in after all events; empty = none.
  std::string group_of(const std::string& account) const;
  /// Whether the two are in one group at the moment of an event.
  bool share_group(const std::string& one, const std::string& other, const Event& moment) const;

 private:
  /// An account is in one group at a time: joining another means leaving the one before.
  struct Membership {
    Event since;
    std::string group;  ///< empty = none from then on
  };
  const std::string& group_at(const std::string& account, const Event& moment) const;

  std::map<std::string, std::string> merged_into_;
  std::map<std::string, std::vector<Membership>> memberships_;  ///< oldest first
};

}  // namespace objector
