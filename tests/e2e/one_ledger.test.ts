/** Several browsers and the command line on one ledger; and a browser that is closed while events wait. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { countWords } from "../../extension/src/text/text.ts";
import { texts } from "../texts.ts";
import hostTexts from "../../native-host/data/texts/en.json" with { type: "json" };
import type { Session } from "./browser.ts";
import { browserNames, count, withSession } from "./fixture.ts";
import { builtHost } from "./profile.ts";
import { kinds, liveButton } from "./walk.ts";

const t = texts.en;
const form = "https://www.facebook.com/help/contact/712876720715583";
const { states } = hostTexts;

async function press(session: Session): Promise<void> {
  await session.open(form);
  await session.panel();
  await session.page.click(liveButton);
  await session.page.waitForSelector("[role=status]");
}

test("what one browser or the command line adds shows on the other browser's open page", async () => {
  await withSession({ browser: "chromium" }, async (chromium) => {
    await withSession({ browser: "firefox", data: chromium.profile.data }, async (firefox) => {
      for (const [writer, reader] of [
        [chromium, firefox],
        [firefox, chromium],
      ] as const) {
        const ledger = await reader.engine.screen("ledger.html");
        await ledger.says(t.ledger.title);
        await press(writer);
        await ledger.says(states.submitted);

        // The command line adds what the person knows; both pages follow.
        const [entry] = await writer.ledgerWith("submit_pressed");
        const own = await writer.engine.screen("ledger.html");
        await own.says(states.submitted);
        await writer.host("ledger", "add", "accepted", "--objection", entry!.id);
        for (const screen of [own, ledger]) await screen.says(states.accepted);
        await own.close();
        await ledger.close();
        await writer.host("ledger", "erase", "--everything", "--yes");
      }
    });
  });
  count("ledgers_shared", 1);
});

for (const browser of browserNames) {
  test(`what waits when ${browser} is closed is stored once when it starts again`, async () => {
    await withSession({ browser, host: null }, async (session) => {
      await press(session);
      await (await session.panel()).says(t.host.not_found.wrong);
      assert.deepEqual(await session.ledger(), []);

      // While they wait, the ledger page says what removing the extension would lose, and saves it.
      const page = await session.engine.screen("ledger.html");
      await page.press(t.leaving.title, "summary");
      await page.says(countWords("en", t.leaving.lost, 2));
      await page.press(t.leaving.save);
      const lost = JSON.parse(readFileSync(await session.saved(t.leaving.file), "utf8"));
      assert.deepEqual(
        lost.map(({ event }: { event: { kind: string } }) => event.kind),
        ["form_opened", "submit_pressed"],
      );
      await page.close();

      session.profile.setHost(builtHost);
      await session.restart();
      // Nobody opens anything: the start itself brings the events in.
      const [entry] = await session.ledgerWith("submit_pressed");
      assert.deepEqual(kinds(entry!), ["form_opened", "submit_pressed"]);
    });
    count("restarts", 1);
  });
}
