import assert from "node:assert/strict";
import { test } from "node:test";
import { de } from "../../../extension/src/text/de.ts";
import { en } from "../../../extension/src/text/en.ts";
import { chooseLanguage, countWords, dayWords, put } from "../../../extension/src/text/text.ts";
import { allCountries } from "../../../extension/src/ui/countries.ts";

type Tree = { [key: string]: string | Tree };

/** Every text with its path: "panel.steps.link" → "Find the link". */
function flat(tree: Tree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[path + key, value]] : flat(value, `${path}${key}.`),
  );
}

const english = new Map(flat(en));
const german = new Map(flat(de));
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test("every text is there in both languages", () => {
  assert.deepEqual([...german.keys()].sort(), [...english.keys()].sort());
  for (const [key, text] of [...english, ...german])
    if (!key.endsWith(".command")) assert.notEqual(text.trim(), "", key);
});

test("both languages take the same values", () => {
  for (const [key, text] of english)
    assert.deepEqual(placeholders(german.get(key) ?? ""), placeholders(text), key);
});

test("a command is the same in every language", () => {
  for (const [key, text] of english) if (key.endsWith(".command")) assert.equal(german.get(key), text);
});

test("German addresses people formally and names no one “du”", () => {
  for (const [key, text] of german) assert.doesNotMatch(text, /\b(du|dein\w*|dir|dich)\b/i, key);
});

test("texts use typographic quotes and apostrophes", () => {
  for (const [key, text] of [...english, ...german]) assert.doesNotMatch(text, /["']/, key);
});

test("the chosen language wins, else the browser's, else English", () => {
  assert.equal(chooseLanguage("en", "de-DE"), "en");
  assert.equal(chooseLanguage(undefined, "de-AT"), "de");
  assert.equal(chooseLanguage(undefined, "fr"), "en");
});

test("values are put in, and a missing one stays visible", () => {
  assert.equal(put("{n} of {max}", { n: 3, max: 500 }), "3 of 500");
  assert.equal(put("{n} of {max}", { n: 3 }), "3 of {max}");
});

test("numbers take the right form", () => {
  assert.equal(countWords("en", en.refused.count, 1), "1 entry wasn’t stored.");
  assert.equal(countWords("de", de.refused.count, 1200), "1.200 Einträge wurden nicht gespeichert.");
});

test("a civil day is the same day in every zone", () => {
  assert.equal(dayWords("en", "2026-12-22"), "22 December 2026");
  assert.equal(dayWords("de", "2026-12-22"), "22. Dezember 2026");
  assert.equal(dayWords("de", "soon"), "soon");
});

test("the list of countries holds ISO 3166-1's and Kosovo, and nothing that is no country", () => {
  const codes = new Set(allCountries("en").map(({ code }) => code));
  assert.equal(codes.size, 250);
  for (const code of ["DE", "BR", "GB", "US", "ZA", "XK"]) assert.ok(codes.has(code), code);
  for (const code of ["EU", "UK", "DD", "ZZ", "XA", "UN"]) assert.ok(!codes.has(code), code);
});
