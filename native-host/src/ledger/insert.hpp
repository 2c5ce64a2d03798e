// The rows of one event: its link, its body, its place. Nothing else inserts into these three tables.
#pragma once

#include <string>

#include "ledger/database.hpp"
#include "ledger/event.hpp"
#include "ledger/row.hpp"

namespace objector {

/// Keeps the statements prepared. Works inside the caller's transaction; throws DatabaseError.
class Insert {
 public:
  explicit Insert(Database& database);

  /// Gives the new row's number.
  std::int64_t link(const ChainedEvent& link);
  void body(std::int64_t number, const Salt& salt, const std::string& body);
  void place(std::int64_t number, const Event& event);

 private:
  Database& database_;
  Statement event_, body_, place_;
};

}  // namespace objector
