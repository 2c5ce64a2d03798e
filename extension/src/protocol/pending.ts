import type { PendingPress } from "./messages.ts";

/** Milliseconds for which the answer to a press is looked for. */
const pendingTime = 30 * 60_000;

const pressPrefix = "press/";

export const pressKey = (attempt: string): string => pressPrefix + attempt;

/**
 * The key of storage.local that holds the moment of the last press in any tab (UTC ms). The script on every page of
 * Meta's reads it and no press: while it is old, no page beyond the area can hold an answer.
 */
export const lastPressKey = "last_press";

/** What storage holds of a press from its moment on, to be written in one call. */
export function pressItems(press: PendingPress): Record<string, unknown> {
  return { [pressKey(press.attempt)]: press, [lastPressKey]: press.at };
}

/** Every press kept in storage, whether its answer may still come or not. */
export function keptPresses(items: Record<string, unknown>): PendingPress[] {
  return Object.keys(items)
    .filter((key) => key.startsWith(pressPrefix))
    .map((key) => items[key] as PendingPress);
}

/** Whether a press is young enough for its answer to be awaited. */
export function stillPending({ at }: Pick<PendingPress, "at">, now: number): boolean {
  return now - at < pendingTime;
}

/** The press once its tab is at this address: the first other one is the next page, the one after that is too far. */
export function arrivedAt(press: PendingPress, address: string): PendingPress {
  if (address === press.page.address || address === press.next) return press;
  return { ...press, next: press.next === undefined ? address : "" };
}

/** Whether a page outside the area may hold the answer: the one that was pressed on, or the very next of its tab. */
export function mayAnswer({ page, next }: PendingPress, address: string): boolean {
  return address === page.address || address === next;
}
