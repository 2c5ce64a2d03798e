/** Where no panel may come by itself: pages with nothing to help with, and pages on the way without the link. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { PageState } from "../../extension/src/protocol/messages.ts";
import { texts } from "../texts.ts";
import { catalogue } from "../site/catalogue.ts";
import { imitations } from "../site/hosts.ts";
import { browserNames, count, withSession } from "./fixture.ts";
import { hasPanel, Inside } from "./inside.ts";
import { until } from "./until.ts";

const t = texts.en;
const silentPages = catalogue.flatMap(({ rule, pages }) =>
  pages.filter(({ silent }) => silent).map(({ address }) => ({ rule, address })),
);
const cookiesOverForm = "https://www.facebook.com/help/contact/712876720715583?cookies=1";

/** Where the page script has to look and find nothing; elsewhere it has to stay away. */
const isLookedAt = ({ hostname, pathname }: URL): boolean =>
  !imitations.includes(hostname) &&
  (hostname.startsWith("privacycenter.") || /^\/(help|contact|privacy)\//.test(pathname));

for (const browser of browserNames) {
  test(`no panel where nothing is to be said, in ${browser}`, async () => {
    await withSession({ browser, calm: true }, async (session) => {
      const { page } = session;
      const inside = await Inside.open(session);
      const wrong: string[] = [];
      for (const { rule, address } of silentPages) {
        await session.open(address);
        const fits = (state: PageState | null | undefined): boolean =>
          rule ? state?.page.rule === rule && state.link === "absent" : state === null;
        try {
          // Each question makes the page script look again, so its answer leaves nothing to wait for.
          if (rule || isLookedAt(new URL(address))) await until(() => inside.state(), fits);
          else {
            await session.settled();
            assert.equal(await inside.state(), undefined, "a page script where none belongs");
          }
          await page.waitForFunction(() => document.readyState === "complete");
          assert.equal(await hasPanel(session), false, "a panel");
        } catch (error) {
          wrong.push(`${address}\n    ${(error as Error).message}`);
        }
      }
      assert.equal(wrong.length, 0, `of ${silentPages.length} pages wrong:\n${wrong.join("\n")}`);

      // The popup, which the person opens, says what is missing there.
      await session.open("https://www.facebook.com/privacy/genai?region=us");
      const popup = await session.engine.popup(page);
      await popup.says(t.this_page.absent);
      await popup.says(t.this_page.absent_why);
      await popup.close();
      await page.bringToFront();

      // The same browser does show it where it belongs, also after in-page navigation.
      await session.open("https://www.facebook.com/privacy/policy/?notice=none");
      await page.click("[role=navigation] a[href*='/privacy/center/']");
      await (await session.panel()).says(t.way.found);

      // While Meta's dialog on cookies stands over a form, nothing of the form can be used.
      await session.open(cookiesOverForm);
      const fields = async () => (await inside.state())?.fields.map(({ role }) => role);
      await until(fields, (roles) => roles?.length === 0);
      await page.click("[role=dialog] [role=button][tabindex='0']");
      await until(fields, (roles) => roles?.join() === "email,reason");
    });
    count("negative_pages", silentPages.length);
  });
}
