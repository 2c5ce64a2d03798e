/** The layout of 2024 and of Brazil: country, e-mail, required reason, and a code from an e-mail. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { texts } from "../texts.ts";
import { browserNames, count, withSession } from "./fixture.ts";
import { answerQuestions, kinds, liveButton, tell, writeReason } from "./walk.ts";

const t = texts.en;

for (const browser of browserNames) {
  test(`the form with country and code in ${browser}`, async () => {
    await withSession({ browser, variant: `${browser}-brazil` }, async (session, site) => {
      const { page } = session;
      await session.open("https://www.facebook.com/help/contact/6359191084165019");
      const panel = await session.panel();
      await panel.says(t.questions.title);
      await answerQuestions(panel, t);
      const text = await writeReason(panel, t, site);
      await panel.press(t.reason.put);
      await panel.says(t.fields.outcome.filled);
      await session.screenshot("filled");
      await page.type("[role=main] input[name=email]", "practice@example.org");
      await page.click(liveButton);
      await page.waitForSelector("[role=dialog]");
      assert.deepEqual(site.seen.submits.at(-1)?.fields, {
        country: "DE",
        email: "practice@example.org",
        reason: text,
        additional: "",
      });

      const asking = await session.panel();
      await asking.says(t.code.sent);
      await session.screenshot("code");
      await page.type("[role=dialog] input", "123456");
      await page.click("[role=dialog] [role=button][tabindex='0']");
      await page.waitForSelector("[role=status]");
      assert.deepEqual(site.seen.submits.at(-1)?.fields, { code: "123456" });
      await tell(session, t, "received");

      const entries = await session.ledgerWith("told_by_person");
      assert.equal(entries.length, 1);
      assert.deepEqual(kinds(entries[0]!), [
        "form_opened",
        "prefilled",
        "submit_pressed",
        "code_requested",
        "code_entered",
        "told_by_person",
      ]);
      assert.equal(entries[0]!.state, "under_review");
    });
    count("ways_with_code", 1);
  });
}
