/** What a person did on the phone or in another year, told on the page for it, stands in the ledger as told. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { texts } from "../texts.ts";
import { practiceAccount } from "../site/accounts.ts";
import { practiceIndex } from "../site/server.ts";
import { browserNames, count, withSession } from "./fixture.ts";
import { until } from "./until.ts";

const t = texts.en;

for (const browser of browserNames) {
  test(`what happened elsewhere is recorded as told in ${browser}`, async () => {
    await withSession({ browser, variant: `${browser}-elsewhere` }, async (session) => {
      // The popup has met the account that is logged in here, so it can be chosen.
      await session.open(practiceIndex);
      const popup = await session.engine.popup(session.page);
      await popup.says(t.ledger.empty);
      await popup.close();

      const screen = await session.engine.screen("elsewhere.html");
      await screen.press(t.elsewhere.platforms.facebook);
      await screen.press(
        t.ledger.account_id
          .replace("{platform}", t.common.platforms.facebook)
          .replace("{end}", practiceAccount.slice(-4)),
      );
      await screen.press(t.elsewhere.says.accepted);
      // A day to come is refused, in words.
      await screen.fillDay("answer-day", "2999-06-03");
      await screen.press(t.elsewhere.record);
      await screen.says(t.elsewhere.missing.answer);
      await screen.fillDay("answer-day", "2024-06-03");
      await screen.fillDay("sent-day", "2024-05-29");
      await session.screenshot("form", screen.page());
      await screen.press(t.elsewhere.record);
      await screen.says("3 June 2024");

      const [entry, ...others] = await until(
        () => session.ledger(),
        (entries) => entries[0]?.log.length === 2,
      );
      assert.deepEqual(others, []);
      assert.equal(entry!.state, "accepted");
      assert.deepEqual(
        entry!.log.map(({ kind, day }) => [kind, day]),
        [
          ["told_by_person", "2024-05-29"],
          ["told_by_person", "2024-06-03"],
        ],
      );
      assert.match(await session.host("ledger", "list"), /as you said/);

      // The objection belongs to the account logged in here, as the popup shows it.
      const after = await session.engine.popup(session.page);
      await after.says(t.ledger.here);
      assert.match(await after.text(), /Accepted \(as you said\)/);
      await after.close();
    });
    count("told_elsewhere", 1);
  });
}
