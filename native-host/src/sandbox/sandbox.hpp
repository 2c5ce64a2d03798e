// What the process gives up before it reads its first byte: no network, no other program, no other process.
#pragma once

#include "util/result.hpp"

namespace objector {

/// Closes every descriptor from `first_free` on, takes no_new_privs and refuses the system calls of
/// forbidden_calls() with EPERM; a call of a foreign architecture kills the process. For good: nothing undoes
/// it. Call tzset() and open what lies outside before. Errors: internal_error.
Result<void> enter_sandbox(int first_free);

}  // namespace objector
