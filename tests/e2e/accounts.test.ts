/** Two accounts on one computer: the popup opens on the one logged in here, and the other stays folded. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { texts } from "../texts.ts";
import { practiceAccount, secondAccount } from "../site/accounts.ts";
import { practiceIndex } from "../site/server.ts";
import type { Session } from "./browser.ts";
import { browserNames, count, withSession } from "./fixture.ts";
import { until } from "./until.ts";
import { answerQuestions, liveButton, writeReason } from "./walk.ts";

const t = texts.en;
const named = (number: string): string =>
  t.ledger.account_id.replace("{platform}", t.common.platforms.facebook).replace("{end}", number.slice(-4));

/** Logs in as `account` and objects for it. */
async function object(session: Session, account: string): Promise<void> {
  await session.open(`${practiceIndex}?login=${account}`);
  await session.open("https://www.facebook.com/help/contact/712876720715583");
  await (await session.panel()).says(t.panel.steps.press);
  await session.page.click(liveButton);
  await session.page.waitForSelector("[role=status]");
}

for (const browser of browserNames) {
  test(`the popup opens on the account logged in, in ${browser}`, async () => {
    await withSession({ browser, variant: `${browser}-accounts` }, async (session, site) => {
      // The first account's reason is personal: the popup must not show it before it is asked to.
      await session.open("https://www.facebook.com/help/contact/712876720715583");
      const panel = await session.panel();
      await panel.says(t.questions.title);
      await answerQuestions(panel, t);
      await writeReason(panel, t, site);
      await panel.press(t.reason.put);
      await panel.says(t.fields.outcome.filled);
      await session.page.click(liveButton);
      await session.page.waitForSelector("[role=status]");
      await object(session, secondAccount);
      const entries = await until(
        () => session.ledger(),
        (all) => all.filter((each) => each.log.some(({ kind }) => kind === "submit_pressed")).length === 2,
      );
      assert.deepEqual(
        entries.map((entry) => entry.account.platform_id).sort(),
        [practiceAccount, secondAccount].sort(),
      );
      assert.notEqual(entries[0]!.account.id, entries[1]!.account.id);

      for (const [here, other] of [
        [secondAccount, practiceAccount],
        [practiceAccount, secondAccount],
      ] as const) {
        await session.open(`${practiceIndex}?login=${here}`);
        const popup = await session.engine.popup(session.page);
        const text = await popup.says(t.ledger.here);
        assert.ok(text.indexOf(named(here)) < text.indexOf(t.ledger.here), "the account here comes first");
        assert.ok(await popup.has(`${named(other)}…`, "summary"), "the other account is folded");
        assert.ok(
          !text.includes("I post about my children"),
          "personal text is hidden until it is asked for",
        );
        await session.screenshot(`popup-${here.slice(-2)}`, popup.page());
        await popup.close();
      }
    });
    count("accounts_told_apart", 2);
  });
}
