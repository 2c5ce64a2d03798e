/** The real host over pipes: frames of every length, broken JSON, ends of the pipe, callers it must refuse. */
import assert from "node:assert/strict";
import { closeSync, openSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, test } from "node:test";
import {
  chromiumId,
  chromiumOrigin,
  frame,
  geckoId,
  hostBinary,
  RawPipe,
  temporaryFolder,
  type Reply,
} from "./raw_pipe.ts";

const cap = 512 * 1024;
const code = {
  parse_error: -32700,
  invalid_request: -32600,
  method_not_found: -32601,
  invalid_params: -32602,
  frame_too_large: 1,
  frame_empty: 2,
  hello_first: 3,
  protocol_unsupported: 4,
  reply_too_large: 5,
};

/** A hello of exactly `length` bytes: JSON lets spaces stand at its end. */
function helloOf(length: number): Buffer {
  const params = { client: { name: "test", version: "1" }, protocol: { min: 1, max: 1 } };
  const bytes = Buffer.alloc(length, " ");
  bytes.write(JSON.stringify({ jsonrpc: "2.0", id: "padded", method: "hello", params }));
  return bytes;
}

function assertError(reply: Reply | undefined, expected: number, id: string | null = null): void {
  assert.equal(reply?.error?.code, expected);
  assert.equal(reply?.id, id);
}

const uuid = (number: number) => `0196d1f0-1111-7000-8000-${String(number).padStart(12, "0")}`;

function press(number: number, reason = "Weil. é ž 🙅"): Record<string, unknown> {
  const page = {
    platform: "facebook",
    subject: "own_information",
    rule: "facebook-objection-form",
    rule_version: 1,
    address: "https://www.facebook.com/help/contact/",
  };
  return {
    id: uuid(number),
    kind: "submit_pressed",
    day: "2026-01-05",
    attempt: uuid(1_000_000 + number),
    account: uuid(2_000_000),
    payload: { page, evidence: { how: "unknown" }, reason },
  };
}

describe("frames", () => {
  test("length 0 is answered, and the next frame too", async (t) => {
    const host = new RawPipe(t);
    host.write(frame(Buffer.alloc(0)));
    assertError(await host.next(), code.frame_empty);
    assert.ok((await host.hello()).result);
    assert.equal(await host.end(), 0);
  });

  for (const length of [cap - 1, cap]) {
    test(`${length} bytes are taken`, async (t) => {
      const host = new RawPipe(t);
      host.write(frame(helloOf(length)));
      const reply = await host.next();
      assert.equal(reply?.id, "padded");
      assert.ok(reply?.result);
      assert.equal(await host.end(), 0);
    });
  }

  test(`${cap + 1} bytes are skipped and answered, and the next frame is read`, async (t) => {
    const host = new RawPipe(t);
    host.write(frame(helloOf(cap + 1)));
    assertError(await host.next(), code.frame_too_large);
    assert.ok((await host.hello()).result);
    assert.equal(await host.end(), 0);
  });

  test("a length that no browser sends is answered and ends the host with 1", async (t) => {
    for (const length of [0xffffffff, 64 * 1024 * 1024 + 1]) {
      const host = new RawPipe(t);
      host.write(frame(Buffer.from("{}"), length));
      assertError(await host.next(), code.frame_too_large);
      assert.equal(await host.ended, 1);
    }
  });

  test("words instead of a frame are named on standard error", async (t) => {
    const host = new RawPipe(t);
    host.write(Buffer.from("Hello, world"));
    assertError(await host.next(), code.frame_too_large);
    assert.equal(await host.ended, 1);
    assert.match(host.stderr, /"Hell"/);
  });

  test("two frames in one write have two answers, in order", async (t) => {
    const host = new RawPipe(t);
    await host.hello();
    host.write(
      frame({ jsonrpc: "2.0", id: "a", method: "profile.get" }),
      frame({ jsonrpc: "2.0", id: "b", method: "profile.get" }),
    );
    assert.equal((await host.next())?.id, "a");
    assert.equal((await host.next())?.id, "b");
    assert.equal(await host.end(), 0);
  });

  test("one byte at a time", async (t) => {
    const host = new RawPipe(t);
    host.child.stdin.setDefaultEncoding("latin1");
    for (const byte of frame(helloOf(200))) {
      await new Promise<void>((written) => host.child.stdin.write(Buffer.of(byte), () => written()));
    }
    assert.ok((await host.next())?.result);
    assert.equal(await host.end(), 0);
  });

  test("a frame longer than the pipe holds comes whole", async (t) => {
    const host = new RawPipe(t);
    await host.hello();
    const events = Array.from({ length: 20 }, (_, number) => press(number, "ü".repeat(10_000)));
    const reply = await host.call("event.append", { events });
    assert.equal((reply.result?.["last"] as { seq: number }).seq, 20);
    assert.equal(await host.end(), 0);
  });
});

