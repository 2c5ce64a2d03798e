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
  /// Writes what isn't here; `added`: no row has the event's text.
  void write(const IncomingEvent& incoming, bool added);
  /// The link in its place in its chain.
  void write_link(const IncomingEvent& incoming, bool added);
  /// Gives a link that is here its text back; `known`: no other row has another text of its id.
  void mend(std::int64_t number, const IncomingEvent& incoming, bool known);
  /// Whether the link may stand in its place: no other link stands there, before it or after it, and its id
  /// nowhere else in the chain. A chain that began here has no gaps and gets none.
  bool fits(const ChainedEvent& link);
  bool chain_holds(const UuidBytes& ledger, const UuidBytes& id);
  bool began_here(const UuidBytes& ledger);
  bool is_erased(const UuidBytes& id);
  /// What an `erased` event that isn't here yet does to the events it names.
  void count_erased(const Event& event, TakenIn& taken, TakeInRun& run);

  Database& database_;
  Tail& tail_;
  Append& append_;
  Attachments& attachments_;
  Insert insert_;
  Erase erase_;
  Statement link_, chain_, began_here_, is_erased_, is_erasable_, body_of_id_, twin_, first_text_,
      forget_place_;
  bool erases_ = false;
};

}  // namespace objector
