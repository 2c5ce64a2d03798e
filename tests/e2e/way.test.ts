/** The main way, in both browsers with the real extension and the real host; in Chromium also in German and dark. */
import { test } from "node:test";
import { browserNames, count, withSession } from "./fixture.ts";
import { walk } from "./walk.ts";

for (const browser of browserNames) {
  test(`the main way from the Privacy Centre to the ledger in ${browser}`, async () => {
    await withSession({ browser }, (session, site) => walk(session, site, { say: console.log, shots: true }));
    count("ways", 1);
  });
}

test("the main way in German, in the dark", async () => {
  await withSession({ browser: "chromium", dark: true, variant: "chromium-de-dark" }, (session, site) =>
    walk(session, site, { say: console.log, shots: true, language: "de" }),
  );
  count("ways", 1);
});
