// The files that events name by size and digest: screenshots and mails, in pieces, kept whole or not at all.
#pragma once

#include <optional>
#include <string>

#include "ledger/database.hpp"
#include "ledger/ledger.hpp"
#include "util/digest.hpp"
#include "util/uuid.hpp"

namespace objector {

/// The largest file that is kept.
inline constexpr std::int64_t kMaxFile = 10 * 1024 * 1024;
/// The most bytes of a piece (PROTOCOL.md, "Files").
inline constexpr std::size_t kMaxPiece = 196608;

/// Keeps the statements prepared. put() works inside the caller's transaction; all throw DatabaseError.
class Attachments {
 public:
  explicit Attachments(Database& database);

  /// As Ledger::put_bytes. Also after an error the transaction is committed: pieces may have gone.
  Result<KeptFile> put(const UuidBytes& id, std::int64_t offset, std::string_view bytes);

  /// How much of the event's file is here; nothing where the event names none.
  std::optional<KeptFile> kept(const UuidBytes& id);
  /// The piece that holds the byte at `offset`, from there on; empty at the end.
  std::string bytes(const UuidBytes& id, std::int64_t offset);
  /// Whether a complete file is the one its event names.
  bool fits(const UuidBytes& id);

 private:
  struct Named {
    std::int64_t size;
    std::string digest;
  };
  std::optional<Named> named(const UuidBytes& id);
  std::int64_t have(const UuidBytes& id);
  /// Of the pieces that are here, and of `then` behind them.
  Digest digest(const UuidBytes& id, std::string_view then);
  Statement body_, have_, insert_, pieces_, piece_, forget_;
};

}  // namespace objector
