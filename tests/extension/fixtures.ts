/** Stand-ins for what the browser gives the background: storage, a native port, and hosts that answer over it. */
import type { Store } from "../../extension/src/background/drain.ts";
import type { OutboxEntry } from "../../extension/src/protocol/messages.ts";
import type { HelloResult } from "../../extension/src/protocol/types.ts";

export const ledger = "01890000-0000-7000-8000-0000000000aa";
export const hash = "a".repeat(64);

/** Storage in memory. */
export function memoryStore(items: Record<string, unknown> = {}): Store & { items: Record<string, unknown> } {
  return {
    items,
    get: async () => structuredClone(items),
    set: async (added) => void Object.assign(items, structuredClone(added)),
    remove: async (keys) => keys.forEach((key) => delete items[key]),
  };
}

/** The id of the n-th event, in order. */
export function eventId(n: number): string {
  return `01890000-0000-7000-8000-${n.toString(16).padStart(12, "0")}`;
}

/** An outbox with n notes. */
export function outboxOf(n: number, change: (n: number) => Partial<OutboxEntry["event"]> = () => ({})) {
  const entries = Array.from({ length: n }, (_, index): [string, OutboxEntry] => [
    `outbox/${eventId(index)}`,
    { event: { id: eventId(index), kind: "note", at: index, payload: { text: "x" }, ...change(index) } },
  ]);
  return Object.fromEntries(entries);
}

export function hello(ledgerPart: Partial<HelloResult["ledger"]> = {}): HelloResult {
  return {
    protocol: 1,
    version: "0.1.0",
    capabilities: [
      "hello",
      "event.append",
      "objection.list",
      "ledger.watch",
      "profile.get",
      "reminder.claim",
      "reminder.next",
    ],
    kinds: ["note", "submit_pressed"],
    ledger: { status: "ok", ...ledgerPart },
  };
}

type Listener = (argument: unknown) => void;

/** A native port whose other end is the test. */
export class FakePort {
  readonly sent: { id: string; method: string; params: unknown }[] = [];
  disconnected = false;
  private readonly messages: Listener[] = [];
  private readonly ends: Listener[] = [];
  readonly onMessage = { addListener: (listener: Listener) => void this.messages.push(listener) };
  readonly onDisconnect = { addListener: (listener: Listener) => void this.ends.push(listener) };

  postMessage(message: unknown): void {
    this.sent.push(message as (typeof this.sent)[number]);
  }
  disconnect(): void {
    this.disconnected = true;
  }
  say(message: unknown): void {
    for (const listener of this.messages) listener(message);
  }
  answer(id: string, result: unknown): void {
    this.say({ jsonrpc: "2.0", id, result });
  }
  end(): void {
    for (const listener of this.ends) listener(this);
  }
}
