import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { bundledRule } from "../../extension/build_steps/bundled_rule.mjs";
import { readRules } from "../../extension/build_steps/rules.mjs";
import { findNotice } from "../../extension/src/detect/notice.ts";

const { rules, words } = readRules();
const rule = (id: string) =>
  bundledRule(
    rules.find((one) => one.id === id),
    words,
  );
const says = (id: string, text: string) => findNotice(rule(id), () => text);
const folder = join(import.meta.dirname, "../../../shared/real-pages");
const skip = existsSync(folder) ? false : "the archived pages of Meta's aren't beside the project";
/** An archived page's words; of a Markdown link only its words. */
const page = (name: string) =>
  readFileSync(join(folder, name), "utf8").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");

test(
  "a page is told with or without the paragraph on objecting, on Meta's real pages of each period",
  { skip },
  () => {
    assert.equal(says("privacy-genai-instagram", page("privacy-genai.2026-03-23.en-eu.txt")), "offers");
    assert.equal(says("privacy-genai-instagram", page("privacy-genai.2026-08-17.en-us.txt")), "third_party");
    assert.equal(says("policy-notice-instagram", page("instagram-policy.2025-04-15.en.md")), "offers");
    assert.equal(says("policy-notice-instagram", page("instagram-policy.2025-06-25.en.no-notice.md")), null);
    assert.equal(says("policy-notice-facebook", page("facebook-policy.2024-05-21.fr.md")), "offers");
    for (const name of ["facebook-eu-ai-terms.2026-08-22.en.html", "facebook-eu-ai-terms.2026-02-12.en.html"])
      assert.equal(says("policy-notice-facebook", page(name)), null, name);
  },
);

test("every known notice is found in its own words, and means what its rule says", () => {
  let found = 0;
  for (const id of ["policy-notice-facebook", "privacy-genai-facebook"])
    for (const { says: meaning, text } of words[rules.find((one) => one.id === id).words].notices) {
      assert.equal(says(id, `Privacy Policy\n${text.toUpperCase()}\nMore`), meaning, text);
      found += 1;
    }
  console.log(`count notices ${found}`);
});

test("a notice that offers outweighs others on the same page, and a page without notices isn't read", () => {
  const all = rule("policy-notice-facebook").notices.map(({ text }: { text: string }) => text);
  assert.equal(says("policy-notice-facebook", all.join(" ")), "offers");
  const unread = () => assert.fail("read");
  assert.equal(findNotice(rule("privacy-centre-facebook"), unread), null);
});
