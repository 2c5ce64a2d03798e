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
  std::int64_t erases = 0;  ///< events here whose text goes
  bool completes_file = false;
  std::string what;  ///< a sentence; conflict and refused
};

/// What an import has to remember from one step to the next.
struct TakeInRun {
  bool dry = true;
  std::set<UuidBytes> fresh;  ///< a dry run's events that aren't here yet
};

}  // namespace objector
