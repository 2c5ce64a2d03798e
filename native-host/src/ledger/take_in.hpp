// Taking in what another ledger exported: chain beside chain (LEDGER.md, "Files").
#pragma once

#include <vector>

#include "ledger/append.hpp"
#include "ledger/attachment.hpp"
#include "ledger/database.hpp"
#include "ledger/incoming.hpp"
#include "ledger/insert.hpp"

namespace objector {

class TakeIn {
 public:
  TakeIn(Database& database, Tail& tail, Append& append, Attachments& attachments);

  /// One transaction; in a dry run nothing is written. Throws DatabaseError: then nothing of it was taken in.
  std::vector<TakenIn> run(const std::vector<Incoming>& incoming, TakeInRun& run);

 private:
  TakenIn take(const IncomingEvent& incoming, TakeInRun& run);
  TakenIn take(const IncomingPiece& incoming, TakeInRun& run);
  /// Chain beside chain; `added`: no other row has the event.
  void write(const IncomingEvent& incoming, bool added);
  /// Whether another link stands where this one belongs, before it or after it, or its id elsewhere in its
  /// chain.
  bool diverges(const ChainedEvent& link);
  bool is_erased(const UuidBytes& id);
  std::int64_t count_erased(const Event& event);

  Database& database_;
  Tail& tail_;
  Append& append_;
  Attachments& attachments_;
  Insert insert_;
  Erase erase_;
  Statement link_, chain_, is_erased_, body_of_id_, twin_, has_place_;
  bool erases_ = false;
};

}  // namespace objector
