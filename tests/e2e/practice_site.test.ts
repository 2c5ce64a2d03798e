/** The practice site itself: its watch sees what a program does, and its words are either sourced or marked. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "puppeteer-core";
import { startSite } from "../site/server.ts";
import { label } from "../site/labels.ts";
import labels from "../site/labels.json" with { type: "json" };
import { Session } from "./browser.ts";
import { browserNames, count } from "./fixture.ts";
import { until } from "./until.ts";

/** What a program could do on Meta's page, and how the watch must call it. */
const misdeeds: [name: string, seenAs: string, act: () => void][] = [
  ["click()", "click", () => document.querySelector<HTMLElement>("[role=button]")!.click()],
  ["a made key press", "keydown", () => document.body.dispatchEvent(new KeyboardEvent("keydown"))],
  ["a made pointer press", "pointerdown", () => document.body.dispatchEvent(new PointerEvent("pointerdown"))],
  ["requestSubmit()", "submit", () => document.querySelector("form")!.requestSubmit()],
  ["submit()", "submit()", () => document.querySelector("form")!.submit()],
];

for (const browser of browserNames) {
  test(`the watch sees what no person did, in ${browser}`, async () => {
    const site = await startSite();
    const session = await Session.start({ browser, headless: true, site, extension: false });
    try {
      for (const [name, seenAs, act] of misdeeds) {
        await session.open("https://www.facebook.com/login/");
        await addForm(session.page);
        site.seen.clear();
        await session.page.evaluate(`void setTimeout(${act})`);
        const seen = await until(
          () => Promise.resolve(site.seen.forbidden().map((sighting) => sighting.type)),
          (types) => types.length > 0,
        );
        assert.ok(seen.includes(seenAs), `${name} was seen as ${seen.join(", ")}`);
      }
      // A person's own press and typing are no misdeed.
      await session.open("https://www.facebook.com/help/contact/712876720715583");
      site.seen.clear();
      await session.page.type("[role=main] textarea", "abc");
      await session.page.click("[role=main] [role=button][tabindex='0']");
      await session.page.waitForSelector("[role=status]");
      assert.deepEqual(site.seen.forbidden(), []);
      assert.equal(site.seen.keydowns(), 3);
      assert.equal(site.seen.submits.at(-1)?.fields["reason"], "abc");
    } finally {
      await session.close();
      await site.close();
    }
    count("misdeeds_seen", misdeeds.length);
  });
}

/** A form and a button for the misdeeds; the login page's form leads nowhere. */
function addForm(page: Page): Promise<void> {
  return page.evaluate(() => {
    const form = document.querySelector("form")!;
    form.action = "/login/";
    form.method = "get";
    const button = document.createElement("div");
    button.role = "button";
    form.append(button);
  });
}

test("every wording without a source carries the [practice] mark", () => {
  const sourced = Object.entries(labels.labels).flatMap(([language, texts]) =>
    Object.entries(texts).map(([key, { source }]) => ({ language, key, source })),
  );
  assert.ok(sourced.length > 30);
  for (const { language, key, source } of sourced) assert.ok(source.length > 3, `${language} ${key}`);
  assert.equal(label("it_IT", "confirmation").startsWith("Ciò significa"), true);
  assert.equal(label("de_DE", "confirmation").startsWith("[practice]"), true);
});
