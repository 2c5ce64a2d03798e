// Erasing what a person names: one account, one objection, or everything.
#pragma once

#include <string>
#include <vector>

#include "ledger/ledger.hpp"

namespace objector {

/// What is to be erased; with neither id, everything.
struct Erasing {
  std::string account;
  std::string objection;
};

/// The ids of its events that have a text, at most `limit`. Errors: objection_unknown, those of the ledger.
Result<std::vector<std::string>> erasable(Ledger& ledger, const Erasing& erasing, std::size_t limit);

/// Erases these events, at most 100 (event.json, `erased`).
Result<void> erase(Ledger& ledger, const std::vector<std::string>& ids, const std::string& today);

}  // namespace objector
