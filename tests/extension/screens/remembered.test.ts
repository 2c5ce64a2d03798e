/** What a person ticks is remembered only where they want it, for their own account, and without their own sentence. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "puppeteer-core";
import { rememberedKey, type RememberedGrounds } from "../../../extension/src/protocol/remembered.ts";
import { openScreens, type Screens } from "./browser.ts";
import { grounds } from "./examples.ts";
import { states } from "./states.ts";

const errors: string[] = [];
let screens: Screens;
before(async () => {
  screens = await openScreens((text) => errors.push(text));
});
after(() => screens.close());

const platformId = "61550000000001";

async function composer(storage: Record<string, unknown>, who = platformId): Promise<Page> {
  const state = states.find(({ screen, name }) => screen === "panel" && name === "grounds")!;
  const identity = { platform: "facebook", account: "ours", ...(who && { platformId: who }) } as const;
  const page = await screens.open(
    "panel",
    { ...state.script("en"), storage, identity },
    { scheme: "light", width: 360 },
  );
  await page.waitForSelector(ground);
  return page;
}

const kept = (page: Page) =>
  page.evaluate(async (key) => (await chrome.storage.local.get(null))[key], rememberedKey) as Promise<
    RememberedGrounds | undefined
  >;
/** Presses the box with this title. */
const tick = (page: Page, title: string) =>
  page.locator(`::-p-xpath(//label[starts-with(normalize-space(.), "${title}")]//input)`).click();
const write = async (page: Page) => {
  await page.locator("#own").fill("My own sentence.");
  await page.locator(".composer .button.main").click();
  await page.waitForSelector("#text");
};
/** Who is logged in is asked at the first press. */
const firstPress = (page: Page) => page.locator(".page-name h1").click();
const checked = (page: Page) =>
  page.$$eval(".composer .choices .choice:has(:checked) > span:first-of-type", (titles) =>
    titles.map(({ textContent }) => textContent),
  );
const ground = ".composer .choices input[type=checkbox]";
const remember = '[aria-describedby="remember-hint"]';
const [first, second] = grounds.en;
const general = grounds.en.find(([, kind]) => kind === "general")!;
const remembered = (...keys: string[]): Record<string, RememberedGrounds> => ({
  [rememberedKey]: { account: `facebook/${platformId}`, grounds: keys, at: 1 },
});

test("nothing is kept unless it is wished for", async () => {
  const page = await composer({});
  await tick(page, first[2]);
  await write(page);
  assert.equal(await kept(page), undefined);
  assert.deepEqual(errors, []);
});

test("with the box ticked the grounds are kept, without the sentence, in the order in which they were ticked", async () => {
  const page = await composer({});
  await tick(page, second[2]);
  await tick(page, first[2]);
  await page.locator(remember).click();
  await write(page);
  const { account, grounds: keys } = (await kept(page))!;
  assert.deepEqual([account, keys], [`facebook/${platformId}`, [second[0], first[0]]]);
  assert.ok(!JSON.stringify(await kept(page)).includes("sentence"));
});

test("what was kept is ticked the next time, in sight, and forgotten as soon as the box is no longer ticked", async () => {
  const page = await composer(remembered(general[0], first[0]));
  assert.deepEqual(await checked(page), []);
  await firstPress(page);
  await page.waitForSelector(`${remember}:checked`);
  assert.deepEqual(await checked(page), [first[2], general[2]]);
  assert.ok(await page.$eval(".composer .fold", (fold) => (fold as HTMLDetailsElement).open));
  await page.locator(remember).click();
  await page.waitForSelector(`${remember}:not(:checked)`);
  assert.equal(await kept(page), undefined);
  await write(page);
  assert.equal(await kept(page), undefined);
});

test("another account's grounds aren't ticked, nor anybody's where nobody is seen", async () => {
  for (const who of ["61550000000002", ""]) {
    const page = await composer(remembered(first[0]), who);
    await tick(page, second[2]);
    await page.locator(remember).click();
    await write(page);
    const { account, grounds: keys } = (await kept(page))!;
    assert.deepEqual([account, keys], [`facebook/${who}`, [second[0]]]);
  }
});

test("a ground that the host no longer lists isn't sent", async () => {
  const page = await composer(remembered("gone", first[0]));
  await page.evaluate(() => {
    const { sendMessage } = chrome.runtime;
    chrome.runtime.sendMessage = ((request: { method?: string; params?: { grounds: string[] } }) => {
      if (request.method === "reason.compose")
        document.documentElement.dataset["sent"] = request.params!.grounds.join();
      return sendMessage(request);
    }) as typeof sendMessage;
  });
  await firstPress(page);
  await page.waitForSelector(`${remember}:checked`);
  await write(page);
  assert.equal(await page.evaluate("document.documentElement.dataset.sent"), first[0]);
  assert.deepEqual(errors, []);
});
