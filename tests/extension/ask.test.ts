/** What a screen learns where the host doesn't answer. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { askFor } from "../../extension/src/background/ask.ts";
import { Host } from "../../extension/src/background/host.ts";
import { FakePort, hello } from "./fixtures.ts";

const counts = async () => ({ waiting: 2, held: 1, refused: 3 });

test("that a host is too old reaches the screen, with what waits meanwhile", async () => {
  const port = new FakePort();
  const host = new Host({
    connect: () => {
      queueMicrotask(() => port.answer(port.sent[0]!.id, hello()));
      return port as unknown as chrome.runtime.Port;
    },
    lastError: () => "",
    version: "0.1.0",
    lastAcknowledged: async () => undefined,
    onState: () => undefined,
    onOpen: () => undefined,
    onNotification: () => undefined,
  });
  const reply = await askFor(host, counts, "letter.list", { language: "en" });
  assert.deepEqual(reply, { ok: false, host: { status: "too_old", waiting: 2, held: 1, refused: 3 } });
  assert.equal(host.state.status, "ok");
  host.hold(true);
});

test("what the host says is handed on as it is", async () => {
  for (const reply of [
    { ok: true as const, result: { grounds: [] } },
    { ok: false as const, error: { code: 15, message: "no room" } },
  ])
    assert.deepEqual(await askFor({ ask: async () => reply as never }, counts, "ground.list", {}), reply);
});
