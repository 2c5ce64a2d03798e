import type { FillOutcome } from "../protocol/messages.ts";
import { recordEvent } from "../protocol/outbox.ts";
import type { Page } from "../protocol/types.ts";
import type { Kept } from "./kept.ts";

/** Notes which texts stand in Meta's form now, and for whom: the account logged in at this moment. */
export function notePrefilled(kept: Kept, attempt: string, page: Page, filled: FillOutcome[]): void {
  const fields = filled.flatMap(({ role, result }) =>
    result === "filled" && (role === "reason" || role === "additional") ? [role] : [],
  );
  if (fields.length === 0) return;
  const { account, evidence, also } = kept.presser();
  const payload = { page, fields, evidence };
  // Without a known account the press decides whose it is.
  const seen = evidence.how === "seen";
  recordEvent({ kind: "prefilled", attempt, payload, ...(seen && { account }) }, seen ? also : {});
}
