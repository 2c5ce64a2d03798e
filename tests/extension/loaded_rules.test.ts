/** Rules loaded by hand: what is taken, what is refused with which words, and what happens when the stored file breaks. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, test } from "node:test";
import { createHash } from "node:crypto";
import fc from "fast-check";
import { rules as bundled } from "#rules";
import { dropLoadedRules, type LoadedRules, mergeRules } from "../../extension/src/protocol/loaded_rules.ts";
import { checkRuleFile, longestFile } from "../../extension/src/rules/check_rule_file.ts";
import { loadedRules, loadRules } from "../../extension/src/rules/loaded.ts";

const whole = JSON.parse(readFileSync("build/extension/rules.json", "utf8"));
const form = whole.rules.find(({ id }: { id: string }) => id === "facebook-objection-form");

/** A file with one new rule, changed by the caller. */
function file(change: (file: any, rule: any) => void = () => undefined): string {
  const rule = structuredClone(form);
  rule.id = "new-form";
  rule.addresses = [{ ...rule.addresses[0], path: "/help/contact/9000000000000001" }];
  const made = {
    date: "2026-11-20",
    rules: [rule],
    words: { [rule.words]: structuredClone(whole.words[rule.words]) },
  };
  change(made, rule);
  return JSON.stringify(made);
}

let items: Record<string, unknown> = {};
globalThis.chrome = {
  storage: {
    local: {
      get: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, items[key]])),
      set: async (added: object) => void Object.assign(items, structuredClone(added)),
      remove: async (keys: string[]) => keys.forEach((key) => delete items[key]),
    },
  },
} as unknown as typeof chrome;
beforeEach(() => (items = {}));

const problems = (text: string): string => {
  const checked = checkRuleFile(text, bundled);
  return checked.ok ? "" : checked.problems.join("\n");
};

test("the file that the build writes can be loaded, and gives the bundled rules", () => {
  const checked = checkRuleFile(JSON.stringify(whole), bundled);
  assert.ok(checked.ok, problems(JSON.stringify(whole)));
  const byId = (rules: typeof bundled) => rules.toSorted((a, b) => a.id.localeCompare(b.id));
  assert.deepEqual(byId(mergeRules(bundled, checked.rules)), byId([...bundled]));
});

test("a new rule is added, one of the same id takes the bundled one's place", () => {
  const added = checkRuleFile(file(), bundled);
  assert.ok(added.ok);
  assert.equal(mergeRules(bundled, added.rules).length, bundled.length + 1);
  const replaced = checkRuleFile(
    file((_, rule) => Object.assign(rule, { id: form.id, version: form.version + 1 })),
    bundled,
  );
  assert.ok(replaced.ok);
  const merged = mergeRules(bundled, replaced.rules);
  assert.equal(merged.length, bundled.length);
  assert.equal(merged.find(({ id }) => id === form.id)?.version, form.version + 1);
});

