import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { redacted } from "../../extension/src/detect/description.ts";
import { beginsWithOneOf, isOneOf, plainText } from "../../extension/src/detect/text.ts";
import { readLanguage, speaksOf } from "../../extension/src/detect/vocabulary.ts";
import { wellFormed } from "../../extension/src/protocol/well_formed.ts";

const words = (...texts: string[]) => texts.map((text) => ({ locale: "en", text }));

test("texts are compared without case, quotes, spaces and what can't be seen", () => {
  assert.equal(plainText("  L\u2019opposition\u00a0\u00ad:\u200b  OUI "), "l'opposition : oui");
  assert.equal(plainText("\u201eEinspruch\u201c"), '"einspruch"');
  assert.equal(plainText("ﬁn"), "fin");
});

test("plainText changes nothing twice", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => plainText(plainText(text)) === plainText(text)),
  );
});

test("a button's label is known as a whole, a field's by its beginning", () => {
  assert.ok(isOneOf("SUBMIT ", words("Submit")));
  assert.ok(!isOneOf("Submit and pay", words("Submit")));
  assert.ok(!isOneOf("", words("Submit")));
  const reason = words("Please tell us how this processing impacts you.");
  assert.ok(beginsWithOneOf("Please tell us how this processing impacts you (optional)", reason));
  assert.ok(beginsWithOneOf("Please tell us how this processing impacts you *", reason));
  assert.ok(!beginsWithOneOf("Please tell us how this processing impacts yours", reason));
});

test("words of objecting are words of the page's language, whole, whatever their endings", () => {
  assert.ok(speaksOf("objecting", "Ich lege WIDER\u00adSPRUCH ein", "de"));
  assert.ok(speaksOf("objecting", "Le droit d\u2019opposition", "fr"));
  assert.ok(!speaksOf("objecting", "Report an objectionable photo", "en"));
  assert.ok(!speaksOf("objecting", "Nel contesto", "it"));
  assert.ok(speaksOf("ai", "KI-Modelle", "de"));
  assert.ok(!speaksOf("ai", "Kiel", "de"));
  assert.deepEqual(["de", "de-AT", "nn-NO", "no", "tr", "", "xx_YY", "constructor"].map(readLanguage), [
    ...["de", "de", "nb", "nb"],
    ...[null, null, null, null],
  ]);
});

test("a description names nobody", () => {
  const text = redacted("Object as anna@example.org or @anna.b, +49 170 1234567, https://x.example/anna");
  assert.equal(text, "Object as [e-mail] or [name] [number], [link]");
  assert.equal(redacted("x".repeat(500)).length, 200);
});

test("every text that is sent is well-formed, however deep it lies", () => {
  assert.deepEqual(wellFormed({ a: ["\ud800", { b: "é\udfff" }], c: 1, d: null }), {
    a: ["\ufffd", { b: "é\ufffd" }],
    c: 1,
    d: null,
  });
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: false }), (value) => {
      const text = JSON.stringify(wellFormed(value)) ?? "";
      return text.isWellFormed();
    }),
  );
});
