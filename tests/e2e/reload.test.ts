/** The extension updated or removed while a page of Meta's is open: nothing dead of ours stays, and nobody hears of it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "puppeteer-core";
import { texts } from "../texts.ts";
import type { Session } from "./browser.ts";
import { browserNames, count, withSession } from "./fixture.ts";
import { builtExtension, extensionIds, type BrowserName } from "./profile.ts";
import { liveButton } from "./walk.ts";

const t = texts.en;
const form = "https://www.facebook.com/help/contact/712876720715583";

/** Everything that the page and its scripts, ours too, complain about. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) complaints.push(message.text());
  });
  return complaints;
}

async function openForm(session: Session): Promise<void> {
  await session.open(form);
  await (await session.panel()).says(t.panel.steps.press);
  await session.page.evaluate(() => document.querySelector("objector-panel")!.setAttribute("data-old", ""));
}

/** Puts the same version in the place of the one that runs. */
async function update(session: Session, browser: BrowserName): Promise<void> {
  await session.engine.browser.installExtension(builtExtension(browser));
}

/** What a page does that makes scripts of ours listen. */
async function stir(page: Page): Promise<void> {
  await page.type("[role=main] textarea", "abc");
  await page.click(liveButton);
  await page.evaluate(() => history.pushState(null, "", "/privacy/center/"));
}

for (const browser of browserNames) {
  test(`after an update the open page is helped anew, and the old help is silent, in ${browser}`, async () => {
    await withSession({ browser, host: null }, async (session) => {
      const { page } = session;
      await openForm(session);
      const complaints = complaintsOf(page);
      await update(session, browser);
      await page.waitForSelector("objector-panel:not([data-old])");
      assert.equal((await page.$$("objector-panel")).length, 1);
      await (await session.panel()).says(t.panel.steps.press);
      await stir(page);
      await session.settled();
      assert.deepEqual(complaints, []);
    });
    count("updates", 1);
  });
}

// Firefox takes the scripts away before they hear of it: there the dead frame stays until the page is loaded anew.
test("a page is left as it was when the extension is removed, in chromium", async () => {
  await withSession({ browser: "chromium", host: null }, async (session) => {
    const { page } = session;
    await openForm(session);
    const complaints = complaintsOf(page);
    await session.engine.browser.uninstallExtension(extensionIds.chromium_id);
    await page.waitForFunction(() => document.querySelector("objector-panel, objector-pointer") === null);
    await stir(page);
    assert.deepEqual(complaints, []);
  });
  count("removals", 1);
});
