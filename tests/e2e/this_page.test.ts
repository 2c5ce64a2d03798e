/** The popup's word on the page in front, and the warning on a form people mix up. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { texts } from "../texts.ts";
import { browserNames, count, withSession } from "./fixture.ts";
import { until } from "./until.ts";

const t = texts.en;

for (const browser of browserNames) {
  test(`the popup says how the page in front stands in ${browser}`, async () => {
    await withSession({ browser, variant: `${browser}-this-page` }, async (session) => {
      await session.open("https://www.facebook.com/privacy/genai?region=us");
      const absent = await session.engine.popup(session.page);
      await absent.says(t.this_page.absent);
      assert.ok(await absent.has(`${t.pages.form.replace("{platform}", "Facebook")}…`, "a"));
      await absent.close();

      await session.open("https://www.facebook.com/help/contact/510058597920541");
      const panel = await session.panel();
      await panel.says(t.known_pages.right_form);
      // A panel that is closed comes back from the popup. Firefox's stand-in for the popup is a tab, and then itself in front.
      await panel.view
        .evaluate(
          (name) => document.querySelector<HTMLElement>(`[aria-label="${name}"]`)!.click(),
          t.panel.close,
        )
        .catch(() => undefined);
      await until(
        () => session.engine.panelFrame(session.page),
        (frame) => frame === undefined,
      );
      const popup = await session.engine.popup(session.page);
      await popup.says(t.panel.page_names.third_party_form);
      await popup.says(t.this_page.form);
      if (browser === "firefox") return;
      await popup.press(t.this_page.open);
      await (await session.panel()).says(t.known_pages.right_form);
    });
    count("pages_in_front", 2);
  });
}
