import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { readRules } from "../../extension/build_steps/rules.mjs";

const top = join(import.meta.dirname, "../..");
/** A copy of what the scaffold reads and writes, so that nothing is left in the project. */
const copy = mkdtempSync(join(tmpdir(), "new-rule-"));
after(() => rmSync(copy, { recursive: true }));
for (const part of ["extension", "tests/extension/forms", "package.json"])
  cpSync(join(top, part), join(copy, part), { recursive: true });
symlinkSync(join(top, "node_modules"), join(copy, "node_modules"));

const newRule = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(copy, "extension/tools/new_rule.ts"), ...words],
    { encoding: "utf8" },
  );
  return { status, said: stdout + stderr };
};
const json = (path: string) => JSON.parse(readFileSync(join(copy, path), "utf8"));
const inCopy = () => readRules(join(copy, "extension/rules"));

test("a form's rule and its practice page stand at once, for every host of Facebook's", () => {
  const made = newRule(
    "scaffolded-form",
    ...["--address", "https://de-de.facebook.com/help/contact/9000000000000007/?locale=de_DE"],
    ...["--stage", "form", "--source", "example.org", "--seen", "2026-11-01"],
  );
  assert.equal(made.status, 0, made.said);
  assert.deepEqual(inCopy().problems, []);
  const rule = json("extension/rules/scaffolded-form.json");
  assert.deepEqual(rule.addresses, [
    {
      host: "*.facebook.com",
      path: "/help/contact/9000000000000007",
      last_verified: "2026-11-01",
      source: "example.org",
      certainty: "exact",
    },
  ]);
  // Words aren't guessed: the rule has none, and those of the page are marked.
  assert.ok(!JSON.stringify(rule).includes("labels"));
  const page = json("tests/extension/forms/scaffolded-form.json");
  for (const { label } of [...page.fields, ...page.buttons]) assert.match(label, /^\[practice\] /);
});

test("a description saved from a real form becomes the practice page; nobody saw the address, so the rule says never", () => {
  const description = {
    host: "help.instagram.com",
    path: "/contact/456",
    locale: "fi",
    fields: [{ order: 0, tag: "textarea", type: "", role: "", label: "Miksi?", required: true }],
    buttons: [{ order: 0, tag: "div", role: "button", label: "Jatka" }],
  };
  writeFileSync(join(copy, "saved.json"), JSON.stringify(description));
  const made = newRule("from-description", "--from", join(copy, "saved.json"), "--source", "a report");
  assert.equal(made.status, 0, made.said);
  const page = json("tests/extension/forms/from-description.json");
  assert.deepEqual(page, { ...description, rule: "from-description" });
  const [address] = json("extension/rules/from-description.json").addresses;
  assert.deepEqual([address.last_verified, address.certainty], ["never", "reported"]);
});

test("a page on the way gets a link to the form it leads to", () => {
  const made = newRule(
    "scaffolded-way",
    ...["--address", "https://privacycenter.instagram.com/practice", "--stage", "way"],
    ...["--leads-to", "instagram-objection-form", "--source", "example.org", "--words", "genai-page"],
  );
  assert.equal(made.status, 0, made.said);
  assert.deepEqual(inCopy().problems, []);
  const [, link] = json("tests/extension/forms/scaffolded-way.json").links;
  assert.deepEqual(link, {
    address: "https://help.instagram.com/contact/767264225370182",
    label: "[practice] Objection form",
    means: "link",
  });
});

test("what is missing or wrong is said, and nothing is written over", () => {
  const form = ["--stage", "form", "--source", "example.org"];
  const cases: [said: RegExp, words: string[]][] = [
    [/needs an id/, []],
    [/--address: the whole address/, ["x", ...form]],
    [/--stage: form or way/, ["x", "--address", "https://www.facebook.com/a", "--source", "y"]],
    [/--source: where/, ["x", "--address", "https://www.facebook.com/a", "--stage", "form"]],
    [/isn't a host of Meta's/, ["x", "--address", "https://facebook.com.evil.example/a", ...form]],
    [
      /there is no text form; known: genai_page/,
      ["x", "--names", "form", "--address", "https://www.facebook.com/a", ...form],
    ],
    [/Unknown option '--adress'/, ["x", "--adress", "https://www.facebook.com/a"]],
    [/is there already/, ["third-party-form", "--address", "https://www.facebook.com/a", ...form]],
  ];
  for (const [said, words] of cases) {
    const made = newRule(...words);
    assert.match(made.said, said);
    assert.equal(made.status, 2);
  }
  const twice = newRule(
    "twice",
    "--address",
    "https://www.facebook.com/help/contact/712876720715583",
    ...form,
  );
  assert.match(twice.said, /mend: .*is in facebook-objection-form too/);
  assert.equal(twice.status, 1);
});
