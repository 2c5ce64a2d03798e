/**
 * The press on Meta's button is never lost: the background is stopped before it, and the page leaves inside its own
 * click handler, so nobody is there to hear anything but the script that writes it down.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { practiceIndex } from "../site/server.ts";
import { count, rounds, withSession } from "./fixture.ts";
import { until } from "./until.ts";
import { kinds, liveButton } from "./walk.ts";

test(`${rounds} presses with a stopped background and a page that leaves at once`, async () => {
  await withSession({ browser: "chromium" }, async (session) => {
    for (let round = 0; round < rounds; round++) {
      await session.open("https://www.facebook.com/help/contact/712876720715583?after=navigate");
      await session.panel();
      await session.engine.stopBackground();
      await session.page.click(liveButton);
      await session.page.waitForSelector("[role=status]");
    }
    await session.open(practiceIndex);
    const pressed = async (): Promise<string[]> =>
      (await session.ledger()).flatMap((entry) =>
        entry.log.filter((event) => event.kind === "submit_pressed").map((event) => event.id),
      );
    const ids = await until(pressed, (all) => all.length >= rounds);
    assert.equal(ids.length, rounds);
    assert.equal(new Set(ids).size, rounds);
    assert.ok((await session.ledger()).every((entry) => kinds(entry).includes("form_opened")));
  });
  count("stopped_worker_rounds", rounds);
});
