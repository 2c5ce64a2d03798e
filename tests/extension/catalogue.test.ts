/** Whether the practice site has a page for every address and every language that the page rules know exactly. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { wholeRule, wordLists } from "../../extension/build_steps/whole_rule.mjs";
import { readRules } from "../../extension/build_steps/rules.mjs";
import { catalogue } from "../site/catalogue.ts";
import { hosts } from "../site/hosts.ts";
import { languageOf } from "../site/labels.ts";
import { localeAt, pageAt } from "../site/pages.ts";

interface Word {
  locale: string;
  certainty: string;
}
const { rules: all, words } = readRules();
const visitsOf = (id: string) =>
  catalogue
    .filter(({ rule }) => rule === id)
    .flatMap(({ pages }) => pages.map(({ address }) => new URL(address)));
/** A new rule begins with a page of its own in forms/ (./dev new rule); in the catalogue it has to be there in full. */
const rules = all.filter(
  ({ id }) => visitsOf(id).length > 0 || !existsSync(join(import.meta.dirname, "forms", `${id}.json`)),
);
const plain = (path: string) => path.replace(/\/+$/, "") || "/";

test("every address of every page rule has a page", () => {
  for (const { id, addresses } of rules)
    for (const { host, path } of addresses) {
      const fits = ({ hostname, pathname }: URL) =>
        plain(pathname) === path &&
        (host.startsWith("*.") ? hostname.endsWith(host.slice(1)) : hostname === host);
      assert.ok(visitsOf(id).some(fits), `no page of ${id} for ${host}${path}`);
    }
});

test("every language of which a page rule has exact words has a page", () => {
  for (const rule of rules) {
    const whole = wholeRule(rule, words);
    const known: Word[] = wordLists.flatMap((list) =>
      (whole[list] ?? []).flatMap((entry: Word & { labels?: Word[] }) => entry.labels ?? entry),
    );
    const locales = known.filter(({ certainty }) => certainty === "exact").map(({ locale }) => locale);
    const shown = visitsOf(rule.id).map((url) => languageOf(localeAt(url)));
    assert.deepEqual(
      [...new Set(locales)].filter((locale) => !shown.includes(locale)),
      [],
      `languages without a page of ${rule.id}`,
    );
  }
});

test("every page of the catalogue is there, once", () => {
  const addresses = catalogue.flatMap(({ pages }) =>
    pages.map(({ address, answer }) => `${address} ${answer}`),
  );
  assert.equal(new Set(addresses).size, addresses.length);
  for (const address of addresses) {
    const url = new URL(address.split(" ")[0]!);
    assert.ok(hosts.includes(url.hostname) && pageAt(url), address);
  }
});
