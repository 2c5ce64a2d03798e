import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readRules } from "../../extension/build_steps/rules.mjs";
import {
  addressMatches,
  hostMatches,
  inArea,
  keptAddress,
  platformOf,
  unwrapLink,
} from "../../extension/src/detect/address.ts";

const { rules } = readRules();
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

/** Addresses that only look like Meta's, whatever a person or a page may write. */
const imitations = [
  "https://privacycenter-instagram.example/privacy/genai",
  "https://www.facebook.com.evil.example/help/contact/712876720715583",
  "https://facebook.com.evil.example/help/contact/712876720715583",
  "https://www.facebook.com@evil.example/help/contact/712876720715583",
  "https://www.facebook.com:443@evil.example/help/contact/712876720715583",
  "https://www.facebook.com%2eevil.example/help/contact/712876720715583",
  "https://evil.example/https://www.facebook.com/help/contact/712876720715583",
  "https://evil.example\\@www.facebook.com/help/contact/712876720715583",
  "https://evil.example/#@www.facebook.com/help/contact/712876720715583",
  "https://evil.example?www.facebook.com/help/contact/712876720715583",
  "https://www.facebook.com:8443/help/contact/712876720715583",
  "https://www.facebook.com./help/contact/712876720715583",
  "http://www.facebook.com/help/contact/712876720715583",
  "https://www.xn--fcebook-hwa.com/help/contact/712876720715583",
  "https://www.f\u0430cebook.com/help/contact/712876720715583",
  "https://www.facebook.co/help/contact/712876720715583",
  "https://wwwfacebook.com/help/contact/712876720715583",
  "https://www-facebook.com/help/contact/712876720715583",
  "https://de-de-facebook.com/help/contact/712876720715583",
  "https://help.instagram.com.evil.example/contact/767264225370182",
  "https://help-instagram.com/contact/767264225370182",
  "https://privacycenter.instagram.com.evil.example/privacy/genai",
  "https://help.meta.com.evil.example/support/privacy",
  "https://help-meta.com/support/privacy",
  "https://meta.com/support/privacy",
  "https://www.whatsapp.com.evil.example/contact/forms/382532939919295",
  "blob:https://www.facebook.com/help/contact/712876720715583",
  "data:text/html,https://www.facebook.com/help/contact/712876720715583",
  "about:blank#https://www.facebook.com/help/contact/712876720715583",
];

test("no imitation matches a rule, lies in the area or is taken for the target of a link", () => {
  const all = rules.flatMap(({ addresses }) => addresses);
  for (const address of imitations) {
    const url = URL.parse(address);
    // What the browser itself refuses as an address is no page.
    if (!url) continue;
    const found = all.filter((known) => addressMatches(url, known));
    assert.deepEqual(found, [], address);
    assert.ok(!inArea(url), address);
    const wrapped = unwrapLink(`https://l.facebook.com/l.php?u=${encodeURIComponent(address)}`);
    assert.ok(!wrapped || !all.some((known) => addressMatches(wrapped, known)), address);
  }
  console.log(`count imitations ${imitations.length}`);
});

test("no wrapper but Meta's own is unwrapped", () => {
  const u = encodeURIComponent("https://www.facebook.com/help/contact/712876720715583");
  for (const link of [
    `https://l.facebook.com.evil.example/l.php?u=${u}`,
    `https://evil.example/l.php?u=${u}`,
    `https://l.facebook.com@evil.example/l.php?u=${u}`,
    `https://xl.facebook.com/l.php?u=${u}`,
    `https://l.instagram.com.evil.example/?u=${u}`,
  ])
    assert.notEqual(unwrapLink(link)?.hostname, "www.facebook.com", link);
});

test("each rule's address is found however Meta writes it, and by that rule alone", () => {
  const seen = new Map<string, string[]>();
  let tried = 0;
  for (const rule of rules)
    for (const { host, path } of rule.addresses) {
      const name = host.replace(/^\*\./, "");
      const below = ["www", "m", "mbasic", "de-de", "fr-fr", "pt-br", "WWW", "De-De"];
      const written = host.startsWith("*.") ? [name, ...below.map((own) => `${own}.${name}`)] : [name];
      for (const whole of written)
        for (const tail of [
          "",
          "/",
          "//",
          "?locale=de_DE",
          "/?locale2=en_US&ref=x",
          "?entry_point=a%3Ab#top",
        ]) {
          const address = `https://${whole}${path}${tail}`;
          const matching = rules.filter((other) =>
            other.addresses.some((known: any) => addressMatches(new URL(address), known)),
          );
          assert.deepEqual(
            matching.map(({ id }) => id),
            [rule.id],
            address,
          );
          tried += 1;
        }
      seen.set(rule.id, [...(seen.get(rule.id) ?? []), path]);
    }
  assert.equal(seen.size, rules.length);
  console.log(`count addresses_written ${tried}`);
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
