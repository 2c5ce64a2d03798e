/** `objector-host ledger …` as a person types it: every command, its exit codes, its JSON, its help. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { hostBinary, temporaryFolder } from "./raw_pipe.ts";

/** A data folder of its own, and the command line over it. */
function ledger(t: TestContext) {
  const folder = temporaryFolder(t);
  const run = (input: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(hostBinary, ["ledger", ...args], {
      env: { PATH: process.env["PATH"], OBJECTOR_DATA_DIR: join(folder, "data"), LANG: "en_GB.UTF-8" },
      input,
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  };
  const json = (...args: string[]) => {
    const { status, stdout, stderr } = run("", ...args, "--json");
    assert.ok(status === 0 || status === 3, stderr);
    return JSON.parse(stdout) as Record<string, unknown>;
  };
  const objection = () => {
    const words = [
      "objected_before",
      "--platform",
      "facebook",
      "--subject",
      "own_information",
      "--day",
      "2024-06-01",
    ];
    return json("add", ...words)["objection"] as string;
  };
  return { folder, run, json, objection };
}

test("what a person knows is added, shown and marked as told", (t) => {
  const { run, json, objection } = ledger(t);
  const id = objection();
  assert.equal(
    run("", "add", "accepted", "--objection", id, "--day", "2026-05-08", "--note", "by mail").status,
    0,
  );
  const shown = json("show", id);
  assert.equal(shown["state"], "accepted");
  assert.match(shown["state_words"] as string, /as you said/);
  assert.equal((shown["log"] as unknown[]).length, 2);
  assert.match(run("", "show", id).stdout, /by mail/);
  assert.match(run("", "list").stdout, new RegExp(id));
  assert.equal(run("", "add", "nonsense", "--objection", id).status, 2);
  assert.equal(run("", "add", "accepted").status, 2);
  assert.equal(run("", "add", "accepted", "--objection", "no-such-id").status, 1);
  assert.equal(run("", "add", "accepted", "--objection", id, "--day", "2026-02-30").status, 1);
});

test("an export is a new file of its owner's, with its SHA-256, and another ledger takes it in", (t) => {
  const [one, other] = [ledger(t), ledger(t)];
  const id = one.objection();
  const mail = join(one.folder, "mail.eml");
  writeFileSync(mail, "From: someone\r\n\r\nWe have received it.");
  const keep = ["import-mail", mail, "--objection", id];
  assert.equal(one.run("1\n", ...keep).status, 2, "the day a mail came is never guessed");
  assert.equal(
    one.run("", ...keep, "--day", "2026-05-04", "--json").status,
    2,
    "with --json nothing is asked",
  );
  assert.equal(one.run("", ...keep, "--day", "2026-05-04").status, 4, "the question had no answer");
  assert.match(one.run("9\n1\n", ...keep, "--day", "2026-05-04").stderr, /2 code/);
  const [, kept] = one.json("show", id)["log"] as { day: string }[];
  assert.equal(kept!.day, "2026-05-04");
  const file = join(one.folder, "out.jsonl");
  const { status, stderr } = one.run("", "export", file);
  assert.equal(status, 0);
  assert.equal(stderr, `${createHash("sha256").update(readFileSync(file)).digest("hex")}  ${file}\n`);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.equal(one.run("", "export", file).status, 1, "it overwrites nothing");

  const dry = other.json("import", file, "--dry-run");
  assert.deepEqual([dry["new"], dry["files"], dry["whole"]], [2, 1, true]);
  // Without a confirmation it is shown and not done; the question stands below what it is about.
  const asked = other.run("no\n", "import", file);
  assert.equal(asked.status, 4);
  assert.equal(asked.stdout, "");
  assert.match(asked.stderr, /^2 new, .*Take this in\?/s);
  const unasked = other.run("yes\n", "import", file, "--json");
  assert.equal(unasked.status, 4);
  assert.doesNotMatch(unasked.stderr, /\?/);
  assert.deepEqual(JSON.parse(unasked.stdout), dry);
  assert.deepEqual(other.json("list"), []);
  assert.equal(other.run("yes\n", "import", file).status, 0);
  assert.equal(other.json("import", file, "--yes")["known"], 2);
  assert.deepEqual(other.json("verify"), { checked: 2, erased: 0, problems: [] });
  assert.equal(other.json("show", id)["state"], "under_review");

  truncateSync(file, statSync(file).size - 20);
  assert.equal(other.run("", "import", file, "--yes").status, 3, "an export without its end");
});

test("an encrypted export needs its passphrase, which is never shown", (t) => {
  const [one, other] = [ledger(t), ledger(t)];
  one.objection();
  const file = join(one.folder, "backup.sealed");
  assert.equal(one.run("one\nother\n", "export", "--encrypt", file).status, 1);
  assert.ok(!existsSync(file));
  const made = one.run("four words\nfour words\n", "export", "--encrypt", file);
  assert.equal(made.status, 0, made.stderr);
  assert.doesNotMatch(made.stdout + made.stderr, /four words/);
  assert.doesNotMatch(readFileSync(file, "latin1"), /facebook/);
  assert.match(other.run("three words\n", "import", file, "--yes").stderr, /passphrase/);
  assert.equal(other.run("four words\nyes\n", "import", file).status, 0);
  truncateSync(file, statSync(file).size - 1);
  assert.match(other.run("four words\n", "import", file, "--yes").stderr, /cut off/);
});

test("a CSV goes to standard output", (t) => {
  const { run, objection } = ledger(t);
  objection();
  assert.match(run("", "export", "--format", "csv").stdout, /^day,time,kind,/);
  assert.equal(run("", "export", "--format", "xlsx").status, 2);
});

test("erasing asks for its word and says what it can't undo", (t) => {
  const { run, json, objection } = ledger(t);
  const [first, second] = [objection(), objection()];
  assert.equal(run("yes\n", "erase", "--objection", first).status, 4);
  const unasked = run("erase\n", "erase", "--objection", first, "--json");
  assert.equal(unasked.status, 4);
  assert.deepEqual(
    Object.entries(JSON.parse(unasked.stdout)).filter(([, value]) => typeof value === "number"),
    Object.entries({ erased: 0, left: 1 }),
  );
  const erased = run("erase\n", "erase", "--objection", first);
  assert.equal(erased.status, 0);
  assert.match(erased.stderr + erased.stdout, /exported/);
  assert.deepEqual(
    (json("list") as unknown as { id: string }[]).map(({ id }) => id),
    [second],
  );
  assert.equal(run("", "erase").status, 2);
  assert.equal(run("", "erase", "--everything", "--objection", second).status, 2);
  assert.equal(json("erase", "--everything", "--yes")["erased"], 1);
  assert.deepEqual(json("list"), []);
  assert.equal(run("", "verify").status, 0);
});

test("a damaged ledger is told, left as it is, and saved beside itself", (t) => {
  const { run, json, objection, folder } = ledger(t);
  for (let made = 0; made < 40; made++) objection();
  const file = join(folder, "data/ledger.sqlite3");
  const bytes = readFileSync(file);
  bytes.fill(0xff, bytes.length - 8192, bytes.length - 4096);
  writeFileSync(file, bytes);
  assert.equal(run("", "verify").status, 3);
  const found = json("recover");
  assert.ok((found["events"] as number) > 0);
  assert.ok(readFileSync(file).equals(bytes));
  assert.ok(existsSync(`${file}.recovered`));
  assert.equal(run("", "recover").status, 1, "never over an earlier one");
  chmodSync(file, 0o600);
});

test("every command has a help that says what it is for", (t) => {
  const { run } = ledger(t);
  const help = run("", "--help").stdout;
  assert.match(help, /Files:\n.*\n\nEnvironment:\n/);
  for (const name of "list show add export import import-mail verify recover erase".split(" ")) {
    assert.match(help, new RegExp(`^ +${name} `, "m"));
    const own = run("", name, "--help");
    assert.equal(own.status, 0);
    assert.match(own.stdout, /--json/);
    assert.match(own.stdout, /Exit status:\n(  \d  .+\n){5}/);
    assert.ok(own.stdout.trim().split("\n").length > 5, name);
  }
});

test("an id that is empty, as an unset variable is, erases nothing", (t) => {
  const { run, json, objection } = ledger(t);
  objection();
  for (const words of [
    ["--account", ""],
    ["--objection", ""],
  ]) {
    const { status, stderr } = run("", "erase", ...words, "--yes");
    assert.equal(status, 2);
    assert.match(stderr, /Nothing was erased/);
  }
  assert.equal((json("list") as unknown as unknown[]).length, 1);
});

test("a word that isn't UTF-8 is refused in a sentence, and nothing is stored", (t) => {
  const { folder, objection, json } = ledger(t);
  const id = objection();
  const before = json("list");
  const script = `exec "$0" ledger add note --objection "$1" --note "$(printf 'a\\377b')"`;
  const { status, stderr } = spawnSync("bash", ["-c", script, hostBinary, id], {
    env: { PATH: process.env["PATH"], OBJECTOR_DATA_DIR: join(folder, "data") },
    encoding: "utf8",
  });
  assert.equal(status, 2);
  assert.match(stderr, /isn't UTF-8/);
  assert.deepEqual(json("list"), before);
});
