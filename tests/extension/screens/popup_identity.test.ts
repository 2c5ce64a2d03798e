/** A popup opened over a page that is still loading: nobody there can say yet who is logged in. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { texts } from "../../texts.ts";
import { openScreens, type Screens } from "./browser.ts";
import { states } from "./states.ts";

const errors: string[] = [];
let screens: Screens;
before(async () => {
  screens = await openScreens((text) => errors.push(text));
});
after(() => screens.close());

test("the popup asks again who is logged in once the page has loaded, and then no more", async () => {
  const here = states.find(({ screen, script }) => screen === "popup" && script("en").identity)!;
  const { identity, ...script } = here.script("en");
  const page = await screens.open("popup", script, { scheme: "light", width: 360 });
  await page.waitForSelector("main summary, main .card");
  assert.ok(!(await page.$eval("main", (main) => main.innerText)).includes(texts.en.ledger.here));
  await page.evaluate((found) => void globalThis.tabLoaded(found), identity!);
  await page.waitForFunction(
    (words) => document.querySelector("main")!.innerText.includes(words),
    { timeout: 10_000 },
    texts.en.ledger.here,
  );
  assert.equal(await page.evaluate((found) => globalThis.tabLoaded(found), identity!), 0);
  assert.deepEqual(errors, []);
});
