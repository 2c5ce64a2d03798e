/** Nothing that is known of Meta's pages was forgotten: each exact fact that a rule can hold is in one. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readRules } from "../../extension/build_steps/rules.mjs";
import { wholeRule, wordLists } from "../../extension/build_steps/whole_rule.mjs";
import { coverage, totals } from "../../extension/tools/coverage.ts";
import { addressMatches } from "../../extension/src/detect/address.ts";
import { bareText } from "../../extension/src/detect/text.ts";

/** The collection of facts lies beside the project where it is at hand. */
const path = join(import.meta.dirname, "../../../shared/facts/meta-flows.json");
const skip = existsSync(path) ? false : "the collection of facts (meta-flows.json) isn't beside the project";
const facts = skip ? null : JSON.parse(readFileSync(path, "utf8"));

const { rules, words } = readRules();
const whole = rules.map((rule) => wholeRule(rule, words));
/** Every entry of the rules by its list, labels of fields as `fields`. */
const entries = whole.flatMap((rule) =>
  wordLists.flatMap((list) =>
    rule[list].flatMap((entry: any) =>
      (list === "fields" ? (entry.labels ?? []) : [entry]).map((one: any) => ({ list, ...one })),
    ),
  ),
);
const has = (lists: string[], locale: string, text: string) =>
  entries.some(
    (entry) =>
      lists.includes(entry.list) &&
      entry.locale === locale &&
      // One button's words were read word for word on a sister form.
      (entry.certainty === "exact" || (entry.list === "submit" && entry.note !== undefined)) &&
      bareText(entry.text) === bareText(text),
  );

/** In which list of a rule an element of a page belongs; elements that no rule holds (menus, other pages) aren't named. */
const listsOf: [element: RegExp, lists: string[]][] = [
  [/^(form title|form heading|page heading|page)$/, ["titles"]],
  [/^field$/, ["fields"]],
  [/^submit button$/, ["submit"]],
  [/^(e-mail and )?notice link$|^policy page link$|^topic/, ["links"]],
  [
    /^form text|^notice (heading|sentence)|^rights sentence|^hint$|^third-party|^section|^policy section$|^question/,
    ["texts", "notices"],
  ],
];
/** Words that no rule can hold, each with the reason. */
const left: Record<string, string> = {
  menu: "the way through menus is told by the steps, in the interface texts",
  "menu (app)": "the same",
  "menu (Instagram)": "the same",
  "menu section": "the same",
  navigation: "the same",
  "name used for linked accounts": "a name of Meta's for interface texts",
  option: "of the WhatsApp AI form, whose address isn't known",
  "policy link": "leads to the general form, from the policy's text on rights, not from the notice",
};

test(
  "each address, title, label, notice, button and confirmation known word for word is in a rule",
  { skip },
  () => {
    const missing: string[] = [];
    let covered = 0;
    const check = (there: boolean, what: string) => {
      if (there) covered += 1;
      else missing.push(what);
    };
    for (const { id, url } of facts.forms) {
      // Two forms are known to exist, and nobody wrote down their address.
      if (!/^https:/.test(url)) {
        assert.ok(["wa-ai", "meta-account"].includes(id), id);
        continue;
      }
      const matching = rules.filter(
        ({ stage, addresses }) =>
          stage === "form" && addresses.some((address: any) => addressMatches(new URL(url), address)),
      );
      check(matching.length === 1, `form ${url}`);
    }
    for (const [locale, rows] of Object.entries<any[]>(facts.labels))
      for (const { element, text, exact } of rows) {
        if (!exact || element in left) continue;
        const lists = listsOf.find(([pattern]) => pattern.test(element))?.[1];
        assert.ok(lists, `say where "${element}" belongs`);
        check(has(lists, locale, text), `${locale} ${element}: ${text}`);
      }
    for (const { locale, label, exact, form } of facts.form_fields)
      if (exact) {
        const lists = form.startsWith("third-party") ? ["texts"] : ["fields"];
        check(has(lists, locale, label), `${locale} field: ${label}`);
      }
    for (const { locale, text, exact } of facts.notices)
      if (exact) check(has(["notices", "texts"], locale, text), `${locale} notice: ${text}`);
    for (const [locale, rows] of Object.entries<any[]>(facts.confirmations))
      for (const { text, exact, channel } of rows)
        if (exact && channel.startsWith("on screen"))
          check(has(["confirmations"], locale, text), `${locale} confirmation: ${text}`);
    for (const { quote, exact, claim } of facts.forms.find(({ id }: any) => id === "third-party-row").rows)
      if (exact && claim.startsWith("title")) check(has(["titles"], "en", quote), `title: ${quote}`);
    assert.deepEqual(missing, [], `missing in the rules:\n${missing.join("\n")}`);
    console.log(`count facts_in_rules ${covered}`);
  },
);

test("no rule says that words are exact which no collected fact has", { skip }, () => {
  const known = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === "string") known.add(bareText(value));
    else if (value && typeof value === "object") Object.values(value).forEach(walk);
  };
  walk(facts);
  const invented = entries.filter(
    ({ certainty, text }) => certainty === "exact" && !known.has(bareText(text)),
  );
  assert.deepEqual(
    invented.map(({ text }) => text),
    [],
  );
});

test("the table of what is known counts every rule in every language once", () => {
  const { locales, rows } = coverage();
  assert.deepEqual(
    rows.map(({ rule }) => rule),
    rules.map(({ id }) => id),
  );
  const { exact, derived, none } = totals(rows);
  assert.equal(exact + derived + none, rows.length * locales.length);
  const cell = (rule: string, locale: string) => rows.find((row) => row.rule === rule)?.known[locale];
  assert.equal(cell("facebook-objection-form", "de"), "exact");
  assert.equal(cell("third-party-form", "de"), "derived");
  assert.equal(cell("facebook-objection-form", "hu"), "none");
  assert.equal(rows.find(({ rule }) => rule === "accounts-centre-facebook")?.lastVerified, "never");
  // Fewer exact words than now would be words lost.
  assert.ok(exact >= 51, `${exact}`);
});
