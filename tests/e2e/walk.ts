/**
 * The main way, walked as a person would: from the Privacy Centre to a ledger that says what happened. `./dev run
 * --headless` shows it, and the browser tests run it in both browsers.
 */
import assert from "node:assert/strict";
import { texts } from "../texts.ts";
import type { Texts } from "../../extension/src/text/load.ts";
import { practiceAccount } from "../site/accounts.ts";
import type { Site } from "../site/server.ts";
import type { LedgerEntry, Session } from "./browser.ts";
import type { Screen } from "./screen.ts";
import { until } from "./until.ts";

export interface WalkOptions {
  say(line: string): void;
  shots: boolean;
  /** The help's language; Meta's pages follow it. */
  language?: Language;
}

export const ownSentence = "I post about my children and never agreed to this.";
export const liveButton =
  "[role=main] [role=button][tabindex='0'], [role=dialog] [role=button][tabindex='0']";

/** A step of the walk: does it, then says so. */
export function stepper(session: Session, options: WalkOptions) {
  return async <T>(words: string, shot: string | null, work: () => Promise<T>): Promise<T> => {
    try {
      const result = await work();
      if (options.shots && shot !== null) await session.screenshot(shot);
      options.say(`✓ ${words}`);
      return result;
    } catch (error) {
      if (options.shots) await session.screenshot("wrong");
      throw new Error(`${words}: ${(error as Error).message}`, { cause: error });
    }
  };
}

export async function walk(session: Session, site: Site, options: WalkOptions): Promise<void> {
  const { page } = session;
  const t = texts[options.language ?? "en"];
  const locale = options.language === "de" ? "?locale=de_DE" : "";
  const step = stepper(session, options);

  const onCenter = await step("The panel stands beside Meta's Privacy Centre", "privacy-centre", async () => {
    await session.open(`https://www.facebook.com/privacy/center/${locale}`);
    const panel = await session.panel();
    if (options.language !== undefined) await chooseLanguage(panel, options.language);
    await panel.says(t.way.found);
    return panel;
  });
  await step("It points at the link to the form", "pointed-link", async () => {
    await onCenter.press(t.way.show);
    await onCenter.says(t.way.shown);
  });
  const panel = await step("The person presses the link, and the form opens", "form", async () => {
    await page.click("a[href*='712876720715583']");
    await page.waitForSelector("[role=main] textarea");
    const opened = await session.panel();
    await opened.says(t.questions.title);
    return opened;
  });
  await step("The person answers where they live and whether they objected before", "answered", () =>
    answerQuestions(panel, t, options.language),
  );
  const text = await step("They tick two grounds, add a sentence, and get a text", "text-written", () =>
    writeReason(panel, t, site),
  );
  await step("“Put it in the form” fills Meta's field, read back from the page", "filled", async () => {
    await panel.press(t.reason.put);
    await panel.says(t.fields.outcome.filled);
    assert.equal(await page.$eval("[role=main] textarea", (field) => field.value), text);
  });
  await step("The person presses Meta's own button", "pressed", async () => {
    await page.click(liveButton);
    await page.waitForSelector("[role=status]");
    assert.deepEqual(site.seen.submits.at(-1)?.fields, { email: "practice@example.org", reason: text });
    await (await session.panel()).says(t.after_press.question);
  });
  await step("They tell what Meta's page says now", "told", () => tell(session, t, "received"));
  await step("The panel says what comes next, and by when", "what-next", async () => {
    await (await session.panel()).says(new RegExp(t.hint.due.replace("{day}", "\\d{1,2}\\.? \\w+ \\d{4}")));
  });
  await step("The ledger holds each step once", null, async () => {
    const [entry, ...others] = await session.ledgerWith("told_by_person");
    assert.deepEqual(others, []);
    assert.deepEqual(kinds(entry!), ["form_opened", "prefilled", "submit_pressed", "told_by_person"]);
    assert.equal(entry!.account.platform_id, practiceAccount);
    assert.equal(entry!.state, "under_review");
    assert.equal(entry!.hint.due?.conditional, false);
  });
  await step("The popup shows the objection, with the answers that went with the press", null, async () => {
    const popup = await session.engine.popup(page);
    await popup.says(t.common.subjects.own_information);
    if (options.shots) await session.screenshot("popup", popup.page());
    await popup.press(`${t.ledger.open}…`);
    await popup.says(pressedWith[options.language ?? "en"]);
    await popup.close();
  });
  await step("They tell the popup that a mail of Meta's accepts it", null, async () => {
    const popup = await session.engine.popup(page);
    await popup.press(`${t.ledger.open}…`);
    await popup.press(t.ledger.tell);
    await popup.press(t.after_press.says.accepted);
    await popup.press(t.after_press.record);
    await popup.says(t.after_press.recorded);
    if (options.shots) await session.screenshot("accepted", popup.page());
    await popup.close();
    await until(
      () => session.ledger(),
      ([entry]) => entry?.state === "accepted",
    );
  });
  await step("No event on Meta's pages was made by a program", null, () => {
    assert.deepEqual(site.seen.forbidden(), []);
    return Promise.resolve();
  });
}

/** The languages that the walks are made in. */
type Language = "en" | "de";
export type Words = Texts;

export function kinds(entry: LedgerEntry): string[] {
  return entry.log.map((event) => event.kind);
}

const languageNames: Record<Language, string> = { en: "English", de: "Deutsch" };
const home: Record<Language, string> = { en: "Germany", de: "Deutschland" };
/** How the ledger shows the two answers that were sent along with the press. */
const pressedWith: Record<Language, RegExp> = {
  en: /Country\s+DE\s+Objected before\s+no/,
  de: /Land\s+DE\s+Schon früher widersprochen\s+nein/,
};

/** Switches the help's language; a fresh profile shows English. */
export async function chooseLanguage(panel: Screen, language: Language): Promise<void> {
  await panel.choose(texts.en.common.language, languageNames[language]);
  await panel.key("Enter");
  await panel.says(texts[language].panel.steps.link);
}

export async function answerQuestions(panel: Screen, t: Words, language: Language = "en"): Promise<void> {
  await panel.choose(t.questions.country, home[language]);
  await panel.press(t.questions.no);
  await panel.press(t.questions.save);
  await panel.says(t.reason.personal);
}

/** Ticks the first personal and the first general ground, adds a sentence, and returns the text offered. */
export async function writeReason(panel: Screen, t: Words, site: Site): Promise<string> {
  const general = `${t.reason.general.replace("({n})", "").trim()}…`;
  await panel.press(await firstGround(panel, "fieldset"));
  await panel.press(general, "summary");
  await panel.press(await firstGround(panel, "details fieldset"));
  const before = site.seen.keydowns();
  await panel.fill(t.reason.own, ownSentence);
  assert.equal(site.seen.keydowns(), before, "Meta's page saw keys that were typed into the panel");
  await panel.press(t.reason.write);
  await panel.says(t.reason.text_hint);
  const text = await panel.value(t.reason.text);
  assert.ok(text.includes(ownSentence), "the text holds the person's own sentence");
  return text;
}

async function firstGround(panel: Screen, group: string): Promise<string> {
  const label = await panel.view.waitForSelector(`${group} .choice`);
  return label!.evaluate((element) => element.textContent!.trim());
}

/** Answers "What does Meta's page say now?". */
export async function tell(
  session: Session,
  t: Words,
  says: keyof Words["after_press"]["says"],
): Promise<void> {
  const panel = await session.panel();
  await panel.press(t.after_press.says[says]);
  await panel.press(t.after_press.record);
  await panel.says(t.after_press.recorded);
}