describe("the end of the pipe", () => {
  test("at rest ends with 0, before and after hello", async (t) => {
    assert.equal(await new RawPipe(t).end(), 0);
    const host = new RawPipe(t);
    await host.hello();
    assert.equal(await host.end(), 0);
    assert.equal(host.stderr, "");
  });

  test("requests that were sent before the end are answered", async (t) => {
    const host = new RawPipe(t);
    host.write(frame(helloOf(200)));
    const ended = host.end();
    assert.ok((await host.next())?.result);
    assert.equal(await ended, 0);
  });

  for (const [where, bytes] of [
    ["in the length", Buffer.of(9, 0)],
    ["in the middle of a frame", frame(helloOf(200)).subarray(0, 100)],
    ["in a frame that is skipped", frame(helloOf(cap + 1)).subarray(0, 1000)],
  ] as const) {
    test(`${where} ends with 1 and a sentence`, async (t) => {
      const host = new RawPipe(t);
      host.write(bytes);
      assert.equal(await host.end(), 1);
      assert.match(host.stderr, /middle of a message/);
    });
  }

  test("an answer nobody reads ends with 0, and what was stored stays", async (t) => {
    const folder = temporaryFolder(t);
    const host = new RawPipe(t, [chromiumOrigin], { OBJECTOR_DATA_DIR: folder });
    await host.hello();
    host.child.stdout.destroy();
    host.write(frame({ jsonrpc: "2.0", id: "1", method: "event.append", params: { events: [press(1)] } }));
    assert.equal(await host.ended, 0);
    const again = new RawPipe(t, [chromiumOrigin], { OBJECTOR_DATA_DIR: folder });
    const ledger = (await again.hello()).result?.["ledger"] as { last: { seq: number } };
    assert.equal(ledger.last.seq, 1);
  });

  test("standard input may be a file", (t) => {
    const path = join(temporaryFolder(t), "frames");
    writeFileSync(path, frame(helloOf(200)));
    const input = openSync(path, "r");
    const { status, stdout, stderr } = spawnSync(hostBinary, [chromiumOrigin], {
      stdio: [input, "pipe", "pipe"],
      env: { ...process.env, OBJECTOR_DATA_DIR: temporaryFolder(t) },
    });
    closeSync(input);
    assert.equal(stderr.toString(), "");
    assert.equal(status, 0);
    assert.match(stdout.toString(), /"capabilities"/);
  });
});

describe("JSON", () => {
  const broken: [string, Buffer][] = [
    ["no JSON", Buffer.from("secret")],
    ["half an object", Buffer.from('{"jsonrpc":"2.0"')],
    ["a lone surrogate", Buffer.from('{"jsonrpc":"2.0","id":"1","method":"\\ud800secret"}')],
    ["bytes that aren't UTF-8", Buffer.from([0x22, 0x73, 0xff, 0x22])],
    ["deep nesting", Buffer.from("[".repeat(cap))],
    ["33 levels", Buffer.from("[".repeat(33) + "]".repeat(33))],
    ["a key twice", Buffer.from('{"jsonrpc":"2.0","id":"1","id":"2","method":"secret"}')],
  ];
  for (const [what, bytes] of broken) {
    test(`${what} is a parse_error that repeats nothing`, async (t) => {
      const host = new RawPipe(t);
      host.write(frame(bytes));
      const reply = await host.next();
      assertError(reply, code.parse_error);
      assert.doesNotMatch(JSON.stringify(reply) + host.stderr, /secret/);
      assert.ok((await host.hello()).result);
    });
  }

  test("non-ASCII text goes in and comes back as it was", async (t) => {
    const host = new RawPipe(t);
    await host.hello();
    const reason = 'äöü é ž 漢字 🙅🏽‍♀️ "\\ \u0001 \u2028';
    await host.call("event.append", { events: [press(1, reason)] });
    const reply = await host.call("objection.get", { language: "de", objection: uuid(1_000_001) });
    const [event] = reply.result?.["events"] as { details: { value: string }[] }[];
    assert.ok(event?.details.some(({ value }) => value === reason));
  });
});

