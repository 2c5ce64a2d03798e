/** `./dev new language` and `./dev new country`, run on a copy: what they write, and what the checks then say of it. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";

const copy = mkdtempSync(join(tmpdir(), "objector-scaffold-"));
after(() => rmSync(copy, { recursive: true }));
for (const part of ["extension/tools", "extension/src/text", "native-host/data", "tests/data"])
  cpSync(part, join(copy, part), { recursive: true });
cpSync("package.json", join(copy, "package.json"));
symlinkSync(resolve("node_modules"), join(copy, "node_modules"));

function run(tool: string, ...words: string[]) {
  return spawnSync(process.execPath, [join(copy, "extension/tools", tool), ...words], { encoding: "utf8" });
}
const check = (file: string) =>
  spawnSync(process.execPath, ["--test", "--test-reporter=tap", `tests/data/${file}.test.ts`], {
    cwd: copy,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] },
  });
const read = (path: string) => JSON.parse(readFileSync(join(copy, path), "utf8"));

test("a language is scaffolded with the words that the platform knows, and the checks name what is still English", () => {
  const { status, stderr } = run("new_language.ts", "eu", "--name", "Euskara");
  assert.equal(status, 0, stderr);
  const texts = read("native-host/data/texts/eu.json");
  assert.equal(texts.name, "Euskara");
  assert.match(texts.months[1], /otsail/);
  assert.equal(texts.countries.DE, "Alemania");
  assert.deepEqual(Object.keys(read("native-host/data/letters/eu.json")), ["language", "review", "reason"]);
  const { status: checked, stdout } = check("languages");
  assert.equal(checked, 1);
  assert.match(stdout, /texts\/eu\.json, \S+: this is still English/);
});

test("a language that is there, or has a wrong code, is refused", () => {
  assert.match(run("new_language.ts", "de", "--name", "Deutsch").stderr, /is there already/);
  assert.match(run("new_language.ts", "german", "--name", "Deutsch").stderr, /isn't written like/);
  assert.match(run("new_language.ts", "eu").stderr, /--name/);
});

test("a country of a known law is scaffolded, and fits the schema", () => {
  const words = ["GL", "--name", "Greenland", "--regime", "gdpr", "--authority", "[practice] Datatilsynet"];
  const { status, stderr } = run(
    "new_country.ts",
    ...words,
    "--authority-en",
    "[practice] Authority",
    "--source",
    "gdpr",
  );
  assert.equal(status, 0, stderr);
  const record = read("native-host/data/jurisdictions/GL.json");
  assert.equal(record.authorities[0].certainty, "unknown");
  assert.deepEqual(record.deadline, read("native-host/data/jurisdictions/AT.json").deadline);
  assert.equal(check("schema").status, 0);
  assert.equal(check("certainty").status, 0);
});

test("a country without a source, of an unknown law or with a wrong code is refused", () => {
  const words = ["--name", "X", "--regime", "gdpr", "--authority", "X", "--authority-en", "X"];
  assert.match(run("new_country.ts", "XA", ...words).stderr, /--source is missing/);
  assert.match(run("new_country.ts", "XA", ...words, "--source", "nowhere").stderr, /no nowhere\.json/);
  assert.match(run("new_country.ts", "x", ...words).stderr, /two capital letters/);
  assert.match(run("new_country.ts", "DE", ...words, "--source", "gdpr").stderr, /is there already/);
});
