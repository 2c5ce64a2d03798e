// Writing events at the end of the ledger's own chain.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ledger/chain.hpp"
#include "ledger/database.hpp"
#include "ledger/erase.hpp"
#include "ledger/event.hpp"
#include "ledger/insert.hpp"
#include "ledger/ledger.hpp"
#include "ledger/tail.hpp"

namespace objector {

/// Keeps the statements of an append prepared for the life of a connection.
class Append {
 public:
  Append(Database& database, Tail& tail);

  /// Stores what isn't stored yet, in one transaction. Where `leave_chain` is still the chain that is written
  /// to, a new one begins, whether or not an event is stored. Throws DatabaseError: then nothing of this call
  /// was stored.
  std::vector<Stored> run(const std::vector<nlohmann::json>& sent,
                          const std::optional<UuidBytes>& leave_chain);

  /// The last step of erasing everything, as Ledger::erase_last.
  bool erase_last(const std::vector<std::string>& ids, const std::string& today,
                  const std::optional<UuidBytes>& leave_chain);

  /// Adds an event to the chain that ends with `end`, and erases what an `erased` event names. Inside the
  /// caller's transaction.
  void add(Link& end, const Event& event, const std::string& body);
  /// From here on a new chain is written to. Inside the caller's transaction.
  void begin(Link& end, std::string_view why);

 private:
  /// The end of the chain to write to, which isn't `leave_chain`.
  Link end_other_than(const std::optional<UuidBytes>& leave_chain);
  /// `end` is the end of the chain while a transaction adds to it.
  Stored store(Link& end, Event event, bool day_was_sent);
  std::optional<Stored> already(Event& event, bool day_was_sent);
  void make_durable();

  Database& database_;
  Tail& tail_;
  Erase erase_;
  Statement is_erased_, find_, begin_;
  Insert insert_;
  std::optional<std::int64_t> erased_at_;  ///< as the running transaction found it
  bool recovered_is_durable_ = false;
};

}  // namespace objector
