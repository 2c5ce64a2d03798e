import { findConfirmation } from "../detect/confirmation.ts";
import type { PageState, PendingPress } from "../protocol/messages.ts";
import { recordEvent } from "../protocol/outbox.ts";
import { pressKey } from "../protocol/pending.ts";
import { rules } from "./rules.ts";
import { type Scene, visibleText } from "./scene.ts";

/** Notes that the page asks for a code, once per press. @returns the press as it stands now */
export function noteCodeRequest(press: PendingPress, { fields }: Scene): PendingPress {
  if (!fields.has("code") || press.codeRequested) return press;
  const { attempt, account } = press;
  const asked = { ...press, codeRequested: true };
  recordEvent(
    { kind: "code_requested", attempt, account, payload: { how: "seen" } },
    { [pressKey(attempt)]: asked },
  );
  return asked;
}

/** Notes that the person sent the code. @returns false while nothing stands in its field */
export function noteCodeEntry({ attempt, account }: PendingPress, { fields }: Scene): boolean {
  const filled = fields.get("code")?.some(({ element }) => "value" in element && element.value !== "");
  if (!filled) return false;
  recordEvent({ kind: "code_entered", attempt, account, payload: { how: "seen" } });
  return true;
}

/** Looks for a known wording of a confirmation, and notes it. @returns what Meta's page says, where it is known */
export function noteConfirmation({ attempt, account }: PendingPress): PageState["confirmation"] {
  const seen = findConfirmation(rules, visibleText());
  if (!seen) return undefined;
  const payload = { wording: seen.id, says: seen.says, address: location.origin + location.pathname };
  recordEvent({ kind: "confirmation_seen", attempt, account, payload });
  return seen.says;
}
