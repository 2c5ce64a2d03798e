// Objections are derived from events, never stored. Pure functions: no clock, no database, no facts.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ledger/cover.hpp"
#include "ledger/event.hpp"
#include "ledger/state.hpp"

namespace objector {

/// While Meta said that its time stood still, from one civil day to another.
struct Stop {
  std::string from, to;
};

/// One objection: the attempts of one account, platform and subject, joined until a decision; an attempt
/// after it starts the next one, which names the old.
struct Objection {
  std::string id;  ///< the id of the attempt whose first sign is the earliest
  std::string account;
  std::string platform;
  std::string subject;
  State state = State::drafting;
  std::string since;                      ///< the civil day the state began
  std::string moved_by;                   ///< the event that the state began with; empty = none
  std::optional<std::string> covered_by;  ///< in `covered`: the accepted objection of another account
  bool made_before = false;               ///< nothing but the person's word that they objected before
  std::optional<std::string> follows;     ///< the decided objection this one came after
  std::optional<std::string> pressed_on;  ///< first press that was seen, else first one told; civil day
  bool pressed_told = false;              ///< that press rests on the person's word alone
  std::optional<std::string>
      clock_started_on;     ///< earliest of confirmation, acknowledging mail, the person's word
  bool clock_told = false;  ///< that day rests on the person's word alone
  std::vector<Stop> stops;  ///< that were resumed, oldest first
  std::optional<std::string> clock_stopped_on;  ///< stopped and not resumed: no day can be given
  std::optional<std::string> extended_on;
  std::optional<std::string> complained_on;  ///< the newest complaint
  bool complained_to_controller = false;     ///< that complaint went to Meta itself, not to an authority
  std::string country;                       ///< as copied into the newest press; empty = not given
  bool told = false;                         ///< the state rests on the person's word alone
  std::vector<Event> events;                 ///< in ledger order: day, at (entries with only a date last), id
  bool damaged = false;                ///< one of its events can't be read, so the state may lack something
  std::vector<std::string> retracted;  ///< ids of its events that a `retracted` event took back
};

/// Whether a `retracted` event took this one back.
bool is_retracted(const Objection& objection, const Event& event);

/// Meta's last decision that stands.
struct Decision {
  bool accepted;    ///< else declined
  std::string day;  ///< civil date
};
/// Nothing where Meta hasn't decided.
std::optional<Decision> decision_on(const Objection& objection);

/// What events say of an account.
struct Account {
  std::string id;
  std::string platform;
  std::string platform_id;  ///< newest evidence; empty = none
  std::string label;        ///< newest account_labelled; empty = none
  std::string holder;       ///< what the person calls whose account it is; empty = not told
  std::string country;      ///< where that holder lives; empty = not told
  std::string group;        ///< the group it is in; empty = none told
  bool is_page = false;     ///< a Page of Facebook's, which can't object
};

/// All objections of one account, oldest first, from its events in any arrival order. A cover moves the
/// objection that was going on when it came.
std::vector<Objection> derive_objections(const std::string& account, std::vector<Event> events,
                                         const std::vector<Cover>& covers = {});

/// The account's evidence and label from the same events.
Account derive_account(const std::string& account, const std::vector<Event>& events);

}  // namespace objector
