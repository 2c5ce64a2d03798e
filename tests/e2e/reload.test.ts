/** The extension reloaded or updated while a page of Meta's is open: nothing dead of ours stays on the page. */
import { test } from "node:test";
import { count, withSession } from "./fixture.ts";

// Firefox runs the new version on open pages by itself, and it takes the old one's place.
test("a page is left as it was when the extension goes, in chromium", async () => {
  await withSession({ browser: "chromium", host: null }, async (session) => {
    await session.open("https://www.facebook.com/help/contact/712876720715583");
    const panel = await session.panel();
    await panel.view.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 0));
    await session.page.waitForFunction(
      () => document.querySelector("objector-panel, objector-pointer") === null,
    );
  });
  count("reloads", 1);
});
