// Erasing bodies: what an `erased` event does when it is stored.
#pragma once

#include <cstdint>
#include <string>

#include "ledger/database.hpp"
#include "ledger/event.hpp"

namespace objector {

/// SQL that finds a row where `erased`, and the body of the event it names, say that the event with this id
/// was erased. `id`: a parameter or column.
std::string says_erased(const std::string& id);

class Erase {
 public:
  explicit Erase(Database& database);

  /// Removes body, place and file of every event that `event`, stored as row `number`, names, and remembers
  /// the ids for ever, stored here or not. Part of the transaction that stores `event`. An `erased` event
  /// can't itself be erased, since the others' absence is explained by it.
  void run(const Event& event, std::int64_t number);

 private:
  Statement is_erased_event_, remember_, forget_body_, forget_place_, forget_file_;
};

/// Before the commit of an `erased` event: leaves a mark beside the ledger. Throws DatabaseError.
void begin_erasing(Database& database);

/// Where the mark stands: no page with the erased text stays in the WAL, and no backup with it in the folder;
/// then the mark goes. What can't be done now is done at the next append or open.
void finish_erasing(Database& database);

}  // namespace objector