test("each kind of mistake is refused, with its place", () => {
  const cases: [RegExp, string][] = [
    [/rule file: isn't JSON/, "{"],
    [/rule file: is larger than 512 KiB/, JSON.stringify("x".repeat(longestFile))],
    [/rule file: the file must be object/, "[]"],
    [/rule file: the file lacks date/, "{}"],
    [/rule file: rules must NOT have fewer than 1 items/, file((made) => (made.rules = []))],
    [/date: lately is no day/, file((made) => (made.date = "lately"))],
    [/rules\.0 has a key press that isn't known/, file((_, rule) => (rule.press = "#submit"))],
    [/rules\.0\.stage is "send"; .*form/, file((_, rule) => (rule.stage = "send"))],
    [
      /rules\.0\.fields\.0\.kinds\.0 is "password"/,
      file((_, rule) => (rule.fields = [{ role: "reason", kinds: ["password"] }])),
    ],
    [
      /new-form: addresses\.0: \*\.example isn't among the manifest's host_permissions/,
      file((_, rule) => (rule.addresses[0].host = "*.example")),
    ],
    [
      /new-form: addresses\.0: facebook\.com\.evil\.example isn't among/,
      file((_, rule) => (rule.addresses[0].host = "facebook.com.evil.example")),
    ],
    [
      /new-form: addresses\.0: .* is in instagram-objection-form too/,
      file((_, rule) => {
        rule.platform = "instagram";
        Object.assign(rule.addresses[0], { host: "help.instagram.com", path: "/contact/767264225370182" });
      }),
    ],
    [/new-form: words: there is no words\/objection-form\.json/, file((made) => delete made.words)],
    [/new-form: stands twice/, file((made, rule) => made.rules.push(rule))],
    [/is a practice text/, file((made) => (made.words[form.words].submit[0].text = "[practice] Go"))],
  ];
  assert.equal(problems(file()), "");
  for (const [expected, text] of cases) assert.match(problems(text), expected);
});

test("a rule older than the bundled one of its id is refused", () => {
  const newer = bundled.map((rule) => ({ ...rule, version: rule.version + 1 }));
  const checked = checkRuleFile(JSON.stringify(whole), newer);
  assert.ok(!checked.ok);
  assert.equal(checked.problems.length, bundled.length);
  assert.match(checked.problems[0]!, /is older than the bundled one/);
});

test("whatever a file holds, it is taken or refused with a reason, and nothing else", () => {
  const seed = Number(process.env["OBJECTOR_SEED"] ?? Date.now());
  console.log(`seed ${seed}`);
  const text = file();
  const mangled = fc.oneof(
    fc.json(),
    fc.tuple(fc.nat(text.length), fc.nat(40), fc.string()).map(([at, cut, put]) => {
      return text.slice(0, at) + put + text.slice(at + cut);
    }),
  );
  for (const runSeed of [20261123, seed])
    fc.assert(
      fc.property(mangled, (given) => {
        const checked = checkRuleFile(given, bundled);
        assert.ok(checked.ok || checked.problems.length > 0);
        // Whatever was taken stays on the manifest's hosts.
        if (checked.ok)
          for (const { host } of checked.rules.flatMap((rule) => rule.addresses))
            assert.match(
              host,
              /^(\*\.|([a-z-]+\.)*)(facebook\.com|instagram\.com|whatsapp\.com|meta\.com)$/i,
            );
      }),
      { seed: runSeed, numRuns: 300 },
    );
});

test("what was loaded is kept with its hash and date, and gone after one call", async () => {
  const text = file();
  assert.ok((await loadRules(text)).ok);
  const kept = items["loaded_rules"] as LoadedRules;
  assert.equal(kept.sha256, createHash("sha256").update(text).digest("hex"));
  assert.equal(kept.date, "2026-11-20");
  assert.deepEqual(kept.addresses, [{ host: "*.facebook.com", path: "/help/contact/9000000000000001" }]);
  const checked = await loadedRules();
  assert.ok(checked?.ok);
  assert.equal(checked.rules[0]?.id, "new-form");
  await dropLoadedRules();
  assert.deepEqual(items, {});
  assert.equal(await loadedRules(), null);
});

test("a file that is refused changes nothing, also where another is in force", async () => {
  await loadRules(file());
  const before = structuredClone(items);
  assert.ok(!(await loadRules(file((_, rule) => (rule.stage = "send")))).ok);
  assert.deepEqual(items, before);
});

test("stored rules that broke give way to the bundled ones, and the screens can say so", async () => {
  const text = file();
  await loadRules(text);
  for (const broken of [undefined, 7, text.replace("own_information", "something_else")]) {
    items["loaded_rules_text"] = broken;
    const checked = await loadedRules();
    assert.ok(checked && !checked.ok);
    assert.match((items["loaded_rules"] as LoadedRules).problem!, /isn't stored as it was loaded/);
  }
  // Right again: in force again.
  items["loaded_rules_text"] = text;
  assert.ok((await loadedRules())?.ok);
  assert.equal((items["loaded_rules"] as LoadedRules).problem, undefined);
});
