import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { redacted } from "../../extension/src/detect/description.ts";
import { readRules } from "../../extension/build_steps/rules.mjs";
import { beginsWithOneOf, isOneOf, plainText } from "../../extension/src/detect/text.ts";
import { readLanguage, speaksOf } from "../../extension/src/detect/vocabulary.ts";
import { wellFormed } from "../../extension/src/protocol/well_formed.ts";

const words = (...texts: string[]) => texts.map((text) => ({ locale: "en", text }));

test("texts are compared without case, quotes, spaces and what can't be seen", () => {
  assert.equal(plainText("  L\u2019opposition\u00a0\u00ad:\u200b  OUI "), "l'opposition: oui");
  assert.equal(plainText("\u201eEinspruch\u201c"), '"einspruch"');
  assert.equal(plainText("ﬁn"), "fin");
});

test("a text stays the same under all that pages and keyboards do to it", () => {
  const known = words("S’opposer à l’utilisation – oui", "Straße", "Oikeus", "ΤΕΛΟΣ", "vznést námitku");
  for (const text of [
    "S'opposer à l'utilisation - oui",
    "S\u2018opposer\u00a0à l\u02bcutilisation \u2014 oui *",
    "s\u00b4opposer a\u0300 l`utilisation\u202f\u2212\u2009oui\u00a0:",
    "S\u2019oppo\u00adser à\u200b l\u2019utili\u2060sation \u2013 oui\ufe0f.",
    "* S\u2019OPPOSER À L\u2019UTILISATION \u2013 OUI",
    "\u202aS\u2019opposer à l\u2019utilisation \u2010 oui\u202c",
    "STRASSE",
    "strasse :",
    "ＯＩＫＥＵＳ＊",
    "τέλοσ".normalize("NFD").replace(/\p{M}/gu, ""),
    "vzne\u0301st na\u0301mitku",
  ])
    assert.ok(isOneOf(text, known), text);
  for (const text of ["S opposer à l utilisation oui", "Strase", "vznest namitku", "opposer"])
    assert.ok(!isOneOf(text, known), text);
  assert.equal(plainText("through your Facebook , Instagram , or"), "through your facebook, instagram, or");
  assert.equal(plainText("Quoi\u202f? Oui\u00a0!"), "quoi? oui!");
});

/** What pages put into words without a person seeing it, or write in another way. */
const disguises: ((text: string) => string)[] = [
  (text) => text.replace(/ /g, "\u00a0"),
  (text) => text.replace(/ /g, " \n\t "),
  (text) => text.replace(/(?<=\p{L})(?=\p{L})/gu, "\u00ad"),
  (text) => [...text].join("\u200b"),
  (text) => text.replace(/['’]/g, "\u2018"),
  (text) => text.replace(/['’]/g, "'"),
  (text) => text.normalize("NFD"),
  (text) => `${text}\u00a0*`,
  (text) => `  ${text} :`,
  (text) => `\u200e${text}\ufeff`,
];

test("every known label is known in every disguise, and never as another role's", () => {
  let tried = 0;
  for (const [name, file] of Object.entries(readRules().words)) {
    const roles: [string, { locale: string; text: string }[]][] = [
      ...(file.fields ?? []).map(({ role, labels }: any) => [role, labels ?? []]),
      ["submit", file.submit ?? []],
    ];
    for (const [role, labels] of roles)
      for (const { text } of labels)
        for (const disguise of disguises) {
          const shown = disguise(text);
          const found = roles.filter(([, all]) =>
            (role === "submit" ? isOneOf : beginsWithOneOf)(shown, all),
          );
          assert.deepEqual(
            found.map(([own]) => own),
            [role],
            `${name}: ${shown}`,
          );
          tried += 1;
        }
  }
  console.log(`count labels_disguised ${tried}`);
});

test("in any text, what can't be seen and how accents are written changes nothing", () => {
  const ways: ((text: string) => string)[] = [
    (text) => text.normalize("NFD"),
    (text) => `\u2060${text}\u00ad`,
    (text) => text.replace(/ /g, "\u2003"),
  ];
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(...ways),
      (text, way) => plainText(way(text)) === plainText(text),
    ),
    { numRuns: 2000 },
  );
});

test("plainText changes nothing twice", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => plainText(plainText(text)) === plainText(text)),
    { numRuns: 2000 },
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
