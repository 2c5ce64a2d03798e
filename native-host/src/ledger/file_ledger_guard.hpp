// What every function of FileLedger is wrapped in.
#pragma once

#include "ledger/file_ledger.hpp"

namespace objector {

template <class Work>
auto FileLedger::reading(Work work) -> Result<decltype(work())> {
  if (!prepared_) return refusal();
  try {
    if constexpr (std::is_void_v<decltype(work())>) {
      work();
      return {};
    } else {
      return work();
    }
  } catch (const DatabaseError& error) {
    note(error);
    return is_writable() ? error.error : refusal();
  }
}

template <class Work>
auto FileLedger::writing(Work work) -> Result<decltype(work())> {
  if (!is_writable()) return refusal();
  ++own_writes_;
  return reading(std::move(work));
}

}  // namespace objector
