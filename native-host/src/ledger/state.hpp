// Where an objection stands, and how a sign moves it (LEDGER.md, "States").
#pragma once

#include <optional>
#include <string>

#include "ledger/sign.hpp"

namespace objector {

/// Where an objection stands by its events alone. `overdue` is not here: it needs a date (state_on in
/// guidance/hint.hpp).
enum class State {
  drafting,
  submitted,
  awaiting_code,
  under_review,
  needs_reply,
  accepted,
  covered,
  declined,
  escalated,
  withdrawn
};

/// The word of common.json's `state`.
std::string to_string(State state);

/// The state after a sign; `before` is nothing where there is no objection yet. A sign that is weaker than
/// what is known already changes nothing.
std::optional<State> after(std::optional<State> before, Sign sign);

}  // namespace objector
