// The ledger as a file, piece by piece.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "transfer/sealed.hpp"
#include "transfer/source.hpp"
#include "util/digest.hpp"

namespace objector {

/// What to export, and how.
struct ExportWish {
  std::string format;  ///< jsonl, csv, ics
  std::string language;
  std::string today;
  std::string passphrase;  ///< empty: not encrypted
};

class Export {
 public:
  /// Errors: those of the ledger.
  static Result<Export> begin(Ledger& ledger, const ExportWish& wish);

  /// The next bytes, at most kMaxPiece; sets ended() with the last of them. Errors: those of Source::more.
  Result<std::string> next();
  bool ended() const { return ended_ && ready_.empty(); }

  std::int64_t done() const { return source_->done(); }  ///< events so far
  std::int64_t of() const { return of_; }
  const std::string& name() const { return name_; }  ///< for a download
  std::string sha256() const;                        ///< of all bytes given so far, in hex

 private:
  Export() = default;
  std::unique_ptr<Source> source_;
  std::optional<Seal> seal_;
  RunningDigest digest_;
  std::string ready_, name_;
  std::int64_t of_ = 0;
  bool ended_ = false;
};

}  // namespace objector
