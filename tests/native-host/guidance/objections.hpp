// Objections and events for the guidance tests.
#pragma once

#include <string>

#include "ledger/objection.hpp"

namespace objector {

constexpr State kStates[] = {State::drafting,    State::submitted, State::awaiting_code, State::under_review,
                             State::needs_reply, State::accepted,  State::covered,       State::declined,
                             State::escalated,   State::withdrawn};

/// Pressed, and from under_review on confirmed, on `day`.
inline Objection objection_in(State state, const std::string& day = "2026-01-31") {
  Objection objection;
  objection.id = "0190a000-0000-7000-8000-000000000001";
  objection.platform = "facebook";
  objection.subject = "own_information";
  objection.state = state;
  objection.since = day;
  if (state != State::drafting) objection.pressed_on = day;
  if (state == State::under_review) objection.clock_started_on = day;
  return objection;
}

inline Event event_of(const std::string& kind, nlohmann::json payload) {
  Event event;
  event.kind = kind;
  event.day = "2026-01-31";
  event.payload = std::move(payload);
  return event;
}

}  // namespace objector
