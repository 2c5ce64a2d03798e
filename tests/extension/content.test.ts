/** The script on every page of Meta's: what it reads and asks where there is nothing to help with. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import type { BackgroundRequest } from "../../extension/src/protocol/messages.ts";

const feed = "https://www.facebook.com/";
const form = "https://www.facebook.com/help/contact/712876720715583";
let items: Record<string, unknown> = {};
let read: unknown[] = [];
let sent: BackgroundRequest[] = [];
let letsIn = true;
/** What happens on the page while the background is being asked. */
let meanwhile = () => {};
let navigation = new EventTarget();
let page = new EventTarget();
let started = 0;

const runtime: { id?: string } = { id: "ours" };
globalThis.chrome = {
  runtime: Object.assign(runtime, {
    onMessage: { addListener: () => undefined },
    sendMessage: async (request: BackgroundRequest) => {
      sent.push(request);
      const answer = letsIn;
      meanwhile();
      return answer ? { ok: true } : { ok: false, problem: "not_allowed" };
    },
  }),
  storage: {
    local: {
      get: async (keys: unknown) => {
        read.push(keys);
        return structuredClone(items);
      },
    },
  },
} as unknown as typeof chrome;

/** Runs the script on a fresh page, until it has done all that it does by itself. */
async function open(address: string): Promise<void> {
  navigation = new EventTarget();
  page = new EventTarget();
  Object.assign(globalThis, {
    location: new URL(address),
    navigation,
    addEventListener: page.addEventListener.bind(page),
    objectorLooks: undefined,
  });
  await run();
}

/** Runs the script in the page that is open. */
async function run(): Promise<void> {
  await import(`../../extension/src/content/main.ts?${(started += 1)}`);
  await quiet();
}

/** Everything here is answered within a few turns; what still goes on after fifty goes on for ever. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate);
}

async function goTo(address: string): Promise<void> {
  Object.assign(globalThis, { location: new URL(address) });
  navigation.dispatchEvent(new Event("currententrychange"));
  await quiet();
}

beforeEach(() => {
  items = {};
  read = [];
  sent = [];
  letsIn = true;
  meanwhile = () => {};
  runtime.id = "ours";
});

test("on a page of no interest it reads two small keys in one call, and asks nobody", async () => {
  const keys = ["last_press", "loaded_rules"];
  await open(feed);
  assert.deepEqual([read, sent], [[keys], []]);
  items = { last_press: Date.now() - 31 * 60_000 };
  await goTo("https://www.facebook.com/messages");
  assert.deepEqual([read, sent], [[keys, keys], []]);
});

test("in the area it asks once to be let in, whatever the address does then", async () => {
  await open(form);
  await goTo("https://www.facebook.com/help/contact/1");
  assert.deepEqual([read, sent], [[], [{ to: "background", type: "enter" }]]);
});

test("after a press it asks for the page it is on, once per address, and takes no for an answer", async () => {
  items = { last_press: Date.now() };
  letsIn = false;
  await open(feed);
  assert.deepEqual(sent, [{ to: "background", type: "enter", after: feed }]);
  await goTo("https://www.facebook.com/messages");
  assert.equal(sent.length, 2);
});

test("a page that moves on while it asks is asked for again where it is then", async () => {
  items = { last_press: Date.now() };
  letsIn = false;
  meanwhile = () => {
    letsIn = true;
    Object.assign(globalThis, { location: new URL(form) });
    navigation.dispatchEvent(new Event("currententrychange"));
  };
  await open(feed);
  assert.deepEqual(sent, [
    { to: "background", type: "enter", after: feed },
    { to: "background", type: "enter" },
  ]);
});

test("put in twice it runs once, and after an update it falls silent", async () => {
  await open(feed);
  await run();
  assert.equal(read.length, 1);
  delete runtime.id;
  await goTo(form);
  await goTo(feed);
  page.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
  await quiet();
  assert.deepEqual([read.length, sent], [1, []]);
});
