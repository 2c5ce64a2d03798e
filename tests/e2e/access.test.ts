/** The panel and the popup, checked by axe as they stand in the real browsers. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import type { AxeResults } from "axe-core";
import { texts } from "../texts.ts";
import { browserNames, count, withSession } from "./fixture.ts";
import type { Screen } from "./screen.ts";
import { answerQuestions, liveButton, tell, writeReason } from "./walk.ts";

const t = texts.en;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function check(screen: Screen, what: string): Promise<void> {
  await screen.view.evaluate(axe);
  const violations = await screen.view.evaluate(async () => {
    const results = await (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run();
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" · ")}`);
  });
  assert.deepEqual(violations, [], `axe on ${what}`);
}

for (const browser of browserNames) {
  test(`panel and popup are accessible in ${browser}`, async () => {
    await withSession({ browser }, async (session, site) => {
      await session.open("https://www.facebook.com/privacy/center/");
      const center = await session.panel();
      await center.says(t.way.found);
      await check(center, "the panel on a page of the way");

      await session.open("https://www.facebook.com/help/contact/712876720715583");
      const panel = await session.panel();
      await panel.says(t.questions.title);
      await check(panel, "the two questions");
      await answerQuestions(panel, t);
      await writeReason(panel, t, site);
      await check(panel, "the reason step");
      await session.page.click(liveButton);
      const after = await session.panel();
      await after.says(t.after_press.question);
      await check(after, "the question after the press");
      await tell(session, t, "received");

      const popup = await session.engine.popup(session.page);
      await popup.says(t.common.subjects.own_information);
      await check(popup, "the popup");
    });
    count("screens_checked", 5);
  });
}
