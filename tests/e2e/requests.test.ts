/** Nothing leaves the machine: the site sees the same requests with the extension as without it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { texts } from "../texts.ts";
import type { Session } from "./browser.ts";
import { browserNames, count, withSession } from "./fixture.ts";
import type { BrowserName } from "./profile.ts";
import { answerQuestions, liveButton, tell, writeReason } from "./walk.ts";

const t = texts.en;

/** Loads the same pages each time; `panel` adds everything that the person does beside them. */
async function visit(browser: BrowserName, extension: boolean): Promise<string[]> {
  let requests: string[] = [];
  await withSession({ browser, extension }, async (session, site) => {
    const beside = async (work: (session: Session) => Promise<void>): Promise<void> => {
      if (extension) await work(session);
    };
    const { page } = session;
    await session.open("https://www.facebook.com/privacy/center/?wrapped=1");
    await beside(async () => (await session.panel()).press(t.way.show));
    await page.click("a[href*='712876720715583']");
    await page.waitForSelector("[role=main] textarea");
    await beside(async () => {
      const panel = await session.panel();
      await answerQuestions(panel, t);
      await writeReason(panel, t, site);
      await panel.press(t.reason.put);
      await panel.says(t.fields.outcome.filled);
    });
    await page.click(liveButton);
    await page.waitForSelector("[role=status]");
    await beside(() => tell(session, t, "received"));
    await session.open("https://www.facebook.com/");
    requests = site.seen.requests.slice();
  });
  return requests;
}

for (const browser of browserNames) {
  test(`the same requests with and without the extension in ${browser}`, async () => {
    const without = await visit(browser, false);
    assert.ok(without.some((line) => line.startsWith("GET l.facebook.com/l.php")));
    assert.ok(without.some((line) => line.startsWith("POST")));
    assert.deepEqual(await visit(browser, true), without);
    count("request_logs_compared", 1);
  });
}
