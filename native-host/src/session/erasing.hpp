// Erasing what a person names, step by step: one account, one objection, or everything.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "ledger/ledger.hpp"

namespace objector {

/// What is to be erased; with neither id, everything. An account is erased with all that it was merged with,
/// an objection with its attempts of every one of them.
struct ToErase {
  std::string account;
  std::string objection;
  bool operator==(const ToErase&) const = default;
};

/// Finds the events once and erases them at most 100 at a time (event.json, `erased`). They go in an order in
/// which what is left is found again, and is nothing else, by whoever begins anew after a stop.
class Erasing {
 public:
  /// Errors: those of the ledger. An objection that isn't there has no events.
  static Result<Erasing> begin(Ledger& ledger, ToErase what);

  const ToErase& what() const { return what_; }
  /// How many events are known to be left.
  std::size_t left() const { return doomed_.size() - at_; }
  /// The ids of all of them, and of those that the next step erases.
  std::vector<std::string> ids() const { return ids(left()); }
  std::vector<std::string> next() const;

  /// Erases next() and gives how many those were. After the last it looks whether more has come meanwhile:
  /// once left() is 0, nothing of it was left. Of everything that moment is erased_at.
  Result<std::size_t> step(Ledger& ledger, const std::string& today);

 private:
  struct Doomed {
    std::string id;
    std::string with;  ///< the same for those that go together
  };
  explicit Erasing(ToErase what) : what_(std::move(what)) {}
  bool is_everything() const { return what_ == ToErase{}; }
  Result<void> find(Ledger& ledger);
  Result<std::size_t> look_again(Ledger& ledger, std::size_t erased);
  void put_in_order(const std::vector<Event>& events);
  std::vector<std::string> ids(std::size_t count) const;

  ToErase what_;
  std::vector<std::string> accounts_;  ///< that are the account; remembered, since merges are erased too
  std::vector<Doomed> doomed_;
  std::size_t at_ = 0;          ///< where the next step begins
  std::set<std::string> done_;  ///< what was erased; where that can't be, it isn't tried twice
};

}  // namespace objector
