/** Life on a page that goes on living: drawn anew, drawn late, changed in place, opened twice, kept for "back", framed. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "puppeteer-core";
import type { PageReply, PageState } from "../../extension/src/protocol/messages.ts";
import { texts } from "../texts.ts";
import type { Session } from "./browser.ts";
import { browserNames, count, withSession } from "./fixture.ts";
import { until } from "./until.ts";
import { answerQuestions, kinds, liveButton, writeReason } from "./walk.ts";

const t = texts.en;
const form = "https://www.facebook.com/help/contact/712876720715583";
const centre = "https://www.facebook.com/privacy/center/";
const field = "[role=main] textarea";

/** Has React draw the page's part anew; 0: nothing. */
const draw = (session: Session, key: number) =>
  session.page.evaluate((detail) => void dispatchEvent(new CustomEvent("practice-draw", { detail })), key);

/** Waits until the panel beside the page says this; it may be another panel than a moment ago. */
const panelSays = (session: Session, words: string) =>
  until(
    async () => {
      const frame = await session.engine.panelFrame(session.page);
      return (await frame?.evaluate(() => document.body.innerText).catch(() => "")) ?? "";
    },
    (text) => text.includes(words),
  );

/** Goes to another address as a page does that loads nothing. */
const goInPage = (session: Session, address: string) =>
  session.page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, address);

async function stateOf(session: Session, page: Page = session.page): Promise<PageState> {
  const panel = await session.engine.panel(page);
  const request = { to: "background", type: "page", command: { do: "state" } };
  const reply = (await panel.view.evaluate(
    (asked) => chrome.runtime.sendMessage(asked),
    request,
  )) as PageReply;
  assert.ok(reply.ok && "state" in reply);
  return reply.state;
}

const ours = (page: Page, name: string) =>
  page.evaluate((wanted) => document.querySelectorAll(`objector-${wanted}`).length, name);

for (const browser of browserNames) {
  test(`a page that draws itself anew, late, and changes in place, in ${browser}`, async () => {
    await withSession({ browser }, async (session, site) => {
      const { page } = session;
      await session.open(form);
      let panel = await session.panel();
      await panel.says(t.questions.title);
      await answerQuestions(panel, t);
      await panel.says(t.reason.optional);
      await draw(session, 0);
      await panel.says(t.reason.no_field);
      await draw(session, 2);
      await panel.says(t.reason.optional);

      // The text is written before the form is drawn anew, and put in after.
      const text = await writeReason(panel, t, site);
      await draw(session, 3);
      await page.waitForSelector(field);
      await panel.press(t.reason.put);
      await panel.says(t.fields.outcome.filled);
      assert.equal(await page.$eval(field, (area) => area.value), text);

      await panel.press(t.press.show);
      await panel.says(t.way.unpoint);
      await draw(session, 0);
      await panel.says(t.press.absent);
      assert.equal(await ours(page, "pointer"), 0, "the pointer went with the button");
      await draw(session, 4);
      await panel.says(t.way.unpoint);
      assert.equal(await ours(page, "pointer"), 1, "and came back with it");

      await page.evaluate(() => document.querySelector("objector-panel")!.remove());
      await panelSays(session, t.reason.optional);

      const before = await stateOf(session);
      await goInPage(session, centre);
      await panelSays(session, t.way.found);
      assert.equal(await ours(page, "pointer"), 0);
      await page.evaluate(() => history.back());
      await panelSays(session, t.reason.optional);
      const after = await stateOf(session);
      assert.equal(after.stage, "form");
      assert.notEqual(after.attempt, before.attempt, "each load of the form is an attempt of its own");
      assert.equal(await ours(page, "panel"), 1);
      await page.evaluate(() => history.forward());
      await panelSays(session, t.way.found);

      await session.open(`${form}?late=1`);
      await panelSays(session, t.missing.form.title);
      await draw(session, 1);
      panel = await session.panel();
      await panel.says(t.reason.optional);
      await page.click(liveButton);
      const [entry] = await session.ledgerWith("submit_pressed");
      assert.deepEqual(kinds(entry!).slice(-2), ["form_opened", "submit_pressed"]);
    });
    count("lives", 1);
  });

  test(`two tabs are two attempts, and a panel serves its own, in ${browser}`, async () => {
    await withSession({ browser }, async (session, site) => {
      await session.open(form);
      const first = await session.panel();
      await first.says(t.questions.title);
      await answerQuestions(first, t);
      const other = await session.engine.browser.newPage();
      await other.goto(form, { waitUntil: [] });
      await other.waitForSelector(field);
      await other.bringToFront();
      const second = await session.engine.panel(other);
      await second.says(t.reason.optional);
      const text = await writeReason(second, t, site);
      await second.press(t.reason.put);
      await second.says(t.fields.outcome.filled);
      assert.equal(await other.$eval(field, (area) => area.value), text);
      assert.equal(await session.page.$eval(field, (area) => area.value), "");
      assert.ok(!(await first.text()).includes(t.fields.outcome.filled));

      await other.click(liveButton);
      await second.says(t.after_press.question);
      assert.ok(!(await first.text()).includes(t.after_press.question), "the press was another tab's");
      await session.page.bringToFront();
      await session.page.click(liveButton);
      await first.says(t.after_press.question);
      const entries = await until(
        () => session.ledger(),
        (all) => all.flatMap(kinds).filter((kind) => kind === "submit_pressed").length === 2,
      );
      assert.equal(entries.flatMap(kinds).filter((kind) => kind === "form_opened").length, 2);
    });
    count("tabs", 2);
  });

  test(`a form in a frame gets no help, in ${browser}`, async () => {
    await withSession({ browser, host: null }, async (session) => {
      const { page } = session;
      await page.goto("https://www.facebook.com/practice/app.js");
      await page.evaluate((src) => {
        const frame = document.createElement("iframe");
        frame.src = src;
        document.body.append(frame);
      }, form);
      const frame = await until(
        async () => page.frames().find((each) => each.url() === form),
        (found) => found !== undefined,
      );
      await frame!.waitForSelector(field);
      await session.settled();
      const inside = () => document.querySelectorAll("objector-panel").length;
      assert.deepEqual([await frame!.evaluate(inside), await page.evaluate(inside)], [0, 0]);
    });
    count("framed_forms", 1);
  });
}
