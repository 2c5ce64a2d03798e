/** The page that writes letters: what is chosen, typed and told stays with the objection it belongs to. */
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import type { Page } from "puppeteer-core";
import type { Objection } from "../../../extension/src/protocol/types.ts";
import { texts } from "../../texts.ts";
import { openScreens, type Screens } from "./browser.ts";
import { accounts, objection } from "./examples.ts";
import type { Script } from "./stand_in.ts";
import { states } from "./states.ts";

const t = texts.en.letter;
const errors: string[] = [];
let screens: Screens;
before(async () => {
  screens = await openScreens((text) => errors.push(text));
});
after(() => screens.close());
afterEach(() => assert.deepEqual(errors.splice(0), []));

const script = () =>
  states.find(({ screen, name }) => screen === "letter" && name === "choose")!.script("en");
const list = () => script().answers["letter.list"]!;
const [overdue, submitted] = [
  objection("en", 3, "overdue", accounts.named),
  objection("en", 1, "submitted", accounts.facebook),
] as [Objection, Objection];

async function open(change: Partial<Script> = {}): Promise<Page> {
  const page = await screens.open("letter", { ...script(), ...change }, { scheme: "light", width: 800 });
  await page.waitForSelector('input[name="kind"]');
  return page;
}
const kind = (n: number) => `::-p-xpath((//input[@name='kind'])[${n}])`;
const choose = async (page: Page, { id }: Objection) => {
  await page.select("#objection", id);
  await page.waitForSelector('input[name="kind"]:checked');
};
const writeButton = 'section > .stack-tight > .button:not([aria-disabled="true"])';
const write = async (page: Page) => {
  await page.locator(writeButton).click();
  await page.waitForSelector("#text");
};
const says = (page: Page, words: string) =>
  page.waitForFunction((text) => document.body.innerText.includes(text), { timeout: 10_000 }, words);
const waiting = (page: Page) =>
  page.evaluate(async () => {
    const items = Object.entries(await chrome.storage.local.get(null));
    return items
      .filter(([key]) => key.startsWith("outbox/"))
      .map(([, value]) => (value as { event: { attempt: string; kind: string } }).event);
  });

test("a letter that arrives after another objection was chosen isn't shown", async () => {
  const page = await open();
  await choose(page, overdue);
  await page.evaluate(() => globalThis.holdAnswers("letter.compose"));
  await page.locator(writeButton).click();
  await says(page, t.writing);
  await choose(page, submitted);
  await page.evaluate(() => globalThis.releaseAnswers());
  await page.waitForSelector(writeButton);
  assert.equal(await page.$("#text"), null);
});

test("what was sent is told of once, is added only when the ledger has it, and keeps the focus", async () => {
  const page = await open();
  await choose(page, overdue);
  await write(page);
  await page.$eval(".result > .stack-tight .button", (button) => {
    (button as HTMLElement).focus();
    (button as HTMLElement).click();
    (button as HTMLElement).click();
  });
  await says(page, t.sent_waiting);
  const [event, ...others] = await waiting(page);
  assert.deepEqual(others, []);
  assert.equal(event!.attempt, overdue.id);
  assert.ok(!(await page.$eval("body", (body) => body.innerText)).includes(t.sent_recorded));
  assert.equal(await page.evaluate(() => document.activeElement!.textContent), t.sent_waiting);
  await page.evaluate(async () => {
    const keys = Object.keys(await chrome.storage.local.get(null));
    await chrome.storage.local.remove(keys.filter((key) => key.startsWith("outbox/")));
  });
  await says(page, t.sent_recorded);
});

test("what the ledger learns meanwhile leaves the chosen letter and the written one as they are", async () => {
  const page = await open();
  await choose(page, overdue);
  await write(page);
  const [first, ...others] = list().letters;
  await page.evaluate((answers) => globalThis.ledgerChanged(answers), {
    "letter.list": { ...list(), letters: [{ ...first!, fits: true }, ...others] },
  });
  await page.waitForFunction(() => document.querySelectorAll(".fits").length === 3);
  assert.equal(await page.$eval(kind(2), (radio) => (radio as HTMLInputElement).checked), true);
  assert.ok(await page.$("#text"));
});

