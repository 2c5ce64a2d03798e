/** The command line of the real host, in a home of its own. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test, type TestContext } from "node:test";
import { chromiumOrigin, frame, geckoId, hostBinary, RawPipe, temporaryFolder } from "./raw_pipe.ts";

interface Home {
  folder: string;
  chromium: string;
  chrome: string;
  firefox: string;
  run: (...args: string[]) => { status: number | null; output: string; errors: string };
}

/** A home with Chromium's folder and Firefox's, without Chrome's. */
function home(t: TestContext): Home {
  const folder = temporaryFolder(t);
  const native = (browser: string) =>
    join(folder, ".config", browser, "NativeMessagingHosts/org.objector.host.json");
  mkdirSync(join(folder, ".config/chromium"), { recursive: true });
  mkdirSync(join(folder, ".mozilla"));
  return {
    folder,
    chromium: native("chromium"),
    chrome: native("google-chrome"),
    firefox: join(folder, ".mozilla/native-messaging-hosts/org.objector.host.json"),
    run: (...args) => {
      const env = { PATH: process.env["PATH"], HOME: folder, LANG: "C.UTF-8" };
      const { status, stdout, stderr } = spawnSync(hostBinary, args, { encoding: "utf8", env });
      return { status, output: stdout, errors: stderr };
    },
  };
}

const manifestAt = (path: string) => JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;

test("install writes the manifests of the browsers that are there, and says so", (t) => {
  const { run, chromium, chrome, firefox } = home(t);
  const { status, output } = run("install");
  assert.equal(status, 0);
  assert.ok(output.includes(`Chromium: wrote ${chromium}\n`));
  assert.ok(output.includes(`Firefox: wrote ${firefox}\n`));
  assert.match(output, /^Google Chrome: skipped .*seems not to be used here/m);
  assert.ok(!existsSync(chrome));
  const common = {
    name: "org.objector.host",
    description: "Objector: keeps the ledger of objections on this computer",
    path: hostBinary,
    type: "stdio",
  };
  assert.deepEqual(manifestAt(chromium), { ...common, allowed_origins: [chromiumOrigin] });
  assert.deepEqual(manifestAt(firefox), { ...common, allowed_extensions: [geckoId] });
});

test("what the manifests name starts and lets in the browser they are for", async (t) => {
  const { run, chromium, firefox } = home(t);
  run("install");
  const origin = (manifestAt(chromium)["allowed_origins"] as string[])[0]!;
  const id = (manifestAt(firefox)["allowed_extensions"] as string[])[0]!;
  for (const args of [[origin], [firefox, id]]) {
    assert.ok((await new RawPipe(t, args).hello()).result);
  }
});

test("a second install changes nothing, an old path is replaced", (t) => {
  const { run, chromium, firefox } = home(t);
  run("install");
  const before = readFileSync(chromium, "utf8");
  assert.match(run("install").output, /^Chromium: already right: /m);
  assert.equal(readFileSync(chromium, "utf8"), before);
  writeFileSync(chromium, before.replace(hostBinary, "/old/objector-host"));
  const { output } = run("install");
  assert.match(output, /^Chromium: replaced /m);
  assert.match(output, /^Firefox: already right: /m);
  assert.equal(readFileSync(chromium, "utf8"), before);
  assert.ok(existsSync(firefox));
});

test("uninstall removes its own manifests, leaves others' files and the ledger, and says where it stays", async (t) => {
  const { run, folder, chromium, firefox } = home(t);
  run("install");
  const ledger = join(folder, ".local/share/objector/ledger.sqlite3");
  const host = new RawPipe(t, [chromiumOrigin], { OBJECTOR_DATA_DIR: dirname(ledger) });
  await host.hello();
  assert.equal(await host.end(), 0);
  writeFileSync(firefox, '{"name":"org.other"}');
  const { status, output } = run("uninstall");
  assert.equal(status, 0);
  assert.ok(output.includes(`Chromium: removed ${chromium}\n`));
  assert.ok(output.includes(`The ledger stays in ${dirname(ledger)}.`));
  assert.ok(!existsSync(chromium));
  assert.equal(readFileSync(firefox, "utf8"), '{"name":"org.other"}');
  assert.ok(existsSync(ledger));
  assert.equal(run("uninstall").status, 0);
});

test("--version, help and what isn't understood", (t) => {
  const { run } = home(t);
  assert.match(run("--version").output, /^objector-host \d+\.\d+\.\d+\n$/);
  const help = run("--help");
  assert.equal(help.status, 0);
  for (const word of ["ledger", "self-test", "install", "uninstall"]) assert.ok(help.output.includes(word));
  assert.equal(run("nonsense").status, 2);
  assert.equal(run().status, 2);
});

test("self-test tries every forbidden call from inside and finds everything right", (t) => {
  const { status, output } = home(t).run("self-test");
  assert.equal(status, 0, output);
  for (const call of ["socket", "io_uring_setup", "execve", "ptrace", "process_vm_readv", "pidfd_getfd"]) {
    assert.match(output, new RegExp(`^ok +${call} +refused$`, "m"));
  }
  assert.doesNotMatch(output, /WRONG|NOT refused/);
  assert.match(output, /^ok +ledger +can be written/m);
});

test("self-test says when the ledger's folder can't be written", (t) => {
  const { run, folder } = home(t);
  mkdirSync(join(folder, ".local"));
  writeFileSync(join(folder, ".local/share"), "a file where a folder belongs");
  const { status, output } = run("self-test");
  assert.equal(status, 1);
  assert.match(output, /^WRONG ledger/m);
});

test("ledger list and verify show what a browser's host stored", async (t) => {
  const { run, folder } = home(t);
  assert.match(run("ledger", "list").output, /No objection/);
  assert.deepEqual(JSON.parse(run("ledger", "list", "--json").output), []);
  const host = new RawPipe(t, [chromiumOrigin], { OBJECTOR_DATA_DIR: join(folder, ".local/share/objector") });
  await host.hello();
  const payload = manifestAt("native-host/protocol/fixtures/valid/event.submit_pressed.all.json");
  const id = "0196d1f0-1111-7000-8000-000000000001";
  const sent = { id, kind: "submit_pressed", day: "2026-01-05", attempt: id, account: id, payload };
  host.write(frame({ jsonrpc: "2.0", id: "1", method: "event.append", params: { events: [sent] } }));
  assert.ok((await host.next())?.result);
  await host.end();
  const listed = JSON.parse(run("ledger", "list", "--json").output) as Record<string, unknown>[];
  assert.deepEqual(
    listed.map(({ id, state, platform }) => ({ id, state, platform })),
    [{ id, state: "submitted", platform: "facebook" }],
  );
  const [{ words, ...event }] = listed[0]!["log"] as [Record<string, unknown>];
  assert.deepEqual(event, { id, kind: "submit_pressed", day: "2026-01-05", seq: 1 });
  assert.ok(words);
  assert.match(run("ledger", "list").output, /2026-01-05/);
  assert.equal(run("ledger", "verify").status, 0);
});
