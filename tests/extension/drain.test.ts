import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { drain, type DrainOptions } from "../../extension/src/background/drain.ts";
import { idTime } from "../../extension/src/protocol/outbox.ts";
import { eventId, hash, hello, ledger, memoryStore, outboxOf } from "./fixtures.ts";

const last = { ledger, seq: 1, hash };
type Append = DrainOptions["append"];
type Outcome = "stored" | "known" | "conflict" | "refused";

/** A host that stores what it gets, once, and says so. */
function keepingHost() {
  const stored: string[] = [];
  const batches: number[] = [];
  const append: Append = async (events) => {
    batches.push(events.length);
    const results = events.map(({ id }) => {
      const outcome: Outcome = stored.includes(id) ? "known" : "stored";
      if (outcome === "stored") stored.push(id);
      return { id, outcome };
    });
    return { ok: true, result: { results, last } };
  };
  return { stored, batches, append };
}

const options = (store: DrainOptions["store"], append: Append, greeting = hello()): DrainOptions => ({
  store,
  append,
  hello: async () => greeting,
  onLedger: () => undefined,
  onStored: () => undefined,
});

test("events go in order, at most a hundred at a time, and leave the outbox once stored", async () => {
  const store = memoryStore(outboxOf(250));
  const host = keepingHost();
  assert.deepEqual(await drain(options(store, host.append)), { held: 0, waiting: 0 });
  assert.deepEqual(host.batches, [100, 100, 50]);
  assert.deepEqual(
    host.stored,
    Array.from({ length: 250 }, (_, n) => eventId(n)),
  );
  assert.deepEqual(store.items, { last_acknowledged: last });
});

test("a batch of long texts stays below the protocol's frame", async () => {
  const text = "ß".repeat(20_000);
  const store = memoryStore(outboxOf(30, () => ({ payload: { text } })));
  const host = keepingHost();
  await drain(options(store, host.append));
  assert.equal(host.stored.length, 30);
  assert.ok(
    host.batches.every((size) => size <= 10),
    String(host.batches),
  );
});

test("a missing host leaves everything where it is", async () => {
  const store = memoryStore(outboxOf(3));
  const before = structuredClone(store.items);
  const none = { ...options(store, keepingHost().append), hello: async () => null };
  assert.deepEqual(await drain(none), { held: 0, waiting: 3 });
  assert.deepEqual(store.items, before);
});

test("an answer that got lost means sending again, and the host knows the event", async () => {
  const store = memoryStore(outboxOf(3));
  const host = keepingHost();
  let lost = true;
  const append: Append = async (events) => {
    const reply = await host.append(events);
    if (!lost) return reply;
    lost = false;
    return { ok: false, host: { status: "no_answer", waiting: 0, refused: 0 } };
  };
  assert.deepEqual(await drain(options(store, append)), { held: 0, waiting: 3 });
  assert.deepEqual(await drain(options(store, append)), { held: 0, waiting: 0 });
  assert.equal(host.stored.length, 3);
});

test("refused and conflicting events move aside with the reason, and the queue goes on", async () => {
  const store = memoryStore(outboxOf(4));
  const error = { code: 101, message: "doesn't fit" };
  const outcomes: Outcome[] = ["stored", "refused", "conflict", "known"];
  const append: Append = async (events) => ({
    ok: true,
    result: {
      results: events.map((_, n) => ({
        outcome: outcomes[n]!,
        ...(n === 1 || n === 2 ? { error } : {}),
      })),
      last,
    },
  });
  await drain(options(store, append));
  const refused = Object.keys(store.items).filter((key) => key.startsWith("refused/"));
  assert.deepEqual(refused, [`refused/${eventId(1)}`, `refused/${eventId(2)}`]);
  assert.deepEqual((store.items[refused[0]!] as { error: unknown }).error, error);
  assert.ok(!Object.keys(store.items).some((key) => key.startsWith("outbox/")));
});

test("kinds that this host doesn't know are held back; the others go", async () => {
  const store = memoryStore(outboxOf(4, (n) => ({ kind: n % 2 ? "note" : "from_the_future" })));
  const host = keepingHost();
  assert.deepEqual(await drain(options(store, host.append)), { held: 2, waiting: 0 });
  assert.deepEqual(host.stored, [eventId(1), eventId(3)]);
  assert.ok(`outbox/${eventId(0)}` in store.items && `outbox/${eventId(2)}` in store.items);
});

test("a ledger that can't be written stops the drain and keeps the events", async () => {
  const store = memoryStore(outboxOf(2));
  let told: string | null = null;
  const append: Append = async () => ({ ok: false, error: { code: 15, message: "no room" } });
  const outcome = await drain({ ...options(store, append), onLedger: (problem) => (told = problem) });
  assert.deepEqual(outcome, { held: 0, waiting: 2 });
  assert.equal(told, "no room");
  assert.equal(Object.keys(store.items).length, 2);
});

test("one event that the host can't take as a request doesn't hold up the others", async () => {
  const store = memoryStore(outboxOf(5));
  const host = keepingHost();
  const append: Append = async (events) =>
    events.some(({ id }) => id === eventId(2))
      ? { ok: false, error: { code: -32602, message: "no" } }
      : host.append(events);
  await drain(options(store, append));
  assert.deepEqual(host.stored, [0, 1, 3, 4].map(eventId));
  assert.ok(`refused/${eventId(2)}` in store.items);
});

test("a failure that may pass keeps the event, and the others go", async () => {
  const store = memoryStore(outboxOf(5));
  const host = keepingHost();
  const fails = (id: string) => id === eventId(2);
  const whole: Append = async (events) =>
    events.some(({ id }) => fails(id))
      ? { ok: false, error: { code: -32603, message: "the answer doesn't fit the protocol" } }
      : host.append(events);
  assert.deepEqual(await drain(options(store, whole)), { held: 0, waiting: 1 });
  assert.deepEqual(host.stored, [0, 1, 3, 4].map(eventId));
  assert.ok(`outbox/${eventId(2)}` in store.items);

  const single: Append = async () => ({
    ok: true,
    result: { results: [{ outcome: "refused", error: { code: 5, message: "later" } }], last },
  });
  assert.deepEqual(await drain(options(store, single)), { held: 0, waiting: 1 });
  assert.ok(`outbox/${eventId(2)}` in store.items);
});

test("events older than an erasure of everything are dropped", async () => {
  const store = memoryStore(outboxOf(2));
  const host = keepingHost();
  const erased_at = idTime(eventId(0));
  await drain(options(store, host.append, hello({ erased_at })));
  assert.deepEqual(host.stored, []);
  assert.deepEqual(store.items, {});
});

test("whatever dies when, every event arrives once or is kept", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 30 }), async (troubles) => {
      const store = memoryStore(outboxOf(7));
      const host = keepingHost();
      let turn = 0;
      const die = (kind: number) => {
        if (troubles[turn++] === kind) throw new Error("died");
      };
      const frail: DrainOptions = {
        ...options(
          {
            get: store.get,
            set: async (items) => (die(1), store.set(items)),
            remove: async (keys) => (die(2), store.remove(keys)),
          },
          async (events) => {
            const reply = await host.append(events);
            die(3);
            return reply;
          },
        ),
      };
      for (let tries = 0; tries < 40; tries += 1) await drain(frail).catch(() => undefined);
      assert.deepEqual(
        host.stored.toSorted(),
        Array.from({ length: 7 }, (_, n) => eventId(n)),
      );
      assert.deepEqual(Object.keys(store.items), ["last_acknowledged"]);
    }),
  );
});