test("an older answer doesn't replace a newer one", async () => {
  const page = await open();
  await choose(page, overdue);
  await page.evaluate(() => globalThis.holdAnswers("letter.list"));
  await page.evaluate(() => globalThis.ledgerChanged({}));
  await page.waitForSelector("[data-held]");
  const newer = { ...list(), letters: list().letters.map((one) => ({ ...one, title: "[practice] Newer" })) };
  await page.evaluate(
    (answers) => {
      globalThis.holdAnswers("letter.compose");
      globalThis.ledgerChanged(answers);
    },
    { "letter.list": newer },
  );
  await says(page, "[practice] Newer");
  await page.evaluate(() => globalThis.releaseAnswers());
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  assert.ok((await page.$eval("main", (main) => main.innerText)).includes("[practice] Newer"));
});

test("a name that was typed stays when another objection is chosen", async () => {
  const page = await open();
  await page.locator("#name").fill("A. Person");
  await page.locator("#contact").fill("a@practice.example");
  await choose(page, overdue);
  assert.equal(await page.$eval("#name", (field) => (field as HTMLInputElement).value), "A. Person");
  assert.equal(
    await page.$eval("#contact", (field) => (field as HTMLInputElement).value),
    "a@practice.example",
  );
});

test("an authority is named only in a complaint to one", async () => {
  const page = await open();
  await page.evaluate(() => {
    const { sendMessage } = chrome.runtime;
    chrome.runtime.sendMessage = ((request: { method?: string; params?: { authority?: string } }) => {
      if (request.method === "letter.compose")
        document.documentElement.dataset["to"] = request.params!.authority ?? "none";
      return sendMessage(request);
    }) as typeof sendMessage;
  });
  const to = (page: Page) => page.evaluate(() => document.documentElement.dataset["to"]);
  await choose(page, overdue);
  await page.locator(kind(3)).click();
  await page.select("#authority", "DE-HH");
  await write(page);
  assert.equal(await to(page), "DE-HH");
  await page.locator(kind(2)).click();
  await page.locator(writeButton).click();
  await page.waitForFunction(() => document.documentElement.dataset["to"] === "none");
});

test("without a choice the page says what is missing, and where", async () => {
  const unfit = { ...list(), letters: list().letters.map((one) => ({ ...one, fits: false })) };
  const page = await open({ answers: { ...script().answers, "letter.list": unfit } });
  await page.locator(writeButton).click();
  await says(page, texts.en.after_press.choose_first);
  await page.waitForFunction(() => (document.activeElement as HTMLInputElement).name === "kind");
  assert.equal(await page.$("#text"), null);
});

test("while nobody knows yet whether there is a host, no letter is called unavailable", async () => {
  const state = { ...script(), host: { status: "unknown", waiting: 0, refused: 0 } } as const;
  const page = await screens.open("letter", state, { scheme: "light", width: 800 });
  await says(page, t.intro);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  assert.ok(!(await page.$eval("body", (body) => body.innerText)).includes(t.unavailable));
});

test("an opened objection offers letters first where the next step is one", async () => {
  for (const letters of [["reminder" as const], [], undefined]) {
    const one = { ...overdue, hint: { ...overdue.hint, ...(letters && { letters }) } };
    const answers = { ...script().answers, "objection.list": { objections: [one] } };
    const page = await screens.open("ledger", { ...script(), answers }, { scheme: "light", width: 800 });
    await page.locator(".open-events").click();
    await says(page, t.open);
    const main = await page.$$eval(".card .button.main", (buttons) =>
      buttons.map(({ textContent }) => textContent),
    );
    assert.deepEqual(main, letters?.length ? [t.open] : []);
  }
});

test("a letter is saved both ways and printed under our own policy, and the web page brings its style", async () => {
  const page = await open();
  await choose(page, overdue);
  await write(page);
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((text) => (document.documentElement.dataset["saved"] = text));
      return make(blob);
    };
    globalThis.print = () => void (document.documentElement.dataset["printed"] = "yes");
  });
  const saved = () => page.evaluate(() => document.documentElement.dataset["saved"] ?? "");
  const button = (words: string) => page.locator(`::-p-xpath(//button[normalize-space(.)="${words}"])`);
  await button(t.save_text).click();
  await page.waitForFunction(() => document.documentElement.dataset["saved"]);
  assert.match(await saved(), /A sentence of a letter/);
  await button(t.save_page).click();
  await page.waitForFunction(() => document.documentElement.dataset["saved"]?.startsWith("<!doctype"));
  assert.match(await saved(), /<style>body\{.*<\/style><\/head>/s);
  assert.match(await saved(), /<p>\[practice\] Complaint<\/p>/);
  await button(t.print).click();
  await page.waitForSelector("[data-printed]");
});
