// What an event says of an objection, whoever says it.
#pragma once

#include <optional>

#include "ledger/event.hpp"

namespace objector {

enum class Sign {
  filled,       ///< a text was put into the form
  pressed,      ///< Meta's submit was pressed
  made_before,  ///< the person objected before Objector kept a record
  failed,       ///< the page answered with an error
  code_wanted,  ///< a code sent by e-mail is asked for
  code_given,
  received,     ///< Meta says that it has the objection: the clock starts
  more_wanted,  ///< Meta asks for more
  stopped,      ///< Meta says that its time stands still
  resumed,      ///< what was asked for is there
  extended,
  accepted,
  declined,
  covered,  ///< Meta accepted the same for another account of the group
  lodged,   ///< a complaint with the authority
  withdrawn,
};

/// A sign and whether only the person's word stands behind it.
struct Said {
  Sign sign;
  bool told;
};

/// What the event says; nothing for events that don't move an objection.
std::optional<Said> said_by(const Event& event);

}  // namespace objector
