/**
 * axe-core on every state of every screen, in both languages and both colour schemes; and nothing wider than 320 px. The
 * languages share the schemes out: colours know no language, and lengths no colour.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import type { AxeResults } from "axe-core";
import type { Page } from "puppeteer-core";
import { openScreens, type Screens } from "./browser.ts";
import { states } from "./states.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const errors: string[] = [];
let screens: Screens;
let looked = 0;

before(async () => {
  screens = await openScreens((text) => errors.push(text));
});
after(async () => {
  await screens.close();
  console.log(`count axe_screens ${looked}`);
});

/** One line per finding. The CSP lets no script in, so axe comes by the debugger. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const results = (await page.evaluate(
    `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })`,
  )) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`),
  );
}

const looks = [
  { language: "en", scheme: "light" },
  { language: "de", scheme: "dark" },
] as const;

for (const { screen, name, script, wait, then } of states)
  for (const { language, scheme } of looks)
    test(`${screen} ${name}, ${language}, ${scheme}`, async () => {
      const page = await screens.open(screen, script(language), { scheme, width: 320 });
      await page.waitForSelector(wait);
      await then?.(page);
      assert.equal(await page.evaluate("document.documentElement.lang"), language);
      assert.equal(await page.evaluate("document.documentElement.scrollWidth"), 320, "wider than 320 px");
      assert.deepEqual(await findings(page), []);
      assert.deepEqual(errors.splice(0), []);
      looked += 1;
      await page.close();
    });
