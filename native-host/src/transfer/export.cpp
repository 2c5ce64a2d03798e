#include "transfer/export.hpp"

#include "ledger/attachment.hpp"
#include "util/hex.hpp"

namespace objector {
namespace {

std::unique_ptr<Source> source_of(Ledger& ledger, const ExportWish& wish) {
  if (wish.format == "csv") return csv_source(ledger, wish.language);
  if (wish.format == "ics") return ics_source(ledger, wish.language, wish.today);
  return jsonl_source(ledger);
}

}  // namespace

Result<Export> Export::begin(Ledger& ledger, const ExportWish& wish) {
  Export made;
  const auto count = ledger.count();
  if (!count) return count.error();
  made.of_ = *count;
  made.name_ = "objector-" + wish.today + "." + wish.format;
  made.source_ = source_of(ledger, wish);
  if (!wish.passphrase.empty()) {
    auto seal = Seal::begin(wish.passphrase);
    if (!seal) return seal.error();
    made.seal_ = *std::move(seal);
    made.name_ += ".sealed";
  }
  return made;
}

Result<std::string> Export::next() {
  while (!ended_ && ready_.size() < kMaxPiece) {
    std::string plain;
    const auto more = source_->more(plain);
    if (!more) return more.error();
    ended_ = !*more;
    ready_ += seal_ ? seal_->add(plain, ended_) : plain;
  }
  std::string piece = ready_.substr(0, kMaxPiece);
  ready_.erase(0, piece.size());
  digest_.add(piece);
  return piece;
}

std::string Export::sha256() const {
  return to_hex(digest_.so_far());
}

}  // namespace objector
