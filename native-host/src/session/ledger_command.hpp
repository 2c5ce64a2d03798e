// `objector-host ledger list` and `ledger verify`: the ledger without a browser.
#pragma once

namespace objector {

/// Prints every objection with its next step, in the language that LANG says, else in English. With `json`:
/// an array of common.json's `objection`, each with its events (id, kind, day, seq, words) under `log`.
int list_ledger(bool json);

/// Walks the whole chain. 0 = nothing wrong.
int verify_ledger();

}  // namespace objector
