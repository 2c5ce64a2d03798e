import { readText } from "../fill/fill.ts";
import { recordEvent } from "../protocol/outbox.ts";
import { pressItems } from "../protocol/pending.ts";
import type { PendingPress } from "../protocol/messages.ts";
import type { EventSubmitPressed, Evidence, Page } from "../protocol/types.ts";
import type { Kept } from "./kept.ts";
import type { Scene } from "./scene.ts";

/** Bytes of UTF-8; two texts and the rest stay below the 64 KiB that the host takes for one event. */
const longestText = 28 * 1024;

/** A text as an event may hold it: at most 20,000 code points (event.json) and a bounded number of bytes. */
function fitting(text: string): string {
  const short = [...text.toWellFormed()].slice(0, 20_000).join("");
  const bytes = new TextEncoder().encode(short);
  return bytes.length <= longestText
    ? short
    : new TextDecoder().decode(bytes.slice(0, longestText)).replace(/\ufffd$/, "");
}

/** The texts as they stand in the fields at the press; the e-mail address and the code are never read. */
function textsNow({ fields }: Scene): Pick<EventSubmitPressed, "reason" | "additional"> {
  const texts: Pick<EventSubmitPressed, "reason" | "additional"> = {};
  for (const role of ["reason", "additional"] as const) {
    const found = fields.get(role) ?? [];
    const text = found.length === 1 ? fitting(readText(found[0]!)) : "";
    if (text.trim()) texts[role] = text;
  }
  return texts;
}

/** Who our screens showed as logged in here: the platform's number; null: nobody; undefined: they weren't asked yet. */
export type Shown = string | null | undefined;

/** Whether the account at the press isn't the one shown before it. */
function switchedSince(shown: Shown, { platform_id }: Evidence): PendingPress["switched"] {
  if (shown === undefined || shown === (platform_id ?? null)) return undefined;
  return platform_id ? "other" : "nobody";
}

/**
 * Records the press on Meta's button: the event, the account it belongs to and the note that its answer is awaited, in
 * one write that nothing waits for. The account is the one logged in now, whoever was before.
 */
export function recordPress(
  kept: Kept,
  scene: Scene,
  page: Page,
  attempt: string,
  shown: Shown,
): PendingPress {
  const { account, evidence, also } = kept.presser();
  const switched = switchedSince(shown, evidence);
  const now = { attempt, account, at: Date.now(), page, tab: kept.tab };
  const press: PendingPress = { ...now, ...(switched && { switched }) };
  const { country, objected_before } = kept.holder ?? {};
  kept.press = press;
  recordEvent(
    {
      kind: "submit_pressed",
      attempt,
      account,
      payload: {
        page,
        evidence,
        ...(country && { country }),
        ...(objected_before && { objected_before }),
        ...textsNow(scene),
      },
    },
    { ...also, ...pressItems(press) },
  );
  return press;
}

/** Whether the browser itself will refuse to send: a press then changes nothing. Asked without firing `invalid`. */
export function isRefusedByBrowser(button: HTMLElement): boolean {
  const native = button instanceof HTMLButtonElement || button instanceof HTMLInputElement;
  if (!native || button.type !== "submit" || !button.form) return false;
  return !button.form.noValidate && !button.formNoValidate && button.form.matches(":invalid");
}
