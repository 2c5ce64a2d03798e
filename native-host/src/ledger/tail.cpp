#include "ledger/tail.hpp"

#include <algorithm>

namespace objector {
namespace {

template <class Bytes>
void take(std::span<const unsigned char> blob, Bytes& bytes) {
  if (blob.size() != bytes.size()) {
    throw DatabaseError(SQLITE_CORRUPT,
                        {ErrorCode::ledger_damaged, "The end of the ledger's chain is damaged."});
  }
  std::ranges::copy(blob, bytes.begin());
}

}  // namespace

Tail::Tail(Database& database)
    : current_chain_(database,
                     "SELECT ledger FROM chain WHERE begun <> 'imported' ORDER BY number DESC LIMIT 1"),
      last_link_(database, "SELECT seq, hash FROM event WHERE ledger = ?1 ORDER BY seq DESC LIMIT 1") {}

Link Tail::read() {
  Link link;
  const Use chain(current_chain_);
  if (!chain->step()) {
    throw DatabaseError(SQLITE_CORRUPT, {ErrorCode::ledger_damaged, "The ledger's file names no chain."});
  }
  take(chain->blob(0), link.ledger);
  const Use last(last_link_.bind(1, link.ledger));
  if (last->step()) {
    link.seq = last->integer(0);
    take(last->blob(1), link.hash);
  }
  return link;
}

}  // namespace objector
