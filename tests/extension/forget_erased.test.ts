import assert from "node:assert/strict";
import { test } from "node:test";
import { forgetErased } from "../../extension/src/background/forget_erased.ts";
import { rememberedKey, type RememberedGrounds } from "../../extension/src/protocol/remembered.ts";
import { memoryStore } from "./fixtures.ts";

const kept: RememberedGrounds = { account: "facebook/1", grounds: ["children_photos"], at: 1000 };

test("an erasure of everything, in whichever browser, ends what was remembered before it", async () => {
  for (const [erasedAt, left] of [
    [undefined, true],
    [999, true],
    [1000, false],
    [2000, false],
  ] as const) {
    const store = memoryStore({ [rememberedKey]: kept, settings: { language: "de" } });
    await forgetErased(store, erasedAt);
    assert.equal(rememberedKey in store.items, left, String(erasedAt));
    assert.ok("settings" in store.items);
  }
});
