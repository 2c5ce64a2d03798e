/** A rule file loaded by hand on the ledger page: a form number nobody knew is known, until one press goes back. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { ElementHandle } from "puppeteer-core";
import { texts } from "../texts.ts";
import { unknownForm } from "../site/pages.ts";
import type { Session } from "./browser.ts";
import { browserNames, count, withSession } from "./fixture.ts";
import { answerQuestions, writeReason } from "./walk.ts";

const t = texts.en;
const address = `https://www.facebook.com/help/contact/${unknownForm}`;
const source = "tests/e2e/loaded_rules.test.ts";

/** Names every kind of field, and labels that a form must never be filled by. */
const rules = {
  date: "2026-11-20",
  rules: [
    {
      id: "practice-new-form",
      version: 1,
      platform: "facebook",
      subject: "own_information",
      stage: "form",
      names: "own_information_form",
      addresses: [
        {
          host: "*.facebook.com",
          path: `/help/contact/${unknownForm}`,
          last_verified: "2026-11-20",
          source,
          certainty: "exact",
        },
      ],
      fields: [
        {
          role: "reason",
          kinds: ["input", "textarea", "contenteditable", "combobox", "select"],
          labels: ["Password", "Search"].map((text) => ({
            locale: "en",
            text,
            period: "2026-11",
            source,
            certainty: "exact",
          })),
        },
      ],
    },
  ],
};

/** Loads a file on the ledger page as a person does, and waits until the page says `expected`. */
async function load(session: Session, name: string, content: string, expected: string): Promise<void> {
  const path = join(session.profile.folder, name);
  writeFileSync(path, content);
  const ledger = await session.engine.screen("ledger.html");
  await ledger.press(t.loaded_rules.title, "summary");
  const input = (await ledger.view.$("#rule-file")) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await ledger.says(expected);
  await session.screenshot(name, ledger.page());
  await ledger.close();
  await session.page.bringToFront();
}

for (const browser of browserNames) {
  test(`a rule loaded by hand names a new form, until one press goes back, in ${browser}`, async () => {
    await withSession({ browser, variant: `${browser}-loaded-rules` }, async (session, site) => {
      const { page } = session;
      await session.open(address);
      await (await session.panel()).says(t.panel.page_names.unknown_form);

      // What doesn't fit is refused by its place, and changes nothing.
      const press = { ...rules, rules: [{ ...rules.rules[0], press: "button" }] };
      await load(session, "refused.json", JSON.stringify(press), "rules.0 has a key press");
      await session.open(address);
      await (await session.panel()).says(t.panel.page_names.unknown_form);

      const text = JSON.stringify(rules);
      const sha256 = createHash("sha256").update(text).digest("hex");
      await load(session, "loaded.json", text, sha256);
      await session.open(address);
      const panel = await session.panel();
      await panel.says(t.panel.page_names.own_information_form);
      await panel.says(sha256);
      await panel.says("20 November 2026");

      // Whatever a rule names, no password and no search is ever written into.
      await page.$eval("[role=main] textarea", (area) => {
        for (const type of ["password", "search"]) {
          const label = document.createElement("label");
          label.textContent = type === "password" ? "Password" : "Search";
          label.append(Object.assign(document.createElement("input"), { type }));
          area.before(label);
        }
      });
      await answerQuestions(panel, t);
      const reason = await writeReason(panel, t, site);
      await panel.press(t.reason.put);
      await panel.says(t.fields.outcome.filled);
      assert.equal(await page.$eval("[role=main] textarea", (area) => area.value), reason);
      const others = await page.$$eval("[type=password], [type=search]", (all) =>
        all.map((input) => (input as HTMLInputElement).value),
      );
      assert.ok(others.length >= 2 && others.every((value) => value === ""), JSON.stringify(others));

      await panel.press(t.loaded_rules.back);
      await session.open(address);
      const after = await session.panel();
      await after.says(t.panel.page_names.unknown_form);
      assert.ok(!(await after.text()).includes(sha256));
    });
    count("loaded_rules", 1);
  });
}
