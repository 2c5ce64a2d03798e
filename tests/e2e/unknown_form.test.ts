/** A form nobody has described: said so, nothing filled, and a description that holds nothing of the person's. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { texts } from "../texts.ts";
import { practiceAccount } from "../site/accounts.ts";
import { unknownForm } from "../site/pages.ts";
import { browserNames, count, withSession } from "./fixture.ts";
import { until } from "./until.ts";
import { answerQuestions, kinds, liveButton, writeReason } from "./walk.ts";

const t = texts.en;

for (const browser of browserNames) {
  test(`an unknown form is called unknown in ${browser}`, async () => {
    await withSession({ browser, variant: `${browser}-unknown` }, async (session, site) => {
      await session.open(`https://www.facebook.com/help/contact/${unknownForm}`);
      await session.page.type("[role=main] textarea", "a private sentence");
      const panel = await session.panel();
      await panel.says(t.panel.page_names.unknown_form);
      await answerQuestions(panel, t);
      await writeReason(panel, t, site);
      assert.equal(await panel.has(t.reason.put), false, "nothing may be put into a form nobody knows");
      await session.screenshot("unknown-form");

      await panel.press(t.report.save);
      await panel.says(t.report.not_in_it);
      const description = await panel.value(t.report.description);
      const { fields, buttons } = JSON.parse(description) as { fields: unknown[]; buttons: unknown[] };
      assert.ok(fields.length >= 2 && buttons.length >= 1);
      for (const secret of ["A private name", "private@example.org", "a private sentence", practiceAccount]) {
        assert.ok(!description.includes(secret), `the description holds "${secret}"`);
      }

      // Objector can't see this press; the person says it, also after the form has gone.
      await session.page.click(liveButton);
      await session.page.waitForSelector("[role=status]");
      await panel.press(t.press.sent_button);
      const [entry] = await until(
        () => session.ledger(),
        (entries) => entries.some((each) => kinds(each).includes("told_by_person")),
      );
      assert.deepEqual(kinds(entry!), ["form_opened", "told_by_person"]);
    });
    count("unknown_forms", 1);
  });
}
