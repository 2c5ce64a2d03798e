// One link of a chain, alone and with all it carries.
#pragma once

#include <cstdint>
#include <string>

#include "ledger/chain.hpp"

namespace objector {

/// One link of a chain as the `event` table keeps it.
struct ChainedEvent {
  UuidBytes ledger{};
  std::int64_t seq = 0;
  UuidBytes id{};
  Digest commit{}, prev{}, hash{};
};

/// One row of `event` with its body.
struct Row {
  std::int64_t number = 0;
  ChainedEvent link;
  Salt salt{};
  std::string body;  ///< empty where it was erased or is missing
  bool retracted = false;
  bool erased = false;  ///< the body was; one that is missing without it is damage
  bool first = true;    ///< false: an earlier row, of another chain, has the same id
};

}  // namespace objector