describe("requests", () => {
  test("hello comes first", async (t) => {
    const host = new RawPipe(t);
    assertError(await host.call("objection.list", { language: "en" }, "1"), code.hello_first, "1");
    assert.ok((await host.hello()).result);
    assert.ok((await host.call("objection.list", { language: "en" })).result);
  });

  test("a protocol that isn't shared is refused", async (t) => {
    const params = { client: { name: "test", version: "9" }, protocol: { min: 2, max: 3 } };
    const reply = await new RawPipe(t).call("hello", params, "1");
    assertError(reply, code.protocol_unsupported, "1");
  });

  test("unknown methods, wrong parameters, batches and notifications are refused", async (t) => {
    const host = new RawPipe(t);
    await host.hello();
    assertError(await host.call("nothing.here", {}, "1"), code.method_not_found, "1");
    assertError(await host.call("objection.list", {}, "2"), code.invalid_params, "2");
    assertError(
      await host.call("objection.list", { language: "en", more: 1 }, "3"),
      code.invalid_params,
      "3",
    );
    for (const message of [
      [{ jsonrpc: "2.0", id: "1", method: "profile.get" }],
      { jsonrpc: "2.0", method: "profile.get" },
      { jsonrpc: "2.0", id: 1, method: "profile.get" },
      "profile.get",
    ]) {
      host.write(frame(message));
      assertError(await host.next(), code.invalid_request);
    }
  });

  test("events are refused one by one while others are stored", async (t) => {
    const host = new RawPipe(t);
    await host.hello();
    const events = [
      press(1),
      { ...press(2), kind: "from_the_future" },
      press(3),
      { ...press(4), id: uuid(4).toUpperCase() },
      { ...press(1), day: "2026-01-06" },
      press(1),
      { ...press(5), day: "2026-02-30" },
    ];
    const reply = await host.call("event.append", { events });
    const results = reply.result?.["results"] as { outcome: string; error?: { code: number } }[];
    assert.deepEqual(
      results.map(({ outcome, error }) => [outcome, error?.code]),
      [
        ["stored", undefined],
        ["refused", 102],
        ["stored", undefined],
        ["refused", 103],
        ["conflict", 107],
        ["known", undefined],
        ["refused", 104],
      ],
    );
    assert.equal((reply.result?.["last"] as { seq: number }).seq, 2);
  });

  test("one account with hundreds of objections comes in pages, each short enough", async (t) => {
    const host = new RawPipe(t);
    await host.hello();
    await host.call("profile.set", { country: "DE", objected_before: "no" }); // so that each hint is a long one
    // 400 objections, each declined before the next: together they are longer than any answer may be.
    const day = (number: number) => new Date(Date.UTC(2025, 0, number)).toISOString().slice(0, 10);
    for (let batch = 0; batch < 8; batch++) {
      const events = Array.from({ length: 50 }, (_, one) => {
        const number = 100 * batch + one;
        const pressed = { ...press(number), day: day(number) };
        const { attempt, account } = pressed as { attempt?: string; account?: string };
        const payload = { how: "seen" };
        return [
          pressed,
          { id: uuid(5000 + number), kind: "declined", day: day(number), attempt, account, payload },
        ];
      });
      await host.call("event.append", { events: events.flat() });
    }
    const shown: string[] = [];
    for (let next: string | undefined, more = true; more; more = next !== undefined) {
      const params = { language: "de", limit: 100, ...(next && { cursor: next }) };
      const { result } = await host.call("objection.list", params);
      assert.ok(result, "an answer and no reply_too_large");
      shown.push(...(result["objections"] as { id: string }[]).map(({ id }) => id));
      next = result["next"] as string | undefined;
    }
    assert.equal(shown.length, 400);
    assert.equal(new Set(shown).size, 400);
  });

  test("an objection with long texts comes in pages", async (t) => {
    const host = new RawPipe(t);
    await host.hello();
    // One objection of 30 presses with 20,000 letters each.
    const attempt = uuid(9);
    const sent: string[] = [];
    for (let batch = 0; batch < 3; batch++) {
      const events = Array.from({ length: 10 }, (_, number) => ({
        ...press(100 * batch + number, "x".repeat(20_000)),
        attempt,
      }));
      await host.call("event.append", { events });
      sent.push(...Array.from({ length: 10 }, (_, number) => uuid(100 * batch + number)));
    }
    const shown: string[] = [];
    let next: string | undefined;
    do {
      const params = { language: "en", objection: attempt, ...(next && { cursor: next }) };
      const page = (await host.call("objection.get", params)).result as {
        objection: { events: number };
        events: { id: string }[];
        next?: string;
      };
      assert.equal(page.objection.events, 30);
      assert.ok(page.events.length > 0 && page.events.length < 30);
      shown.push(...page.events.map(({ id }) => id));
      next = page.next;
    } while (next);
    assert.deepEqual(shown, sent);
  });

  test("a watching host tells what another one wrote", async (t) => {
    const shared = { OBJECTOR_DATA_DIR: temporaryFolder(t) };
    const [watching, writing] = [chromiumOrigin, chromiumOrigin].map(
      (origin) => new RawPipe(t, [origin], shared),
    );
    await watching!.hello();
    await writing!.hello();
    await watching!.call("ledger.watch", { on: true });
    await writing!.call("event.append", { events: [press(1)] });
    assert.deepEqual(await watching!.next(), { jsonrpc: "2.0", method: "ledger.changed" });
    assert.equal(await watching!.end(), 0);
  });
});

