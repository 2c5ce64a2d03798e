// Taking an exported file in, piece by piece; a dry run only says what would change.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "ledger/ledger.hpp"
#include "transfer/import_line.hpp"
#include "transfer/sealed.hpp"
#include "util/digest.hpp"

namespace objector {

/// What an import did so far.
struct Imported {
  std::int64_t added = 0, known = 0, conflicts = 0, refused = 0;  ///< events; pieces of files where refused
  std::int64_t erases = 0;                                        ///< events here whose text goes
  std::int64_t files = 0;
  std::optional<bool> whole;  ///< at the end: whether the file's own end was there and its SHA-256 fits
  struct Problem {
    std::int64_t line;
    std::string what;
  };
  std::vector<Problem> problems;  ///< of the newest piece alone
};

class Import {
 public:
  Import(Ledger& ledger, bool dry_run, std::string passphrase);

  /// Errors: file_unknown, passphrase_needed, those of Unseal and of the ledger. What was taken in before
  /// stays.
  Result<void> add(std::string_view bytes, bool last);
  const Imported& so_far() const { return found_; }

 private:
  Result<void> lines(bool last);
  Result<void> line(std::string_view text);
  Result<void> take();
  void problem(std::int64_t line, std::string what);

  Ledger& ledger_;
  TakeInRun run_;
  std::string passphrase_, beginning_, plain_;
  std::unique_ptr<Unseal> unseal_;
  bool begun_ = false;
  std::int64_t line_ = 0, events_ = 0;
  bool end_fits_ = false;
  RunningDigest digest_;
  std::vector<Incoming> incoming_;
  std::vector<std::int64_t> numbers_;  ///< their lines
  Imported found_;
};

}  // namespace objector
