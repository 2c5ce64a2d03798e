// Walking the chains: every link, every body, every derived row, every file.
#pragma once

#include <chrono>

#include "ledger/attachment.hpp"
#include "ledger/database.hpp"
#include "ledger/ledger.hpp"
#include "ledger/place.hpp"

namespace objector {

class Verify {
 public:
  explicit Verify(Database& database);

  /// Checks from the row `from` on until `time` is used up. A file SQLite can't read any further is a problem
  /// found, not an error. Throws DatabaseError on anything else.
  Verified run(std::int64_t from, std::chrono::milliseconds time);

 private:
  void check_row(const Statement& row, Verified& found);
  /// Whether the indexes of `place` lead to the row, too.
  bool is_found_by_indexes(const Statement& row, const Place& place);
  /// What no single row shows: rows that belong to none, and index entries too many or too few.
  void check_whole(Verified& found);
  bool was_erased(std::span<const unsigned char> id);
  Database& database_;
  Attachments attachments_;
  Statement rows_, link_before_, chain_exists_, erased_;
  Statement by_id_, by_account_, by_attempt_, by_evidence_, by_target_;
};

}  // namespace objector
