/**
 * What can speak for a field being the one that a rule describes. Meta changes its pages monthly, and any of them can
 * go:
 * - address: the rule describes the form at this address
 * - label: the field is called as the rule has it
 * - role: the control is of a kind, and has attributes, that only such a field has
 * - order: it stands where it stands in Meta's form (order.ts)
 */
export type Signal = "address" | "label" | "role" | "order";

/** Signals that have to agree: with one lost a form still works, with two lost nothing is ever put into it. */
const enough = 3;

/**
 * Whether something may be put into a field. The address has to be among the signals: only it tells which of Meta's
 * objections a form is, and a form that nobody has described is never filled.
 */
export function isSure(signals: ReadonlySet<Signal>): boolean {
  return signals.has("address") && signals.size >= enough;
}
