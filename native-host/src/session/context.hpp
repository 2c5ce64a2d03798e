// What a method may touch.
#pragma once

#include <optional>

#include "ledger/ledger.hpp"
#include "session/erasing.hpp"
#include "transfer/export.hpp"
#include "transfer/import.hpp"
#include "util/clock.hpp"

namespace objector {

/// Work that takes several requests; `step` is the number the next of them has to name.
template <class Work>
struct Ongoing {
  Work work;
  std::int64_t step = 1;
};

struct Context {
  Ledger& ledger;
  Today today;
  bool greeted = false;   ///< hello was answered
  bool watching = false;  ///< ledger.watch is on
  std::optional<Ongoing<Export>> exporting = std::nullopt;
  std::optional<Ongoing<Import>> importing = std::nullopt;
  std::optional<Erasing> erasing = std::nullopt;
};

}  // namespace objector
