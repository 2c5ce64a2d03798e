/**
 * The ledger page keeps what proves an objection: Meta's mail, a copy that comes back on another computer, a check; and
 * erases what the person wants gone. Both browsers, the real host, real files.
 */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { ElementHandle } from "puppeteer-core";
import accepted from "../../extension/mails/accepted.json" with { type: "json" };
import { texts } from "../texts.ts";
import { countWords, localDay } from "../../extension/src/text/text.ts";
import type { Session } from "./browser.ts";
import { browserNames, count, withSession } from "./fixture.ts";
import type { Screen } from "./screen.ts";
import { answerQuestions, liveButton, ownSentence, writeReason } from "./walk.ts";

const t = texts.en;
const passphrase = "heron lamp orchard ninety";
const yesterday = localDay(Date.now() - 24 * 60 * 60 * 1000);
const mailText = `From: Meta <mail@practice.example>\r\nDate: Mon, 5 Oct 2026 10:00:00 +0000\r\nSubject: [practice]\r\n\r\n${accepted.wordings[0]!.text}\r\n`;

async function choose(ledger: Screen, path: string): Promise<void> {
  const input = await ledger.view.waitForSelector("details[open] input[type=file]");
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

async function openPart(
  session: Session,
  part: "mail" | "copies" | "bring_in" | "check" | "erase",
): Promise<Screen> {
  const ledger = await session.engine.screen("ledger.html");
  await ledger.press(t[part].title, "summary");
  return ledger;
}

for (const browser of browserNames) {
  test(`a mail is kept, a copy comes back, and erasing erases, in ${browser}`, async () => {
    await withSession({ browser, variant: `${browser}-keeping` }, async (session, site) => {
      await session.open("https://www.facebook.com/help/contact/712876720715583");
      const panel = await session.panel();
      await panel.says(t.questions.title);
      await answerQuestions(panel, t);
      await writeReason(panel, t, site);
      await panel.press(t.reason.put);
      await panel.says(t.fields.outcome.filled);
      await session.page.click(liveButton);
      await session.ledgerWith("submit_pressed");

      // A mail that doesn't say when it came: the day is asked, never guessed.
      const undated = join(session.profile.folder, "undated.txt");
      writeFileSync(undated, "[practice] We have received it.");
      let ledger = await openPart(session, "mail");
      await choose(ledger, undated);
      await ledger.press(t.mail.kinds.received);
      await ledger.press(t.mail.add);
      await ledger.says(t.elsewhere.missing.answer);
      await ledger.fillDay("mail-day", yesterday);
      await ledger.press(t.mail.add);
      await ledger.says(t.mail.added.replace("{says}", t.mail.kinds.received));
      const days = (await session.ledger())[0]!.log.filter(({ kind }) => kind === "mail_added");
      assert.deepEqual(
        days.map(({ day }) => day),
        [yesterday],
      );
      await ledger.close();

      // Meta's mail: recognised by its wording, kept with its bytes, and the state follows.
      const mail = join(session.profile.folder, "mail.eml");
      writeFileSync(mail, mailText);
      ledger = await openPart(session, "mail");
      await choose(ledger, mail);
      await ledger.says(accepted.wordings[0]!.text.slice(0, 40));
      await session.screenshot("mail", ledger.page());
      await ledger.press(t.mail.add);
      await ledger.says(t.mail.added.replace("{says}", t.mail.kinds.accepted));
      assert.equal((await session.ledger())[0]!.state, "accepted");
      await ledger.says(t.copies.due_first);
      await ledger.close();

      // Once it is accepted nothing is due, and no calendar without a day is saved.
      ledger = await openPart(session, "copies");
      await ledger.press(t.copies.formats.ics);
      await ledger.press(t.copies.save);
      await ledger.says(t.copies.nothing_due);
      await ledger.close();

      // A protected copy, whose hash is the one shown; it holds nothing to read.
      ledger = await openPart(session, "copies");
      await ledger.fill(t.copies.passphrase, passphrase);
      await ledger.fill(t.copies.again, passphrase);
      await ledger.press(t.copies.save);
      const copy = await session.saved(".sealed");
      const bytes = readFileSync(copy);
      await ledger.says(createHash("sha256").update(bytes).digest("hex"));
      assert.ok(!bytes.includes(ownSentence), "a protected copy can be read without its passphrase");
      await session.screenshot("copy", ledger.page());
      await ledger.close();

      ledger = await openPart(session, "check");
      await ledger.press(t.check.start);
      const events = (await session.ledger())[0]!.log.length;
      await ledger.says(countWords("en", t.check.good, events));
      await ledger.close();

      // Everything is erased, here and on the disk.
      ledger = await openPart(session, "erase");
      await ledger.press(t.erase.everything);
      await ledger.press(t.erase.look);
      await ledger.says(t.erase.meta);
      await session.screenshot("erase", ledger.page());
      await ledger.press(t.erase.start);
      await ledger.says(t.ledger.empty);
      assert.deepEqual(await session.ledger(), []);
      for (const name of readdirSync(session.profile.data))
        if (name.startsWith("ledger.sqlite3"))
          assert.ok(
            !readFileSync(join(session.profile.data, name)).includes(ownSentence),
            `${name} still holds it`,
          );
      await ledger.close();

      // An erased event never comes back: the copy says so line by line, and changes nothing.
      ledger = await openPart(session, "bring_in");
      await choose(ledger, copy);
      await ledger.press(t.bring_in.look);
      await ledger.says(t.bring_in.passphrase_needed);
      await ledger.fill(t.bring_in.passphrase, passphrase);
      await ledger.press(t.bring_in.look);
      await ledger.says(t.bring_in.nothing_new);
      await session.screenshot("bring-in", ledger.page());
    });
    count("ledgers_kept", 1);
  });
}
