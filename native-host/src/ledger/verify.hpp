// Walking the chains: every link, every body, every derived row.
#pragma once

#include <chrono>

#include "ledger/database.hpp"
#include "ledger/ledger.hpp"

namespace objector {

class Verify {
 public:
  explicit Verify(Database& database);

  /// Checks from the row `from` on until `time` is used up. A file SQLite can't read any further is a problem
  /// found, not an error. Throws DatabaseError on anything else.
  Verified run(std::int64_t from, std::chrono::milliseconds time);

 private:
  void check_row(const Statement& row, Verified& found);
  bool was_erased(std::span<const unsigned char> id);
  Statement rows_, link_before_, chain_exists_, erased_;
};

}  // namespace objector
