// Writing what can still be read of a damaged ledger to a new file beside it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "util/result.hpp"

namespace objector {

/// What was saved and what wasn't.
struct Recovered {
  std::filesystem::path file;
  std::int64_t events = 0;          ///< links, with or without their text
  std::int64_t texts = 0;           ///< of them with their text
  std::int64_t files = 0;           ///< pieces of files
  std::vector<std::string> losses;  ///< a sentence each
};

/// Reads `folder`/ledger.sqlite3 from a private copy, which leaves it as it is, and makes
/// ledger.sqlite3.recovered. That file's next event begins a new chain. Errors: ledger_unavailable,
/// ledger_damaged where nothing at all can be read.
Result<Recovered> recover(const std::filesystem::path& folder);

/// What the names of all recovered files of `file` begin with.
std::string recovered_prefix(const std::filesystem::path& file);

}  // namespace objector
