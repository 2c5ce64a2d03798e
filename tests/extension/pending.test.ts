import assert from "node:assert/strict";
import { test } from "node:test";
import type { PendingPress } from "../../extension/src/protocol/messages.ts";
import { arrivedAt, mayAnswer, stillPending } from "../../extension/src/protocol/pending.ts";

const form = "https://www.facebook.com/help/contact/1";
const press = { attempt: "a", account: "b", at: 1000, tab: 7, page: { address: form } } as PendingPress;

test("the answer may be on the pressed page and on the very next one, not further on", () => {
  const still = arrivedAt(press, form);
  assert.equal(still, press);
  assert.ok(mayAnswer(still, form));
  const next = arrivedAt(press, "https://www.facebook.com/");
  assert.ok(mayAnswer(next, "https://www.facebook.com/"));
  assert.equal(arrivedAt(next, "https://www.facebook.com/"), next, "a reload changes nothing");
  const further = arrivedAt(next, "https://www.facebook.com/messages");
  assert.ok(!mayAnswer(further, "https://www.facebook.com/messages"));
  const back = arrivedAt(further, "https://www.facebook.com/");
  assert.ok(
    !mayAnswer(back, "https://www.facebook.com/"),
    "the page came next once, and is only the feed now",
  );
  assert.ok(mayAnswer(back, form));
});

test("a press is awaited for half an hour", () => {
  assert.ok(stillPending(press, 1000 + 30 * 60_000 - 1));
  assert.ok(!stillPending(press, 1000 + 30 * 60_000));
});
