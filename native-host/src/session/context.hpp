// What a method may touch.
#pragma once

#include "ledger/ledger.hpp"
#include "util/clock.hpp"

namespace objector {

struct Context {
  Ledger& ledger;
  Today today;
  bool greeted = false;   ///< hello was answered
  bool watching = false;  ///< ledger.watch is on
};

}  // namespace objector
