// What another ledger exported, and what became of it here.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <variant>

#include "ledger/event.hpp"
#include "ledger/row.hpp"

namespace objector {

/// A link as another ledger exported it; hash and commit have been checked against its parts.
struct IncomingEvent {
  ChainedEvent link;
  Salt salt{};
  std::string body;            ///< empty: erased there
  std::optional<Event> event;  ///< the body taken apart
};

/// A piece of a file as another ledger exported it.
struct IncomingPiece {
  UuidBytes event{};
  std::int64_t offset = 0;
  std::string bytes;
};

using Incoming = std::variant<IncomingEvent, IncomingPiece>;

/// What became of one of them.
struct TakenIn {
  enum class Outcome { added, known, conflict, refused } outcome = Outcome::known;
  std::int64_t erases = 0;  ///< events that were here before the import, and whose text goes
  std::int64_t undone = 0;  ///< events that this import had added, and whose text goes again
  bool completes_file = false;
  std::string what;  ///< a sentence; conflict and refused
};

/// What an import has to remember from one step to the next.
struct TakeInRun {
  bool dry = true;
  std::set<UuidBytes> fresh;  ///< events that it added, or would have
  std::set<UuidBytes> words;  ///< of them those that say what was erased
  std::set<UuidBytes> gone;   ///< what they erase
};

}  // namespace objector
