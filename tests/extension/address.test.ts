import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  addressMatches,
  hostMatches,
  inArea,
  keptAddress,
  platformOf,
  unwrapLink,
} from "../../extension/src/detect/address.ts";

const form = { host: "*.facebook.com", path: "/help/contact/712876720715583" };

test("a rule's address matches www, m, mbasic and the locale hosts, with and without a final slash and a query", () => {
  for (const address of [
    "https://www.facebook.com/help/contact/712876720715583",
    "https://m.facebook.com/help/contact/712876720715583/",
    "https://mbasic.facebook.com/help/contact/712876720715583//",
    "https://de-de.facebook.com/help/contact/712876720715583?locale=de_DE#top",
    "https://facebook.com/help/contact/712876720715583",
  ])
    assert.ok(addressMatches(new URL(address), form), address);
});

test("another host, another number, another scheme: no match", () => {
  for (const address of [
    "https://www.facebook.com.imitation.example/help/contact/712876720715583",
    "https://imitation-facebook.com/help/contact/712876720715583",
    "https://apps.facebook.com/help/contact/712876720715583",
    "http://www.facebook.com/help/contact/712876720715583",
    "https://www.facebook.com/help/contact/7128767207155831",
    "https://www.facebook.com/help/contact/712876720715583/more",
    "https://imitation.example/www.facebook.com/help/contact/712876720715583",
  ])
    assert.ok(!addressMatches(new URL(address), form), address);
});

test("no host that only ends or begins like Meta's belongs to a platform", () => {
  fc.assert(
    fc.property(fc.domain(), (domain) => {
      fc.pre(!/(^|\.)(facebook|instagram|whatsapp)\.com$/.test(domain) && domain !== "help.meta.com");
      assert.equal(platformOf(domain), null);
      assert.equal(platformOf(`www.facebook.com.${domain}`), null);
      assert.ok(!hostMatches(`www.facebook.com.${domain}`, "*.facebook.com"));
    }),
  );
});

test("only Meta's privacy, help and contact pages are looked at", () => {
  for (const address of [
    "https://www.facebook.com/help/contact/1",
    "https://www.facebook.com/privacy/policy/",
    "https://help.instagram.com/contact/1",
    "https://privacycenter.instagram.com/",
    "https://help.meta.com/support/privacy/",
    "https://www.whatsapp.com/contact/forms/1/",
  ])
    assert.ok(inArea(new URL(address)), address);
  for (const address of [
    "https://www.facebook.com/",
    "https://www.facebook.com/helpful.person",
    "https://www.instagram.com/privacyfan/",
    "https://www.facebook.com/legal/eu-ai-terms",
    "https://example.org/help/contact",
  ])
    assert.ok(!inArea(new URL(address)), address);
});

test("a wrapped link leads where its parameter says", () => {
  const target = "https://help.instagram.com/contact/767264225370182?a=b";
  const wrapped = encodeURIComponent(target);
  for (const link of [
    `https://l.facebook.com/l.php?u=${wrapped}&h=AT0`,
    `https://lm.facebook.com/l.php?u=${wrapped}`,
    `https://l.instagram.com/?u=${wrapped}&e=1`,
    target,
  ])
    assert.equal(unwrapLink(link)?.href, target);
  assert.equal(
    unwrapLink("https://www.facebook.com/l.php?u=https%3A%2F%2Fexample.org")?.hostname,
    "www.facebook.com",
  );
  assert.equal(unwrapLink("https://l.facebook.com/l.php?u=nonsense"), null);
  assert.equal(unwrapLink("nonsense"), null);
});

test("an address is kept without query and fragment, and cut at 500 characters", () => {
  assert.equal(
    keptAddress(new URL("https://www.facebook.com/help?name=anna#x")),
    "https://www.facebook.com/help",
  );
  assert.equal(keptAddress(new URL(`https://www.facebook.com/${"x".repeat(900)}`)).length, 500);
});