describe("who may start it", () => {
  const manifest = "/home/a/.mozilla/native-messaging-hosts/org.objector.host.json";

  test("our extension in Chromium and in Firefox", async (t) => {
    for (const args of [[chromiumOrigin], [chromiumOrigin, "--parent-window=0"], [manifest, geckoId]]) {
      const host = new RawPipe(t, args);
      assert.ok((await host.hello()).result);
      assert.equal(await host.end(), 0);
    }
  });

  for (const args of [
    [`chrome-extension://${"a".repeat(32)}/`],
    [`chrome-extension://${chromiumId}`],
    ["https://www.facebook.com/"],
    [manifest, "other@objector.example"],
    [manifest],
  ]) {
    test(`not ${args.join(" ")}`, async (t) => {
      const host = new RawPipe(t, args);
      assert.equal(await host.ended, 2);
      assert.match(host.stderr, /only the Objector extension/);
      assert.equal(await host.next(), undefined);
    });
  }
});

test("at the loudest log level standard output carries frames alone, and the log no personal text", async (t) => {
  const folder = temporaryFolder(t);
  const host = new RawPipe(t, [chromiumOrigin], { OBJECTOR_DATA_DIR: folder, OBJECTOR_LOG: "trace" });
  await host.hello();
  await host.call("event.append", { events: [press(1, "my own secret")] });
  await host.call("objection.list", { language: "en", secret: 1 });
  await host.call("ledger.verify");
  host.write(frame(Buffer.from("secret")));
  assertError(await host.next(), code.parse_error);
  assert.equal(await host.end(), 0);
  assert.equal(host.rest.length, 0);
  assert.equal(await host.next(), undefined);
  const logs = readdirSync(join(folder, "log"));
  assert.equal(logs.length, 1);
  const log = readFileSync(join(folder, "log", logs[0]!), "utf8");
  assert.match(log, /event\.append/);
  assert.doesNotMatch(log, /secret/);
});

test("descriptors that the browser left open are closed", async (t) => {
  const host = new RawPipe(t, [chromiumOrigin], {}, 3);
  assert.ok((await host.hello()).result);
  const folder = `/proc/${host.child.pid}/fd`;
  const pipes = readdirSync(folder)
    .map((descriptor) => readlinkSync(join(folder, descriptor)))
    .filter((target) => /^(pipe|socket):/.test(target));
  assert.equal(new Set(pipes).size, 3, "standard input, the frames and standard error");
});

test("without a place for the ledger hello says so", async (t) => {
  const file = join(temporaryFolder(t), "file");
  writeFileSync(file, "");
  const host = new RawPipe(t, [chromiumOrigin], { OBJECTOR_DATA_DIR: join(file, "below") });
  const ledger = (await host.hello()).result?.["ledger"] as { status: string; message: string };
  assert.equal(ledger.status, "unavailable");
  assert.ok(ledger.message.length > 0);
});
