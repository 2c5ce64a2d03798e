/**
 * The pages of tests/extension/forms/, one per rule that somebody described: each is known by its rule alone, every part
 * is what the page says it means, and nothing else is taken for one.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { readRules } from "../../../extension/build_steps/rules.mjs";
import { wholeRule, wordLists } from "../../../extension/build_steps/whole_rule.mjs";
import { addressMatches } from "../../../extension/src/detect/address.ts";
import { beginsWithOneOf, isOneOf } from "../../../extension/src/detect/text.ts";
import type { FormPage } from "../../../extension/tools/practice_page.ts";
import { type Bench, browsers, startBench } from "./harness.ts";

const folder = join(import.meta.dirname, "../forms");
const pages = readdirSync(folder).map((name) => ({
  name,
  page: JSON.parse(readFileSync(join(folder, name), "utf8")) as FormPage,
}));
const { rules, words } = readRules();

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const attribute = (name: string, value: string | undefined) => (value ? ` ${name}="${escaped(value)}"` : "");

/** The page as HTML: every control with an id that says what it is, in the order of the description. */
function html({ fields, buttons, links = [] }: FormPage): string {
  const inputs = fields.map(({ tag, type, role, label, required }, index) => {
    const editable = tag === "div" && role !== "combobox" && ' contenteditable="true"';
    const open =
      `<${tag} id="field${index}" aria-labelledby="name${index}" tabindex="0" style="min-height: 1em"` +
      `${attribute("type", type)}${attribute("role", role)}${editable || ""}${required ? " required" : ""}>`;
    return `<div id="name${index}">${escaped(label)}</div>${open}${tag === "input" ? "" : `</${tag}>`}`;
  });
  const presses = buttons.map(({ tag, role, label }, index) => {
    const kind = tag === "button" ? ' type="submit"' : ' tabindex="0"';
    return `<${tag} id="button${index}"${attribute("role", role)}${kind}>${escaped(label)}</${tag}>`;
  });
  const anchors = links.map(
    ({ address, label }, index) =>
      `<p><a id="link${index}" href="${escaped(address)}">${escaped(label)}</a></p>`,
  );
  return `<div role="main">${[...anchors, ...inputs, ...presses].join("\n")}</div>`;
}

/** What the page says of itself: the ids of each meaning. */
function meanings({ fields, buttons, links = [] }: FormPage): Record<string, string[]> {
  const all = [
    ...fields.map(({ means }, index) => ({ means, id: `field${index}` })),
    ...buttons.map(({ means }, index) => ({ means, id: `button${index}` })),
    ...links.map(({ means }, index) => ({ means, id: `link${index}` })),
  ];
  const named = all.filter(({ means }) => means !== undefined);
  return Object.fromEntries(
    [...Map.groupBy(named, ({ means }) => means!)].map(([means, list]) => [means, list.map(({ id }) => id)]),
  );
}

test("each practice page lies at an address of its rule, and no rule has its [practice] words", () => {
  const known = rules.flatMap((rule) => {
    const whole = wholeRule(rule, words);
    return wordLists.flatMap((list) =>
      whole[list].flatMap((entry: any) => (list === "fields" ? (entry.labels ?? []) : [entry])),
    );
  });
  for (const { name, page } of pages) {
    const url = new URL(`https://${page.host}${page.path}`);
    const matching = rules.filter((rule) => rule.addresses.some((own: any) => addressMatches(url, own)));
    assert.deepEqual(
      matching.map(({ id }) => id),
      [page.rule],
      `${name}: its address belongs to the rule it names`,
    );
    assert.equal(name, `${page.rule}.json`);
    for (const { label } of [...page.fields, ...page.buttons, ...(page.links ?? [])])
      if (label.startsWith("[practice]"))
        assert.ok(!isOneOf(label, known) && !beginsWithOneOf(label, known), `${name}: ${label}`);
  }
});

for (const browser of browsers)
  describe(`practice pages in ${browser}`, () => {
    let bench: Bench;
    before(async () => (bench = await startBench(browser)));
    after(() => bench.close());
    for (const { name, page } of pages)
      test(`${name}: every part means what the page says`, async () => {
        await bench.show({ html: html(page), lang: page.locale.replace("_", "-") });
        const found = await bench.page.evaluate((rule) => window.bench.byRule(rule), page.rule);
        assert.deepEqual(found, meanings(page));
        console.log("count practice_pages 1");
      });
  });
