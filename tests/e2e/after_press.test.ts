/** What is still seen after the panel was closed, and where the answer to a press is looked for. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { texts } from "../texts.ts";
import type { Session } from "./browser.ts";
import { browserNames, count, withSession } from "./fixture.ts";
import { until } from "./until.ts";
import { kinds, liveButton } from "./walk.ts";

const t = texts.en;
const form = "https://www.facebook.com/help/contact/712876720715583";
const thirdParty = "https://www.facebook.com/help/contact/1266025207620918";
const feed = "https://www.facebook.com/";
const index = "https://www.facebook.com/practice/";

async function press(session: Session): Promise<void> {
  await session.page.click(liveButton);
  await session.page.waitForSelector("[role=status]");
}

const allKinds = async (session: Session) => (await session.ledger()).flatMap(kinds);

for (const browser of browserNames) {
  test(`a press after the panel was closed is recorded in ${browser}`, async () => {
    await withSession({ browser }, async (session) => {
      await session.open(form);
      const panel = await session.panel();
      await panel.says(t.questions.title);
      await panel.press(t.panel.close);
      await until(
        () => session.engine.panelFrame(session.page),
        (frame) => frame === undefined,
      );
      await press(session);
      assert.equal(await session.engine.panelFrame(session.page), undefined);
      await until(
        () => allKinds(session),
        (all) => all.filter((kind) => kind === "submit_pressed").length === 1,
      );
    });
    count("closed_panels", 1);
  });

  test(`beyond the area the answer is looked for in that tab, on the next page only, in ${browser}`, async () => {
    await withSession({ browser }, async (session) => {
      const { page, engine } = session;
      await session.open(form);
      await (await session.panel()).says(t.questions.title);
      await press(session);
      await (await session.panel()).says(t.after_press.question);

      const other = await engine.browser.newPage();
      await other.goto(feed);
      await other.waitForSelector("[role=main]");
      await page.bringToFront();
      await session.open(feed);
      await (await session.panel()).says(t.after_press.question);
      assert.equal(await engine.panelFrame(other), undefined, "a panel in a tab where nobody pressed");
      for (const later of [index, feed]) {
        await session.open(later);
        await session.settled();
        assert.equal(await engine.panelFrame(page), undefined, `a panel after the next page, on ${later}`);
      }
    });
    count("pages_without_panel", 3);
  });

  test(`another form after a press is an objection of its own, in ${browser}`, async () => {
    await withSession({ browser }, async (session) => {
      await session.open(form);
      await (await session.panel()).says(t.questions.title);
      await press(session);
      await (await session.panel()).says(t.after_press.question);
      await session.open(thirdParty);
      const panel = await session.panel();
      await panel.says(t.panel.page_names.third_party_form);
      assert.ok(
        !(await panel.text()).includes(t.after_press.question),
        "the first press isn't about this form",
      );
      await session.page.click(liveButton);
      const entries = await until(
        () => session.ledger(),
        (all) => all.flatMap(kinds).filter((kind) => kind === "submit_pressed").length === 2,
      );
      assert.deepEqual(entries.map(({ subject }) => subject).sort(), ["own_information", "third_party"]);
    });
    count("forms_told_apart", 1);
  });

  test(`a form shown again by “back” is a new attempt in ${browser}`, async (context) => {
    await withSession({ browser }, async (session) => {
      const { page } = session;
      await session.open(`${form}?keep=1&after=navigate`);
      await (await session.panel()).says(t.questions.title);
      await page.evaluate(() =>
        addEventListener("pageshow", ({ persisted }) => (document.title = persisted ? "kept" : "new")),
      );
      await page.click(liveButton);
      await page.waitForSelector("[role=status]");
      await (await session.panel()).says(t.after_press.question);
      // Not goBack: a kept page has no load to wait for.
      await page.evaluate(() => setTimeout(() => history.back()));
      await page.waitForSelector("[role=main] textarea");
      if ((await page.title()) !== "kept") return context.skip("this browser loaded the page anew");
      await (await session.panel()).says(t.questions.title);
      await page.click(liveButton);
      await page.waitForSelector("[role=status]");
      await until(
        () => allKinds(session),
        (all) => all.filter((kind) => kind === "submit_pressed").length === 2,
      );
    });
  });
}
