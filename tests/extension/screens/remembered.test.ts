/** What a person ticks is remembered only where they want it, and then without their own sentence. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "puppeteer-core";
import { rememberedKey } from "../../../extension/src/panel/use_ticked.ts";
import { openScreens, type Screens } from "./browser.ts";
import { states } from "./states.ts";

const errors: string[] = [];
let screens: Screens;
before(async () => {
  screens = await openScreens((text) => errors.push(text));
});
after(() => screens.close());

async function composer(storage: Record<string, unknown>): Promise<Page> {
  const state = states.find(({ screen, name }) => screen === "panel" && name === "grounds")!;
  const page = await screens.open(
    "panel",
    { ...state.script("en"), storage },
    { scheme: "light", width: 360 },
  );
  await page.waitForSelector(".composer input[type=checkbox]");
  return page;
}

const kept = (page: Page) =>
  page.evaluate(async (key) => (await chrome.storage.local.get(null))[key], rememberedKey);
const tick = (page: Page, selector: string) => page.locator(selector).click();
const write = async (page: Page) => {
  await page.locator("#own").fill("My own sentence.");
  await page.locator(".composer .button.main").click();
  await page.waitForSelector("#text");
};
const ground = ".composer .choices input[type=checkbox]";
const remember = '[aria-describedby="remember-hint"]';

test("nothing is kept unless it is wished for", async () => {
  const page = await composer({});
  await tick(page, ground);
  await write(page);
  assert.equal(await kept(page), undefined);
  assert.deepEqual(errors, []);
});

test("with the box ticked the grounds are kept, without the sentence, in the order in which they were ticked", async () => {
  const page = await composer({});
  const keys = await page.$$eval(ground, (boxes) => boxes.length);
  assert.ok(keys > 1);
  await tick(page, `:is(${ground}):nth-of-type(1)`);
  await tick(page, remember);
  await write(page);
  const words = await kept(page);
  assert.ok(Array.isArray(words) && words.length === 1);
  assert.ok(!JSON.stringify(words).includes("sentence"));
});

test("what was kept is ticked the next time, and forgotten when the box is no longer ticked", async () => {
  const first = await composer({});
  await tick(first, ground);
  await tick(first, remember);
  await write(first);
  const page = await composer({ [rememberedKey]: await kept(first) });
  await page.waitForSelector(`${ground}:checked`);
  await page.waitForSelector(`${remember}:checked`);
  await tick(page, remember);
  await write(page);
  assert.equal(await kept(page), undefined);
});
