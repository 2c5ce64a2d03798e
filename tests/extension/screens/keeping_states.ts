/** The parts of the ledger page that keep, bring in, check and erase, each in its telling states. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { texts } from "../../texts.ts";
import accepted from "../../../extension/mails/accepted.json" with { type: "json" };
import type { ScreenState } from "./states.ts";
import type { Script } from "./stand_in.ts";

const last = { ledger: "0196d1f0-0000-4000-8000-000000000001", seq: 9, hash: "cc".repeat(32) };
const folder = mkdtempSync(join(tmpdir(), "objector-screens-"));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const knownMail = file(
  "known.eml",
  `From: [practice] Meta <mail@practice.example>\r\nDate: Mon, 5 Oct 2026 10:00:00 +0000\r\nSubject: [practice]\r\n\r\n${accepted.wordings[0]!.text}\r\n`,
);
const strangeMail = file("strange.txt", `[practice] ${"A very long line without any end ".repeat(20)}`);
const backup = file("backup.jsonl", "{}\n");

const answers: Script["answers"] = {
  "reminder.next": { on: true, day: "2026-12-22" },
  "ledger.verify": { checked: 42, erased: 2, problems: [] },
  "ledger.erase": { erased: 0, left: 4, files: 1, cannot_undo: "[practice] Copies elsewhere stay.", last },
  "ledger.import": {
    new: 12,
    known: 30,
    conflicts: 1,
    refused: 1,
    erases: 0,
    files: 2,
    whole: false,
    problems: [{ line: 17, what: "[practice] This line is no JSON." }],
  },
};

/** Opens the part called by a key of the texts, whatever the language. */
async function unfold(
  tab: Page,
  part: "mail" | "copies" | "bring_in" | "reminders" | "check" | "erase" | "leaving",
) {
  // In either language: the screen may not have heard yet which it is to speak.
  const titles = Object.values(texts).map((words) => `contains(., "${words[part].title}")`);
  await tab.locator(`::-p-xpath(//summary[${titles.join(" or ")}])`).click();
}

async function choose(tab: Page, path: string): Promise<void> {
  const input = (await tab.waitForSelector(
    ".fold[open] input[type=file]",
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

export function keepingStates(base: (language: "en" | "de", page: null) => Script): ScreenState[] {
  const state = (
    name: string,
    then: (tab: Page) => Promise<void>,
    more: Script["answers"] = {},
  ): ScreenState => ({
    screen: "ledger",
    name,
    wait: ".stack-notice .fold",
    then,
    script: (language) => {
      const script = base(language, null);
      return { ...script, answers: { ...script.answers, ...answers, ...more } };
    },
  });
  return [
    state("mail-known", async (tab) => {
      await unfold(tab, "mail");
      await choose(tab, knownMail);
      await tab.waitForSelector(".mail-text");
    }),
    state("mail-unknown", async (tab) => {
      await unfold(tab, "mail");
      await choose(tab, strangeMail);
      await tab.locator(".mail-text ~ *, form > .button.main").click();
      await tab.waitForSelector(".fold[open] [aria-invalid]");
    }),
    state("copies", async (tab) => {
      await unfold(tab, "copies");
      await tab.locator(".fold[open] button[type=submit]").click();
      await tab.waitForSelector(".fold[open] .problem");
    }),
    state("bring-in", async (tab) => {
      await unfold(tab, "bring_in");
      await choose(tab, backup);
      await tab.locator(".fold[open] button[type=submit]").click();
      await tab.waitForSelector(".fold[open] .notice");
    }),
    state("leaving", (tab) => unfold(tab, "leaving")),
    {
      // Also where no host answers, which is when events wait.
      ...state("leaving-without-host", async (tab) => {
        await unfold(tab, "leaving");
        await tab.waitForSelector(".fold[open] .notice.wait");
      }),
      wait: ".fold",
      script: (language) => ({
        ...base(language, null),
        host: { status: "not_found", waiting: 2, refused: 0 },
      }),
    },
    {
      ...state("leaving-waiting", async (tab) => {
        await unfold(tab, "leaving");
        await tab.waitForSelector(".fold[open] .notice.wait");
      }),
      script: (language) => ({ ...base(language, null), host: { status: "ok", waiting: 2, refused: 0 } }),
    },
    state("reminders", (tab) => unfold(tab, "reminders")),
    state("check", async (tab) => {
      await unfold(tab, "check");
      await tab.locator(".fold[open] .button").click();
      await tab.waitForSelector(".fold[open] .notice.good");
    }),
    state(
      "check-bad",
      async (tab) => {
        await unfold(tab, "check");
        await tab.locator(".fold[open] .button").click();
        await tab.waitForSelector(".fold[open] .notice.stop");
      },
      {
        "ledger.verify": {
          checked: 42,
          erased: 0,
          problems: [{ seq: 7, what: "[practice] the body is missing" }],
        },
      },
    ),
    state("erase", async (tab) => {
      await unfold(tab, "erase");
      await tab.locator(".fold[open] .choice").click();
      await tab.locator(".fold[open] .button").click();
      await tab.waitForSelector(".fold[open] .notice.stop");
    }),
  ];
}
