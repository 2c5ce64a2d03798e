import assert from "node:assert/strict";
import { test } from "node:test";
import { readMenus } from "../../../extension/build_steps/menus.mjs";
import type { Menu } from "../../../extension/src/protocol/menu.ts";
import { findMenu } from "../../../extension/src/ui/find_menu.ts";

const { menus, problems } = readMenus() as { menus: Menu[]; problems: string[] };
const locale = (
  platform: Menu["platform"],
  device: "web" | "app",
  browser: string,
  shown: string,
): string | undefined => findMenu(menus, platform, device, browser, shown)?.locale;

test("the ways through Meta's menus fit their schema, and each says where its words were seen", () => {
  assert.deepEqual(problems, []);
  assert.ok(menus.length >= 14);
  for (const { source, period } of menus) assert.ok(source && /^20\d\d/.test(period));
});

test("the words are in the browser's language, unless the person chose another one", () => {
  assert.equal(locale("facebook", "app", "de-AT", "de"), "de");
  assert.equal(locale("facebook", "app", "fr", "fr"), "fr");
  assert.equal(locale("facebook", "app", "fr", "en"), "en");
  assert.equal(locale("facebook", "app", "fr", "de"), "de");
  assert.equal(locale("facebook", "app", "en-GB", "de"), "de");
  assert.equal(locale("facebook", "web", "pt-PT", "pt"), "pt-PT");
});

test("where nobody quoted the words, none are given: not another language's, device's or platform's", () => {
  assert.equal(locale("facebook", "app", "pt-BR", "pt-BR"), undefined);
  assert.equal(locale("facebook", "app", "ja", "en"), undefined);
  assert.equal(locale("instagram", "web", "de", "de"), undefined);
  assert.equal(locale("facebook", "web", "nl-BE", "nl"), undefined);
});
