/** What a person without a mouse meets in the panel: no stolen focus, every control in reach, Escape, nothing lost. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "puppeteer-core";
import { openScreens, type Screens } from "./browser.ts";
import { states } from "./states.ts";

const errors: string[] = [];
let screens: Screens;
before(async () => {
  screens = await openScreens((text) => errors.push(text));
});
after(() => screens.close());

async function openPanel(name: string): Promise<Page> {
  const state = states.find((one) => one.screen === "panel" && one.name === name)!;
  const page = await screens.open("panel", state.script("en"), { scheme: "light", width: 360 });
  await page.waitForSelector(state.wait);
  return page;
}

/** What the focused control is called, as a screen reader would say it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    if (!element || element === document.body) return null;
    const label = element.labels?.[0]?.innerText ?? element.innerText;
    return (element.getAttribute("aria-label") ?? label).trim();
  });

test("the panel takes no focus by itself", async () => {
  assert.equal(await focused(await openPanel("grounds")), null);
});

test("Tab reaches every control once, in the order they stand", async () => {
  const page = await openPanel("grounds");
  const controls = await page.$$eval(
    "button, input, select, textarea, summary, a",
    (all) => all.filter((element) => element.checkVisibility()).length,
  );
  const seen: string[] = [];
  for (let at = 0; at < controls; at++) {
    await page.keyboard.press("Tab");
    const name = await focused(page);
    if (name === null) break;
    const visible = await page.evaluate(() => {
      const box = document.activeElement!.getBoundingClientRect();
      return box.top >= 0 && box.bottom <= innerHeight + 1;
    });
    assert.ok(visible, `“${name}” has the focus out of sight`);
    seen.push(name);
  }
  assert.equal(seen.length, controls, `reached only ${seen.join(" · ")}`);
  assert.equal(seen[0], "Fold away");
});

test("Escape folds the panel and Enter opens it again, with what was typed", async () => {
  const page = await openPanel("grounds");
  await page.focus("#own");
  await page.keyboard.type("My own words");
  await page.keyboard.press("Escape");
  await page.waitForSelector(".panel.folded");
  await page.waitForFunction(() => document.activeElement?.classList.contains("unfold"));
  await page.keyboard.press("Enter");
  await page.waitForSelector(".panel:not(.folded)");
  assert.equal(await page.$eval("#own", (field) => (field as HTMLTextAreaElement).value), "My own words");
});

test("the focus follows what takes the place of a pressed control", async () => {
  const page = await openPanel("grounds");
  await page.focus(".composer .button.main");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.id === "text-title");
});

test("the language changes at once and is named in the document", async () => {
  const page = await openPanel("grounds");
  await page.select(".language-switch select", "de");
  await page.waitForFunction(() => document.documentElement.lang === "de");
  assert.match(
    await page.$eval("main", (main) => main.ownerDocument.body.innerText),
    /Was trifft auf Sie zu\?/,
  );
  assert.deepEqual(errors, []);
});

test("keys that pass through the languages change nothing until Enter, or until the person goes on", async () => {
  const shown = (page: Page) => page.evaluate(() => document.documentElement.lang);
  const select = ".language-switch select";
  const chosen = (page: Page) => page.$eval(select, (field) => (field as HTMLSelectElement).value);
  for (const settle of ["Enter", "Tab"] as const) {
    const page = await openPanel("grounds");
    await page.focus(select);
    await page.keyboard.type("Deu");
    assert.equal(await chosen(page), "de");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    assert.equal(await chosen(page), "de");
    assert.equal(await shown(page), "en");
    assert.deepEqual((await page.evaluate(() => chrome.storage.local.get("settings")))["settings"], {
      language: "en",
    });
    await page.keyboard.press(settle);
    await page.waitForFunction(() => document.documentElement.lang === "de");
  }
  assert.deepEqual(errors, []);
});
