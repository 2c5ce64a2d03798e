/**
 * A picture of Meta's answer, taken from the toolbar's window: the press on the toolbar's button gives the tab in front
 * (activeTab), and the picture lies in the ledger with its digest. In Chromium alone: no driver opens Firefox's window.
 */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { texts } from "../texts.ts";
import type { Session } from "./browser.ts";
import { count, withSession } from "./fixture.ts";
import { liveButton } from "./walk.ts";

const t = texts.en;

/** The event of the picture, and its bytes as an export of the ledger has them. */
async function kept(session: Session) {
  const lines = (await session.host("ledger", "export"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const event = lines.find(({ body }) => body?.kind === "evidence_added");
  const pieces = lines.filter(({ file }) => file !== undefined && file === event.id);
  return {
    payload: event.body.payload,
    bytes: Buffer.concat(pieces.map((line) => Buffer.from(line.bytes, "base64"))),
  };
}

test("a picture of the page is kept from the toolbar's window, in chromium", async () => {
  await withSession({ browser: "chromium", variant: "chromium-proof" }, async (session) => {
    await session.open("https://www.facebook.com/help/contact/712876720715583");
    await (await session.panel()).says(t.questions.title);
    const before = await session.engine.popup(session.page);
    await before.says(t.this_page.form);
    assert.equal(await before.has(t.proof.take), false, "before a press there is no answer to keep");
    await before.close();

    await session.page.click(liveButton);
    await session.page.waitForSelector("[role=status]");
    await session.ledgerWith("submit_pressed");
    const popup = await session.engine.popup(session.page);
    await popup.press(t.proof.take);
    await popup.says(t.proof.taken);
    await session.screenshot("taken", popup.page());

    const [entry] = await session.ledgerWith("evidence_added");
    assert.equal(entry!.log.length, 3);
    const { payload, bytes } = await kept(session);
    assert.equal(payload.media_type, "image/png");
    assert.equal(payload.size, bytes.length);
    assert.equal(payload.digest, createHash("sha256").update(bytes).digest("hex"));
    // What was taken is the page in front, in its size.
    assert.equal(bytes.subarray(1, 4).toString(), "PNG");
    const page = await session.page.evaluate(() => [innerWidth, innerHeight]);
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], page);
    assert.deepEqual(JSON.parse(await session.host("ledger", "verify", "--json")).problems, []);
  });
  count("pictures_kept", 1);
});
