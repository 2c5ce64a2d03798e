#include "ledger/state.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace objector {
namespace {

bool is_one_of(std::optional<State> state, std::initializer_list<State> states) {
  return state && std::ranges::find(states, *state) != states.end();
}

}  // namespace

std::string to_string(State state) {
  constexpr std::array kWords = {"drafting", "submitted", "awaiting_code", "under_review", "needs_reply",
                                 "accepted", "covered",   "declined",      "escalated",    "withdrawn"};
  return kWords.at(static_cast<std::size_t>(state));
}

std::optional<State> after(std::optional<State> before, Sign sign) {
  using enum State;
  // Only a new press ends what is withdrawn, and that is another objection.
  if (before == withdrawn) return before;
  const bool unsent = !before || before == drafting;
  const bool unconfirmed = unsent || is_one_of(before, {submitted, awaiting_code});
  const bool open = unconfirmed || is_one_of(before, {under_review, needs_reply});
  switch (sign) {
    case Sign::filled:
      return before ? before : drafting;
    case Sign::pressed:
      return unconfirmed ? submitted : before;
    case Sign::made_before:
      return unsent ? submitted : before;
    case Sign::failed:
      return is_one_of(before, {submitted, awaiting_code}) ? drafting : before;
    case Sign::code_wanted:
      return unconfirmed ? awaiting_code : before;
    case Sign::code_given:
      return unconfirmed ? submitted : before;
    case Sign::received:
    case Sign::extended:
      return open ? under_review : before;
    case Sign::stopped:
      return before;
    case Sign::more_wanted:
      return open ? needs_reply : before;
    case Sign::resumed:
      return before == needs_reply ? under_review : before;
    case Sign::accepted:
      return accepted;
    case Sign::declined:
      return declined;
    case Sign::covered:
      return open || before == State::declined ? State::covered : before;
    case Sign::lodged:
      return escalated;
    case Sign::withdrawn:
      return withdrawn;
  }
  return before;
}

}  // namespace objector
