import type { HostReply, OutboxEntry, RefusedEntry } from "../protocol/messages.ts";
import { idTime, outboxPrefix, refusedPrefix } from "../protocol/outbox.ts";
import type { EventAppendResult, HelloResult } from "../protocol/types.ts";

/** The protocol's own: event.append takes up to 100 events, and a frame up to 512 KiB. */
const batchEvents = 100;
const batchBytes = 400 * 1024;
/** Error codes of the protocol (errors.json). */
const invalidParams = -32602;
const kindUnknown = 102;
/** What an event is refused for good with: it will be no other tomorrow. Any other failure may pass. */
const isForGood = (code: number) => code >= 101 && code <= 107;
const isLedgerError = (code: number) => code >= 10 && code < 20;

export interface Store {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

export interface DrainOptions {
  store: Store;
  /** The greeting of an open host, or null where there is none. */
  hello: () => Promise<HelloResult | null>;
  append: (events: OutboxEntry["event"][]) => Promise<HostReply<EventAppendResult>>;
  /** The ledger took something (true), or can't be written now, with the host's own sentence. */
  onLedger: (problem: string | null) => void;
  onStored: () => void;
}

export interface Drained {
  /** Still in the outbox because this host doesn't know their kind. */
  held: number;
  /** Still in the outbox for another reason. */
  waiting: number;
}

/** Every event waiting, oldest first. */
function waitingEntries(items: Record<string, unknown>): OutboxEntry["event"][] {
  return Object.keys(items)
    .filter((key) => key.startsWith(outboxPrefix))
    .sort()
    .map((key) => (items[key] as OutboxEntry).event);
}

/** The first events that fit one request; at least one. */
function firstBatch(events: OutboxEntry["event"][], most: number): OutboxEntry["event"][] {
  const encoder = new TextEncoder();
  let bytes = 0;
  const end = events.slice(0, most).findIndex((event) => {
    bytes += encoder.encode(JSON.stringify(event)).length;
    return bytes > batchBytes;
  });
  return end < 0 ? events.slice(0, most) : events.slice(0, Math.max(1, end));
}

/**
 * Brings the outbox to the host, in order. An event leaves the outbox only when the host says it has it, or refuses it
 * for good; then it is kept under `refused/` with the reason, and the queue goes on.
 */
export async function drain(options: DrainOptions): Promise<Drained> {
  const { store } = options;
  const held = new Set<string>();
  /** What the host failed on; tried again at another time, and the rest goes on without it. */
  const failed = new Set<string>();
  const drained = (waiting: number): Drained => ({ held: held.size, waiting: waiting + failed.size });
  let most = batchEvents;
  for (;;) {
    const waiting = waitingEntries(await store.get(null)).filter(
      ({ id }) => !held.has(id) && !failed.has(id),
    );
    if (waiting.length === 0) return drained(0);
    const hello = await options.hello();
    if (!hello) return drained(waiting.length);

    const erasedAt = hello.ledger.erased_at ?? 0;
    const erased = waiting.filter(({ id }) => idTime(id) <= erasedAt);
    if (erased.length > 0) {
      await store.remove(erased.map(({ id }) => outboxPrefix + id));
      continue;
    }
    for (const { id, kind } of waiting) if (!hello.kinds.includes(kind)) held.add(id);
    const batch = firstBatch(
      waiting.filter(({ id }) => !held.has(id)),
      most,
    );
    if (batch.length === 0) continue;

    const reply = await options.append(batch);
    if (reply.ok) {
      await settle(store, batch, reply.result, held, failed);
      options.onLedger(null);
      options.onStored();
      most = batchEvents;
    } else if ("host" in reply) {
      return drained(waiting.length);
    } else if (isLedgerError(reply.error.code)) {
      options.onLedger(reply.error.message);
      return drained(waiting.length);
    } else if (batch.length > 1) {
      // One of them is at fault: find it by sending them singly.
      most = 1;
    } else if (reply.error.code === invalidParams) {
      await refuse(store, [[batch[0]!, reply.error]]);
    } else {
      failed.add(batch[0]!.id);
    }
  }
}

async function settle(
  store: Store,
  batch: OutboxEntry["event"][],
  { results, last }: EventAppendResult,
  held: Set<string>,
  failed: Set<string>,
): Promise<void> {
  const done: string[] = [];
  const refused: [OutboxEntry["event"], RefusedEntry["error"]][] = [];
  for (const [index, event] of batch.entries()) {
    const result = results[index];
    if (result?.outcome === "stored" || result?.outcome === "known") done.push(outboxPrefix + event.id);
    else if (result?.error?.code === kindUnknown) held.add(event.id);
    else if (result?.error && isForGood(result.error.code)) refused.push([event, result.error]);
    else failed.add(event.id);
  }
  await refuse(store, refused);
  await store.set({ last_acknowledged: last });
  await store.remove(done);
}

/** Keeps the event under `refused/` before it leaves the outbox, so that it is always in one of the two. */
async function refuse(store: Store, refused: [OutboxEntry["event"], RefusedEntry["error"]][]): Promise<void> {
  if (refused.length === 0) return;
  const entries = refused.map(([event, error]): [string, RefusedEntry] => [
    refusedPrefix + event.id,
    { event, error },
  ]);
  await store.set(Object.fromEntries(entries));
  await store.remove(refused.map(([event]) => outboxPrefix + event.id));
}
