/** What else Meta's form may be made of: an editor, a list box, a native button, another platform, a known wording. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { texts } from "../texts.ts";
import { practiceAccount } from "../site/accounts.ts";
import type { Site } from "../site/server.ts";
import type { Session } from "./browser.ts";
import { browserNames, count, withSession } from "./fixture.ts";
import { answerQuestions, liveButton, writeReason } from "./walk.ts";

const t = texts.en;
const facebook = "https://www.facebook.com/help/contact";

/** Opens the form and puts a text in; returns the text. */
async function fill(session: Session, site: Site, address: string): Promise<string> {
  await session.open(address);
  const panel = await session.panel();
  await panel.says(t.questions.title);
  await answerQuestions(panel, t);
  const text = await writeReason(panel, t, site);
  await panel.press(t.reason.put);
  await panel.says(t.fields.outcome.filled);
  return text;
}

for (const browser of browserNames) {
  test(`an editor instead of a text field, and a native button, in ${browser}`, async () => {
    await withSession({ browser }, async (session, site) => {
      const text = await fill(
        session,
        site,
        `${facebook}/712876720715583?editor=contenteditable&button=native`,
      );
      await session.page.click("[role=main] button");
      await session.page.waitForSelector("[role=status]");
      // What the page itself holds, not what its element shows.
      assert.equal(site.seen.submits.at(-1)?.fields["reason"]?.trim(), text.trim());
      const [entry] = await session.ledgerWith("submit_pressed");
      assert.equal(entry!.state, "submitted");
    });
    count("variants", 1);
  });

  test(`a list box is for the person to open, in ${browser}`, async () => {
    await withSession({ browser }, async (session, site) => {
      await fill(session, site, `${facebook}/6359191084165019?country=combobox&locale=pt_BR`);
      const list = await session.page.$eval("[role=main] [role=combobox]", (box) => ({
        open: box.getAttribute("aria-expanded"),
        shows: box.textContent,
      }));
      assert.deepEqual(list, { open: "false", shows: "[practice] Choose a country" });
      await (await session.panel()).says(`${t.fields.names.country}: ${t.fields.state.choose}`);
    });
    count("variants", 1);
  });

  test(`Instagram's form and its account, in ${browser}`, async () => {
    await withSession({ browser }, async (session, site) => {
      await fill(session, site, "https://help.instagram.com/contact/767264225370182");
      await session.page.click(liveButton);
      await session.page.waitForSelector("[role=status]");
      const [entry] = await session.ledgerWith("submit_pressed");
      assert.equal(entry!.platform, "instagram");
      assert.equal(entry!.account.platform_id, practiceAccount);
      // A press alone: the date rests on an assumption, and says so.
      assert.equal(entry!.hint.due?.conditional, true);
    });
    count("variants", 1);
  });

  test(`the one confirmation whose wording is known is seen, not asked for, in ${browser}`, async () => {
    await withSession({ browser }, async (session, site) => {
      await fill(session, site, `${facebook}/712876720715583?locale=it_IT`);
      await session.page.click(liveButton);
      await session.page.waitForSelector("[role=status]");
      const panel = await session.panel();
      await panel.says(t.after_press.seen.received);
      const [entry] = await session.ledgerWith("confirmation_seen");
      assert.equal(entry!.log.filter(({ kind }) => kind === "confirmation_seen").length, 1);
    });
    count("variants", 1);
  });
}
