/** Letters: written by the real host from the real ledger, changed, and told to the ledger when they were sent. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { texts } from "../texts.ts";
import type { Session } from "./browser.ts";
import { browserNames, count, withSession } from "./fixture.ts";
import type { Screen } from "./screen.ts";
import { answerQuestions, kinds, liveButton, writeReason } from "./walk.ts";

const t = texts.en;

const letterText = (screen: Screen) =>
  screen.view.evaluate(() => document.querySelector<HTMLTextAreaElement>("#text")?.value ?? "");

/** Waits until the letter on the screen holds these words. */
async function holds(screen: Screen, words: string): Promise<string> {
  await screen.view.waitForFunction(
    (wanted) => document.querySelector<HTMLTextAreaElement>("#text")?.value.includes(wanted) === true,
    { polling: 50, timeout: 15_000 },
    words,
  );
  return letterText(screen);
}

/** Objects on the practice form, and tells the popup that Meta declined. */
async function declined(session: Session, site: Parameters<typeof writeReason>[2]): Promise<string> {
  await session.open("https://www.facebook.com/help/contact/712876720715583");
  const panel = await session.panel();
  await panel.says(t.questions.title);
  await answerQuestions(panel, t);
  await writeReason(panel, t, site);
  await panel.press(t.reason.put);
  await panel.says(t.fields.outcome.filled);
  await session.page.click(liveButton);
  await session.ledgerWith("submit_pressed");
  const popup = await session.engine.popup(session.page);
  await popup.press(`${t.ledger.open}…`);
  await popup.press(t.ledger.tell);
  await popup.press(t.after_press.says.declined);
  await popup.press(t.after_press.record);
  await popup.says(t.after_press.recorded);
  await popup.close();
  return (await session.ledger())[0]!.id;
}

for (const browser of browserNames) {
  test(`a refusal is answered and complained about, in ${browser}`, async () => {
    await withSession({ browser, variant: `${browser}-letters` }, async (session, site) => {
      const objection = await declined(session, site);
      const page = await session.engine.screen(`letter.html?objection=${objection}`);
      await page.says(t.letter.fits);
      await page.fill(t.letter.name, "A. Person");
      await page.press(t.letter.write);
      const answer = await holds(page, "You have declined my objection");
      assert.match(answer, /A\. Person/);
      assert.match(answer, /declined by Meta/);
      assert.match(answer, /GDPR Art\. 21\(1\)/);
      await session.screenshot("letter", page.page());

      await page.choose(t.letter.language, "Deutsch");
      await page.press(t.letter.write_again);
      await holds(page, "Sehr geehrte Damen und Herren");

      // The authority of the Land that the person chooses; and their own text, as they sent it.
      await page.press("Complain to the authority…");
      await page.choose(t.letter.authority, "Berlin");
      await page.press(t.letter.write_again);
      const complaint = await holds(page, "Berliner Beauftragte");
      assert.match(complaint, /^> /m);
      assert.match(complaint, /Data Protection Commission/);
      await page.says("mailbox@datenschutz-berlin.de");
      await page.press(t.letter.sent_button);
      await page.says(t.letter.sent_recorded);
      const [entry] = await session.ledgerWith("complaint_lodged");
      assert.equal(entry!.state, "escalated");
      assert.ok(kinds(entry!).includes("complaint_lodged"));
      await page.close();
      count("letters_written", 3);
    });
  });
}
