/** The extension updated or removed while a page of Meta's is open: nothing dead of ours stays, and nobody hears of it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "puppeteer-core";
import { texts } from "../../extension/src/text/text.ts";
import type { Session } from "./browser.ts";
import { browserNames, count, withSession } from "./fixture.ts";
import { builtExtension, extensionIds, type BrowserName } from "./profile.ts";
import { until } from "./until.ts";
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

async function openForm(session: Session, address = form): Promise<void> {
  await session.open(address);
  await (await session.panel()).says(t.panel.steps.press);
  await session.page.evaluate(() => document.querySelector("objector-panel")!.setAttribute("data-old", ""));
}

/** Puts the same version in the place of the one that runs. */
async function update(session: Session, browser: BrowserName): Promise<void> {
  if (browser === "firefox") await session.engine.browser.installExtension(builtExtension(browser));
  else {
    const panel = await session.panel();
    await panel.view.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 0));
  }
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

  test(`a page is left as it was when the extension goes, in ${browser}`, async () => {
    await withSession({ browser, host: null }, async (session) => {
      const { page } = session;
      await openForm(session, `${form}?keep=1`);
      // The browser keeps the page and closes its port; it has to notice the end all the same.
      await page.evaluate(() =>
        addEventListener("pageshow", ({ persisted }) => (document.title = `${persisted}`)),
      );
      await session.open("https://www.facebook.com/privacy/center/");
      await page.evaluate(() => setTimeout(() => history.back()));
      await page.waitForSelector("[role=main] textarea");
      await (await session.panel()).says(t.panel.steps.press);
      console.log(`  ${browser} kept the page for “back”: ${(await page.title()) === "true"}`);
      const complaints = complaintsOf(page);
      const id = extensionIds[browser === "firefox" ? "gecko_id" : "chromium_id"];
      await session.engine.browser.uninstallExtension(id);
      await page.waitForFunction(() => document.querySelector("objector-panel, objector-pointer") === null);
      await stir(page);
      await until(
        () => page.evaluate(() => location.pathname),
        (path) => path === "/privacy/center/",
      );
      assert.deepEqual(complaints, []);
    });
    count("removals", 1);
  });
}
