/** Every language on the main screens: nothing is wider than 320 px, no value is left open, and the document says its language. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { languages } from "../../../extension/src/text/languages.ts";
import { openScreens, type Screens } from "./browser.ts";
import { states } from "./states.ts";

const errors: string[] = [];
let screens: Screens;
let looked = 0;
before(async () => {
  screens = await openScreens((text) => errors.push(text));
});
after(async () => {
  await screens.close();
  console.log(`count languages_looked_at ${looked}`);
});

const wanted = [
  ["panel", "grounds"],
  ["popup", "list"],
  ["letter", "choose"],
  ["letter", "written"],
  ["ledger", "mail-known"],
  ["welcome", "ready"],
];
const chosen = wanted.map(([screen, name]) =>
  states.find((one) => one.screen === screen && one.name === name)!,
);

for (const { code } of languages)
  test(`the main screens in ${code}`, async () => {
    for (const { screen, script, wait, then } of chosen) {
      const standIn = { ...script("en"), storage: { settings: { language: code } } };
      const page = await screens.open(screen, standIn, { scheme: "light", width: 320 });
      await page.waitForSelector(wait);
      await then?.(page);
      assert.equal(await page.evaluate("document.documentElement.lang"), code);
      assert.equal(
        await page.evaluate("document.documentElement.scrollWidth"),
        320,
        `${screen}: wider than 320 px`,
      );
      const text = (await page.evaluate("document.body.innerText")) as string;
      assert.doesNotMatch(text, /\{\w+\}/, `${screen}: a value is left open`);
      assert.deepEqual(errors.splice(0), []);
      await page.close();
    }
    looked += 1;
  });
