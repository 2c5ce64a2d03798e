import { uuidv7 } from "uuidv7";
import type { OutboxEntry } from "./messages.ts";
import type { Payloads } from "./types.ts";
import { wellFormed } from "./well_formed.ts";

export const outboxPrefix = "outbox/";
export const refusedPrefix = "refused/";

/** An event as whoever saw it hands it over; its id and the moment are added here. */
export interface NewEvent<Kind extends keyof Payloads = keyof Payloads> {
  kind: Kind;
  payload: Payloads[Kind];
  /** When it happened, in UTC milliseconds, where that wasn't now. */
  at?: number;
  attempt?: string;
  account?: string;
  /** The civil day of something told that has no known time; it takes the place of the moment. */
  day?: string;
}

/** A fresh id (UUIDv7, lower case): of an event or an attempt. */
export function newId(): string {
  return uuidv7();
}

/** When a UUIDv7 was made, in UTC milliseconds (RFC 9562, section 5.7: the first 48 bits). */
export function idTime(id: string): number {
  return Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16);
}

/**
 * Writes an event into the outbox, in the one call to storage that makes it safe; the page may be gone a moment
 * later. Callers needn't await it.
 * @param also other keys that belong to the event and are written in the same call
 * @returns the event's id, and when it is stored
 */
export function recordEvent<Kind extends keyof Payloads>(
  event: NewEvent<Kind>,
  also: Record<string, unknown> = {},
): { id: string; stored: Promise<void> } {
  const id = newId();
  const entry: OutboxEntry = {
    event: wellFormed({ id, ...(event.day === undefined && { at: Date.now() }), ...event }),
  };
  const stored = chrome.storage.local.set({ ...also, [outboxPrefix + id]: entry });
  // Whoever doesn't wait for it can do nothing about it either.
  stored.catch(() => undefined);
  return { id, stored };
}
