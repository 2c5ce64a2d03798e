// `objector-host self-test`: enters the sandbox, tries from inside what it refuses, and looks at ledger and
// data.
#pragma once

namespace objector {

/// Prints a table; 0 only if everything is right.
int self_test();

}  // namespace objector
