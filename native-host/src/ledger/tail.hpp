// The end of the chain that is written to.
#pragma once

#include "ledger/chain.hpp"
#include "ledger/database.hpp"

namespace objector {

/// The newest link; seq 0 and kChainStart in an empty chain.
struct Link {
  UuidBytes ledger{};
  std::int64_t seq = 0;
  Digest hash = kChainStart;
};

/// Keeps the statements that find the end of the chain.
class Tail {
 public:
  explicit Tail(Database& database);

  /// Throws DatabaseError; ledger_damaged where the file names no chain.
  Link read();

 private:
  Statement current_chain_, last_link_;
};

}  // namespace objector
