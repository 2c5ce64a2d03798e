import assert from "node:assert/strict";
import { test } from "node:test";
import { route, type RouterOptions, screenOf, type Sender } from "../../extension/src/background/router.ts";
import type { BackgroundRequest, PageCommand } from "../../extension/src/protocol/messages.ts";

const ownId = "ours";
const refused = { ok: false, problem: "not_allowed" };
const content: Sender = { id: ownId, url: "https://www.facebook.com/panel.html", frameId: 0, tab: { id: 7 } };
const screen = (name: string, tab?: number): Sender => ({
  id: ownId,
  url: `chrome-extension://ours/${name}.html?x=1`,
  frameId: 3,
  ...(tab !== undefined && { tab: { id: tab } }),
});

function recorder() {
  const calls: unknown[][] = [];
  const note =
    (name: string, answer?: unknown) =>
    async (...given: unknown[]): Promise<never> => {
      calls.push([name, ...given]);
      return answer as never;
    };
  const options: RouterOptions = {
    ownId,
    inject: note("inject"),
    pressedIn: async (tab, address) => tab === 7 && address === "https://www.facebook.com/after",
    toPage: note("toPage", { ok: true }),
    activeTab: async () => 9,
    ask: note("ask", { ok: true, result: {} }),
    hostState: note("hostState"),
    broadcastPage: (...given) => void calls.push(["broadcastPage", ...given]),
    openScreen: note("openScreen"),
  };
  return { calls, options };
}

const ask = (method: string): BackgroundRequest => ({ to: "background", type: "host", method, params: {} });
const fill: BackgroundRequest = {
  to: "background",
  type: "page",
  command: { do: "fill", texts: { reason: "x" }, replace: false },
};
const identify: BackgroundRequest = { to: "background", type: "page", command: { do: "identify" } };

test("a screen is known by its own address, never by a web page's path", () => {
  assert.equal(screenOf(screen("panel", 7)), "panel");
  assert.equal(screenOf({ url: "moz-extension://1111/ledger.html" }), "ledger");
  assert.equal(screenOf(content), null);
  assert.equal(screenOf({ url: "chrome-extension://ours/other.html" }), null);
  assert.equal(screenOf({}), null);
});

test("a content script may ask to be let in and say what it sees, and nothing else", async () => {
  const { calls, options } = recorder();
  for (const request of [
    ask("objection.list"),
    fill,
    identify,
    { to: "background", type: "whoami" } as const,
  ])
    assert.deepEqual(await route(request, content, options), refused);
  assert.deepEqual(calls, []);
  await route({ to: "background", type: "enter" }, content, options);
  assert.deepEqual(calls, [["inject", 7]]);
  const framed = { ...content, frameId: 2 };
  assert.deepEqual(await route({ to: "background", type: "enter" }, framed, options), refused);
});

test("beyond the area a content script is let in only after a press in its own tab", async () => {
  const { calls, options } = recorder();
  const enter = (page: string): BackgroundRequest => ({
    to: "background",
    type: "enter",
    after: `https://www.facebook.com${page}`,
  });
  const elsewhere = { ...content, tab: { id: 8 } };
  assert.deepEqual(await route(enter("/after"), elsewhere, options), refused);
  assert.deepEqual(await route(enter("/feed"), content, options), refused);
  assert.deepEqual(calls, []);
  assert.deepEqual(await route(enter("/after"), content, options), { ok: true });
  assert.deepEqual(calls, [["inject", 7]]);
});

test("another extension's message is refused, whatever its address says", async () => {
  const { calls, options } = recorder();
  const other = { ...screen("panel", 7), id: "other" };
  assert.deepEqual(await route(ask("objection.list"), other, options), refused);
  assert.deepEqual(calls, []);
});

test("a panel's commands go to the page of its own tab; the popup may ask and open the panel, nothing that writes", async () => {
  const { calls, options } = recorder();
  await route(fill, screen("panel", 7), options);
  assert.equal(calls[0]?.[1], 7);
  const command = (request: PageCommand): BackgroundRequest => ({
    to: "background",
    type: "page",
    command: request,
  });
  assert.deepEqual(await route(fill, screen("popup"), options), refused);
  for (const not of ["unpoint", "close", "describe"] as const)
    assert.deepEqual(await route(command({ do: not }), screen("popup"), options), refused);
  assert.deepEqual(await route(command({ do: "about_ai", yes: true }), screen("popup"), options), refused);
  for (const allowed of ["identify", "state", "open"] as const)
    await route(command({ do: allowed }), screen("popup"), options);
  // The tab in front, never one that the popup names.
  assert.deepEqual(
    calls.slice(1).map(([, tab]) => tab),
    [9, 9, 9],
  );
});

test("no screen writes events, greets or watches by itself", async () => {
  const { calls, options } = recorder();
  for (const method of ["event.append", "hello", "ledger.watch", "reminder.claim", "constructor"])
    assert.deepEqual(await route(ask(method), screen("ledger", 1), options), refused);
  assert.deepEqual(calls, []);
  await route(ask("objection.list"), screen("ledger", 1), options);
  assert.equal(calls.length, 1);
});

test("whole files and erasing are for the ledger page alone, which no web page can show", async () => {
  const { calls, options } = recorder();
  for (const method of ["ledger.erase", "ledger.export", "ledger.import", "evidence.get", "reminder.set"]) {
    for (const other of ["panel", "popup", "welcome"])
      assert.deepEqual(await route(ask(method), screen(other, 1), options), refused);
    assert.deepEqual(calls.splice(0), []);
    await route(ask(method), screen("ledger", 1), options);
    assert.equal(calls.splice(0).length, 1);
  }
  assert.deepEqual(await route(ask("evidence.put"), screen("panel", 1), options), refused);
  await route(ask("evidence.put"), screen("popup"), options);
  assert.equal(calls.length, 1);
});

test("a screen learns who it is and in which tab", async () => {
  const { options } = recorder();
  const request = { to: "background", type: "whoami" } as const;
  assert.deepEqual(await route(request, screen("panel", 7), options), { screen: "panel", tab: 7 });
  assert.deepEqual(await route(request, screen("popup"), options), { screen: "popup" });
});

test("a screen may open the letter page for an objection; a content script may open nothing", async () => {
  const { calls, options } = recorder();
  const open: BackgroundRequest = { to: "background", type: "open", screen: "letter", objection: "o" };
  await route(open, screen("popup"), options);
  assert.deepEqual(calls, [["openScreen", "letter", "o"]]);
  assert.deepEqual(await route(open, content, options), refused);
});

test("the letter page may have letters written, and no whole files", async () => {
  const { calls, options } = recorder();
  for (const method of ["letter.list", "letter.compose", "objection.list"])
    await route(ask(method), screen("letter", 3), options);
  assert.equal(calls.length, 3);
  assert.deepEqual(await route(ask("ledger.export"), screen("letter", 3), options), refused);
});
