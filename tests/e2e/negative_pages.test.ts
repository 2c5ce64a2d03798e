/** Where the panel must not appear: the feed, the login page, ordinary forms, and hosts that only look like Meta's. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { texts } from "../../extension/src/text/text.ts";
import { ordinaryForm } from "../site/pages.ts";
import { browserNames, count, withSession } from "./fixture.ts";

const t = texts.en;
const imitation = "https://www.facebook.com.imitation.example";
const withoutPanel = [
  "https://www.facebook.com/",
  "https://www.facebook.com/login/",
  `https://www.facebook.com/help/contact/${ordinaryForm}`,
  "https://www.facebook.com/practice/",
  `${imitation}/privacy/center/`,
  `${imitation}/help/contact/712876720715583`,
];

for (const browser of browserNames) {
  test(`no panel where nothing is to be said, in ${browser}`, async () => {
    await withSession({ browser }, async (session) => {
      for (const address of withoutPanel) {
        await session.open(address);
        await session.settled();
        assert.equal(await session.engine.panelFrame(session.page), undefined, `a panel on ${address}`);
      }
      // The same browser does show it where it belongs, also after in-page navigation.
      await session.open("https://www.facebook.com/privacy/policy/?notice=none");
      assert.equal(await (await session.panel()).has(t.way.show), false, "there is no link to point at");
      await session.page.click("[role=navigation] a[href*='/privacy/center/']");
      await (await session.panel()).says(t.way.found);
    });
    count("pages_without_panel", withoutPanel.length);
  });
}
