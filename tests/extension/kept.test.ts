import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Kept } from "../../extension/src/content/kept.ts";
import { recordPress } from "../../extension/src/content/press.ts";
import type { PendingPress } from "../../extension/src/protocol/messages.ts";
import { recordEvent } from "../../extension/src/protocol/outbox.ts";
import { lastPressKey, pressKey } from "../../extension/src/protocol/pending.ts";

type Change = Record<string, { oldValue?: unknown; newValue?: unknown }>;

const form = "https://www.facebook.com/help/contact/1";
let items: Record<string, unknown> = {};
let listeners: ((changes: Change, area: string) => void)[] = [];

function tell(changes: Change): void {
  for (const listener of listeners) listener(changes, "local");
}

/** Storage as the browser has it, for as much of it as the page script uses. */
const local = {
  get: async () => structuredClone(items),
  set: async (added: Record<string, unknown>) => {
    const changes = Object.entries(added).map(([key, newValue]) => [key, { oldValue: items[key], newValue }]);
    Object.assign(items, structuredClone(added));
    tell(Object.fromEntries(changes) as Change);
  },
  remove: async (keys: string | string[]) => {
    for (const key of [keys].flat()) {
      const oldValue = items[key];
      delete items[key];
      tell({ [key]: { oldValue } });
    }
  },
};
const onChanged = {
  addListener: (listener: (typeof listeners)[number]) => void listeners.push(listener),
  removeListener: (listener: (typeof listeners)[number]) =>
    void (listeners = listeners.filter((other) => other !== listener)),
};
globalThis.chrome = { storage: { local, onChanged } } as unknown as typeof chrome;

function press(attempt: string, tab: number, minutesAgo = 0): PendingPress {
  const at = Date.now() - minutesAgo * 60_000;
  return { attempt, account: "account", at, tab, page: { address: form } } as PendingPress;
}

async function keptOf(tab: number): Promise<Kept> {
  const kept = new Kept("facebook", tab);
  await kept.load(new AbortController().signal);
  return kept;
}

beforeEach(() => {
  items = {};
  listeners = [];
});

test("each tab awaits the answer to its own press", async () => {
  items = {
    [pressKey("a")]: press("a", 1, 5),
    [pressKey("b")]: press("b", 2),
    [pressKey("c")]: press("c", 1, 2),
  };
  const [one, two, three] = [await keptOf(1), await keptOf(2), await keptOf(3)];
  assert.equal(one.press?.attempt, "c", "the last of its presses");
  assert.equal(two.press?.attempt, "b");
  assert.equal(three.press, null);
  await two.answered();
  assert.equal(two.press, null);
  assert.equal(one.press?.attempt, "c");
  assert.deepEqual(Object.keys(items), [pressKey("a"), pressKey("c")]);
});

test("a press too old to be answered is let go", async () => {
  items = { [pressKey("a")]: press("a", 1, 31) };
  assert.equal((await keptOf(1)).press, null);
  assert.deepEqual(items, {});
});

test("only an answer that is final ends the wait", async () => {
  items = { [pressKey("a")]: press("a", 1) };
  const kept = await keptOf(1);
  const told = (
    says: "code_wanted" | "nothing" | "error" | "other" | "asks_for_more" | "received",
    attempt = "a",
  ) => recordEvent({ kind: "told_by_person", attempt, payload: { says } }).stored;
  await told("received", "of another attempt");
  for (const says of ["code_wanted", "nothing", "error", "other", "asks_for_more"] as const) await told(says);
  assert.equal(kept.press?.attempt, "a");
  await told("received");
  assert.equal(kept.press, null);
  assert.ok(!(pressKey("a") in items));
});

test("the tab's way after the press is kept for the next page's script", async () => {
  items = { [pressKey("a")]: press("a", 1) };
  const kept = await keptOf(1);
  assert.ok(kept.arrived(form));
  assert.ok(kept.arrived("https://www.facebook.com/"));
  const next = await keptOf(1);
  assert.ok(next.arrived("https://www.facebook.com/"));
  assert.ok(!next.arrived("https://www.facebook.com/messages"));
  assert.ok(!(await keptOf(1)).arrived("https://www.facebook.com/"));
});

test("a page shown again learns what happened meanwhile", async () => {
  const kept = await keptOf(1);
  items = { [pressKey("a")]: press("a", 1), holder: { country: "DE" } };
  await kept.read();
  assert.equal(kept.press?.attempt, "a");
  assert.deepEqual(kept.holder, { country: "DE" });
  items = {};
  await kept.read();
  assert.equal(kept.press, null);
});

test("a press belongs to whoever is logged in at that moment, and says when that isn't who was shown before", async () => {
  const kept = await keptOf(1);
  const scene = { fields: new Map() } as Parameters<typeof recordPress>[1];
  const page = { address: form } as PendingPress["page"];
  for (const [shown, cookie, switched] of [
    [undefined, "c_user=1", undefined],
    ["1", "c_user=1", undefined],
    [null, "", undefined],
    ["1", "c_user=2", "other"],
    [null, "c_user=2", "other"],
    ["1", "other=1", "nobody"],
  ] as const) {
    Object.assign(globalThis, { document: { cookie } });
    items = {};
    const press = recordPress(kept, scene, page, "a", shown);
    assert.equal(press.switched, switched, `${shown}, then ${cookie}`);
    assert.deepEqual(
      [items[pressKey("a")], items[lastPressKey]],
      [press, press.at],
      "one write holds it all",
    );
    const outbox = JSON.stringify(Object.entries(items).filter(([key]) => key.startsWith("outbox/")));
    const number = /c_user=(\d)/.exec(cookie)?.[1];
    assert.ok(outbox.includes(number ? `"platform_id":"${number}"` : `"how":"unknown"`), outbox);
  }
});
