/** What Meta's form may hold, refuse or change, who is logged in, and what comes of putting a text in; one walk per browser. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { texts } from "../texts.ts";
import { practiceAccount, secondAccount } from "../site/accounts.ts";
import type { Site } from "../site/server.ts";
import type { Session } from "./browser.ts";
import { browserNames, count, withSession } from "./fixture.ts";
import type { Screen } from "./screen.ts";
import { answerQuestions, liveButton, writeReason } from "./walk.ts";

const t = texts.en;
const form = "https://www.facebook.com/help/contact/712876720715583";
const field = "[role=main] textarea";
/** What the host says where a field is too small for any of its texts (data/texts/en.json, reason_notes). */
const tooSmall = "The field is too small for any text that Objector has.";

let cases = 0;

class Walk {
  readonly session: Session;
  readonly site: Site;
  private answered = false;

  constructor(session: Session, site: Site) {
    this.session = session;
    this.site = site;
  }

  /** Opens the form afresh, lets `prepare` make it what it is to be, and has a text written. */
  async write(address: string, prepare?: () => void): Promise<{ panel: Screen; text: string }> {
    const { session } = this;
    await session.open(address);
    const panel = await session.panel();
    if (!this.answered) {
      await panel.says(t.questions.title);
      await answerQuestions(panel, t);
      this.answered = true;
    }
    await panel.says(t.reason.optional);
    if (prepare) await session.page.evaluate(prepare);
    const text = await writeReason(panel, t, this.site);
    cases += 1;
    return { panel, text };
  }

  /** What the page's field holds. */
  value(): Promise<string> {
    return this.session.page.$eval(field, (area) => area.value);
  }

  /** Sends the form and returns what the page itself held, not what its element shows. */
  async sent(): Promise<string> {
    const before = this.site.seen.submits.length;
    await this.session.page.click(liveButton);
    await this.session.page.waitForSelector("[role=status]");
    assert.equal(this.site.seen.submits.length, before + 1);
    return this.site.seen.submits.at(-1)!.fields["reason"]!;
  }

  /** Meta's page logs somebody else in, as another tab would. */
  async logIn(account: string): Promise<void> {
    await this.session.page.evaluate((number) => {
      document.cookie = `c_user=${number}; Domain=.facebook.com; Path=/; Secure; SameSite=None`;
    }, account);
  }
}

async function smallFields(walk: Walk): Promise<void> {
  const { panel, text } = await walk.write(form, () => {
    document.querySelector<HTMLTextAreaElement>("[role=main] textarea")!.maxLength = 500;
  });
  assert.ok(text.length <= 500 && text.endsWith("."), `${text.length}: ${text}`);
  await panel.press(t.reason.put);
  await panel.says(t.fields.outcome.filled);
  assert.equal(await walk.value(), text);

  // The field gets smaller while the text is there: a shorter one is offered, whole sentences or none.
  await walk.session.page.$eval(field, (area) => (area.maxLength = 120));
  await panel.says(t.reason.too_long.replace("{max}", "120").replace("{n}", String(text.length)));
  await panel.press(t.reason.shorter);
  await panel.says(tooSmall);
  assert.equal(await panel.value(t.reason.text), "");
  await panel.press(t.reason.put);
  assert.equal(await walk.value(), text, "nothing is put in where there is no text");
  await panel.fill(t.reason.text, "I object to this use.");
  await panel.press(t.reason.put);
  await panel.says(t.fields.outcome.already_filled);
  assert.equal(await walk.value(), text, "what is there stays until the person says that it may go");
  await panel.press(t.fields.keep);
  assert.equal(await walk.value(), text);
  await panel.press(t.reason.put);
  await panel.press(t.fields.replace);
  await panel.says(t.fields.outcome.filled);
  assert.equal(await walk.sent(), "I object to this use.");
}

/** A text that the person typed before is theirs. */
async function ownText(walk: Walk): Promise<void> {
  const { panel } = await walk.write(form);
  await walk.session.page.type(field, "mine");
  await panel.press(t.reason.put);
  await panel.says(t.fields.outcome.already_filled);
  await panel.press(t.fields.keep);
  assert.equal(await walk.sent(), "mine");
}

/** The page has the last word, and the copy stays. */
async function refusals(walk: Walk): Promise<void> {
  const refused = await walk.write(form, () => {
    addEventListener("input", ({ target }) =>
      setTimeout(() => ((target as HTMLInputElement).value = ""), 50),
    );
  });
  await refused.panel.press(t.reason.put);
  await refused.panel.says(t.fields.outcome.refused);
  assert.equal(await refused.panel.value(t.reason.text), refused.text);
  assert.ok(await refused.panel.has(t.common.copy), "the copy is still there");

  const changed = await walk.write(form, () => {
    addEventListener("input", ({ target }) => {
      const area = target as HTMLInputElement;
      area.value = area.value.slice(0, 20);
    });
  });
  await changed.panel.press(t.reason.put);
  await changed.panel.says(t.fields.outcome.changed);
  assert.equal(await changed.panel.value(t.reason.text), changed.text);
}

/** Where two fields qualify, the person pastes. */
async function twoFields(walk: Walk): Promise<void> {
  const { panel } = await walk.write(form, () => {
    const part = document.querySelector("[role=main] textarea")!.parentElement!;
    part.after(part.cloneNode(true));
  });
  await panel.says(t.fields.several_reason);
  assert.ok(!(await panel.has(t.reason.put)), "no way to put it into one of two");
  assert.deepEqual(await walk.session.page.$$eval(field, (all) => all.map((area) => area.value)), ["", ""]);
}

async function editors(walk: Walk): Promise<void> {
  for (const editor of ["contenteditable", "lexical"]) {
    const { panel, text } = await walk.write(`${form}?editor=${editor}`);
    await panel.press(t.reason.put);
    await panel.says(t.fields.outcome.filled);
    assert.equal((await walk.sent()).trim(), text.trim(), editor);
  }
}

/** Somebody else is logged in: before the text is put in, and again before the press. */
async function otherAccounts(walk: Walk): Promise<void> {
  const third = "61550000000003";
  const { panel, text } = await walk.write(form);
  await walk.logIn(secondAccount);
  await panel.press(t.reason.put);
  await panel.says(t.fields.other_account);
  assert.equal(await walk.value(), "", "a text written for another account isn't put in unasked");
  await panel.press(t.fields.put_not);
  assert.equal(await walk.value(), "");
  await panel.press(t.reason.put);
  await panel.press(t.fields.put_all_the_same);
  await panel.says(t.fields.outcome.filled);
  assert.equal(await walk.value(), text);
  await walk.logIn(third);
  await walk.sent();
  await (await walk.session.panel()).says(t.after_press.switched.other);
  const entry = (await walk.session.ledger()).find(({ account }) => account.platform_id === third);
  assert.equal(
    entry?.log.at(-1)?.kind,
    "submit_pressed",
    "the press is the account's that was logged in then",
  );
  await walk.logIn(practiceAccount);
}

for (const browser of browserNames)
  test(`what a form may do with a text, in ${browser}`, async () => {
    cases = 0;
    await withSession({ browser }, async (session, site) => {
      const walk = new Walk(session, site);
      for (const work of [smallFields, ownText, refusals, twoFields, editors, otherAccounts]) {
        await work(walk);
        console.log(`  ✓ ${work.name}`);
      }
    });
    count("fillings", cases);
  });
