import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { whyClosed } from "../../extension/src/background/failure.ts";
import { answerTime, Host, type HostOptions, idleTime } from "../../extension/src/background/host.ts";
import { FakePort, hello } from "./fixtures.ts";

let ports: FakePort[] = [];
let heard: string[] = [];

function newHost(change: Partial<HostOptions> = {}): Host {
  return new Host({
    connect: () => {
      ports.push(new FakePort());
      return ports.at(-1) as unknown as chrome.runtime.Port;
    },
    lastError: () => "",
    version: "0.1.0",
    lastAcknowledged: async () => undefined,
    onState: () => undefined,
    onOpen: () => undefined,
    onNotification: (method) => void heard.push(method),
    ...change,
  });
}

/** Lets what was promised happen. */
const settle = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

/** A host that was greeted. */
async function greeted(change: Partial<HostOptions> = {}, greeting = hello()): Promise<[Host, FakePort]> {
  const host = newHost(change);
  const open = host.open();
  await settle();
  const port = ports.at(-1)!;
  port.answer(port.sent[0]!.id, greeting);
  await open;
  return [host, port];
}

beforeEach(() => {
  ports = [];
  heard = [];
  mock.timers.enable({ apis: ["setTimeout", "Date"] });
});
afterEach(() => mock.timers.reset());

test("the port opens when somebody asks, and hello comes first", async () => {
  const position = { ledger: "l", seq: 3, hash: "h" };
  const host = newHost({ lastAcknowledged: async () => position });
  const asked = host.ask("profile.get", {});
  await settle();
  const port = ports[0]!;
  assert.equal(port.sent.length, 1);
  assert.equal(port.sent[0]!.method, "hello");
  assert.deepEqual((port.sent[0]!.params as { last_acknowledged: unknown }).last_acknowledged, position);
  port.answer(port.sent[0]!.id, hello());
  await settle();
  assert.equal(typeof port.sent[1]!.id, "string");
  port.answer(port.sent[1]!.id, { countries: [] });
  assert.deepEqual(await asked, { ok: true, result: { countries: [] } });
  assert.equal(host.state.status, "ok");
});

test("an idle port closes after half a minute; a watched one stays", async () => {
  const [host, port] = await greeted();
  mock.timers.tick(idleTime);
  assert.ok(port.disconnected);
  assert.equal(host.state.status, "ok");
  const [watched, other] = await greeted();
  watched.hold(true);
  mock.timers.tick(idleTime * 10);
  assert.ok(!other.disconnected);
  watched.hold(false);
  mock.timers.tick(idleTime);
  assert.ok(other.disconnected);
});

test("no answer in ten seconds ends the port and answers everybody who waits", async () => {
  const [host, port] = await greeted();
  const asked = [host.ask("profile.get", {}), host.ask("ground.list", { language: "en" })];
  await settle();
  mock.timers.tick(answerTime);
  for (const reply of await Promise.all(asked)) assert.ok(!reply.ok && "host" in reply);
  assert.equal(host.state.status, "no_answer");
  assert.ok(port.disconnected);
});

test("after a failure nothing is tried before the back-off is over, unless a person asks", async () => {
  const host = newHost({ lastError: () => "Specified native messaging host not found." });
  const first = host.open();
  await settle();
  ports[0]!.end();
  assert.equal(await first, false);
  assert.equal(host.state.status, "not_found");
  assert.equal(await host.open(), false);
  assert.equal(ports.length, 1);
  void host.openAnew();
  await settle();
  assert.equal(ports.length, 2);
  ports[1]!.end();
  await settle();
  mock.timers.tick(2_000);
  void host.open();
  await settle();
  assert.equal(ports.length, 3);
});

test("asked again by a person, a host with a ledger trouble starts anew, and a well one goes on", async () => {
  const [troubled, port] = await greeted({}, hello({ status: "read_only" }));
  assert.equal(troubled.state.status, "ledger_problem");
  const again = troubled.openAnew();
  await settle();
  assert.ok(port.disconnected);
  ports[1]!.answer(ports[1]!.sent[0]!.id, hello());
  assert.equal(await again, true);
  assert.equal(troubled.state.status, "ok");
  await troubled.openAnew();
  assert.equal(ports.length, 2);
});

test("a host that spoke and went is a crash; one that never spoke didn't start", async () => {
  const [host, port] = await greeted();
  port.end();
  assert.equal(host.state.status, "crashed");
  assert.equal(whyClosed(false, ""), "startup_failed");
  assert.equal(whyClosed(false, "Native host has exited."), "startup_failed");
  assert.equal(whyClosed(false, "Access to the specified native messaging host is forbidden."), "not_found");
  assert.equal(whyClosed(false, "No such native application org.objector.host"), "not_found");
  assert.equal(whyClosed(true, "Native host has exited."), "crashed");
});

test("no shared protocol version means too old, whichever side says so", async () => {
  const [newer] = await greeted({}, { ...hello(), protocol: 2 });
  assert.equal(newer.state.status, "too_old");
  const host = newHost();
  const open = host.open();
  await settle();
  ports.at(-1)!.say({ jsonrpc: "2.0", id: "1", error: { code: 4, message: "no shared version" } });
  assert.equal(await open, false);
  assert.equal(host.state.status, "too_old");
});

test("a ledger problem is told in the host's own words", async () => {
  const [host] = await greeted({}, hello({ status: "damaged", message: "The ledger is damaged." }));
  assert.deepEqual(host.state, { status: "ledger_problem", detail: "The ledger is damaged." });
});

test("an answer that doesn't fit the protocol is never handed on", async () => {
  const [host, port] = await greeted();
  const asked = host.ask("profile.get", {});
  await settle();
  port.answer(port.sent[1]!.id, { countries: "all of them" });
  const reply = await asked;
  assert.ok(!reply.ok && "error" in reply && reply.error.code === -32603);
});

test("strange frames change nothing; a notification is heard", async () => {
  const [host, port] = await greeted();
  for (const frame of [null, 7, "x", [], {}, { id: 5 }, { id: "999", result: {} }]) port.say(frame);
  assert.equal(host.state.status, "ok");
  port.say({ jsonrpc: "2.0", method: "ledger.changed" });
  assert.deepEqual(heard, ["ledger.changed"]);
});

test("a lone surrogate never reaches the host", async () => {
  const [host, port] = await greeted();
  void host.ask("objection.list", { language: "\ud800e" });
  await settle();
  assert.deepEqual(port.sent[1]!.params, { language: "\ufffde" });
});

test("a host that is too old for a method isn't asked for it", async () => {
  const [host, port] = await greeted({}, { ...hello(), capabilities: ["hello", "event.append"] });
  const reply = await host.ask("letter.list", { language: "en" });
  assert.deepEqual(reply, { ok: false, host: { status: "too_old", waiting: 0, refused: 0 } });
  assert.equal(port.sent.length, 1);
});

test("a host from before the letters isn't sent the help's language, which it would refuse", async () => {
  const params = {
    language: "en",
    help_language: "de",
    country: "DE",
    platform: "facebook",
    subject: "general",
    grounds: [],
  } as const;
  const { help_language: _, ...older } = params;
  for (const [letters, sent] of [
    [[], older],
    [["letter.compose"], params],
  ] as const) {
    const greeting = { ...hello(), capabilities: [...hello().capabilities, "reason.compose", ...letters] };
    const [host, port] = await greeted({}, greeting);
    void host.ask("reason.compose", { ...params, grounds: [] });
    await settle();
    assert.deepEqual(port.sent[1]!.params, sent);
  }
});
