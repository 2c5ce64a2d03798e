// What an export's bytes come from, a piece at a time.
#pragma once

#include <memory>
#include <string>

#include "ledger/ledger.hpp"

namespace objector {

class Source {
 public:
  virtual ~Source() = default;

  /// Adds some more of the file to `text`; false once its end has been added. Errors: nothing_due of a
  /// calendar, those of the ledger.
  virtual Result<bool> more(std::string& text) = 0;
  /// How many events have been given out.
  virtual std::int64_t done() const = 0;
};

/// One line for each event and each piece of a file: everything another ledger needs (LEDGER.md, "Files").
std::unique_ptr<Source> jsonl_source(Ledger& ledger);
/// One row for each event, for a person's table program (RFC 4180).
std::unique_ptr<Source> csv_source(Ledger& ledger, const std::string& language);
/// The days by which an answer is due, for a calendar (RFC 5545). Names no account and no ground.
std::unique_ptr<Source> ics_source(Ledger& ledger, const std::string& language, const std::string& today);

/// How much text a Source adds at a time, about: below what one answer may hold.
inline constexpr std::size_t kSourceBytes = 65536;

}  // namespace objector
