/** A backup is offered once Meta has accepted an objection, and again when the last one is a year old. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, test } from "node:test";
import type { Page } from "puppeteer-core";
import { texts } from "../../texts.ts";
import { openScreens, type Screens } from "./browser.ts";
import type { Script } from "./stand_in.ts";
import { states } from "./states.ts";

const t = texts.en;
const day = 24 * 60 * 60 * 1000;
const errors: string[] = [];
let screens: Screens;
before(async () => {
  screens = await openScreens((text) => errors.push(text));
});
after(() => screens.close());

/** The ledger page, with the last backup of so many days ago and, if wanted, without the accepted objection. */
async function ledger({ backup, accepted = true }: { backup?: number; accepted?: boolean }): Promise<Page> {
  const script: Script = states.find(({ name }) => name === "copies")!.script("en");
  const list = script.answers["objection.list"]!;
  const file = Buffer.from("{}\n");
  script.answers["objection.list"] = {
    ...list,
    objections: list.objections.filter(({ state }) => accepted || state !== "accepted"),
  };
  script.answers["ledger.export"] = {
    bytes: file.toString("base64"),
    done: 1,
    of: 1,
    name: "objector.jsonl",
    sha256: createHash("sha256").update(file).digest("hex"),
  };
  if (backup !== undefined) script.storage = { backup_at: Date.now() - backup * day };
  const page = await screens.open("ledger", script, { scheme: "light", width: 700 });
  await page.waitForSelector(".stack-notice .fold");
  return page;
}

const says = (page: Page, words: string) =>
  page.waitForFunction(
    (text) => document.querySelector("main")!.innerText.includes(text),
    { timeout: 10_000 },
    words,
  );
const text = (page: Page) => page.$eval("main", (main) => main.innerText);

test("without an acceptance, or with a backup of this year, none is offered", async () => {
  for (const page of [await ledger({ accepted: false }), await ledger({ backup: 364 })]) {
    const shown = await text(page);
    assert.ok(!shown.includes(t.copies.due_first) && !shown.includes(t.copies.due_again));
  }
});

test("after the first acceptance it is offered until one is saved; a table is none", async () => {
  const page = await ledger({});
  await says(page, t.copies.due_first);
  await page.locator(`::-p-xpath(//summary[contains(., "${t.copies.title}")])`).click();
  const save = async (format: "csv" | "jsonl") => {
    await page.locator(`::-p-xpath(//label[contains(., "${t.copies.formats[format]}")])`).click();
    await page.locator(".fold[open] button[type=submit]").click();
    await page.waitForSelector(".fold[open] .notice.good");
  };
  await save("csv");
  assert.ok((await text(page)).includes(t.copies.due_first));
  await save("jsonl");
  await page.waitForFunction(
    (words) => !document.querySelector("main")!.innerText.includes(words),
    { timeout: 10_000 },
    t.copies.due_first,
  );
  assert.deepEqual(errors, []);
});

test("a year later it is offered again", async () => {
  await says(await ledger({ backup: 366 }), t.copies.due_again);
});
