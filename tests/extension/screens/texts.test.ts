import assert from "node:assert/strict";
import { test } from "node:test";
import { chooseLanguage, languages, ourLanguage } from "../../../extension/src/text/languages.ts";
import { loadTexts } from "../../../extension/src/text/load.ts";
import { countWords, dayWords, put } from "../../../extension/src/text/text.ts";
import { allCountries } from "../../../extension/src/ui/countries.ts";
import { texts } from "../../texts.ts";

type Tree = { [key: string]: string | Tree };

/** Every text with its path: "panel.steps.link" → "Find the link". */
function flat(tree: Tree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[path + key, value]] : flat(value, `${path}${key}.`),
  );
}

const english = new Map(flat(texts.en));
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const unreviewed = ([key]: [string, string]) => !key.startsWith("review.");

for (const [language, own] of Object.entries(texts)) {
  const words = new Map(flat(own).filter(unreviewed));
  const path = `extension/src/text/${language}.json`;

  test(`${path} has every text, and none that English hasn't`, () => {
    const missing = [...english].filter(unreviewed).filter(([key]) => !words.has(key));
    assert.deepEqual(missing, [], `${path}: write these`);
    const extra = [...words.keys()].filter((key) => !english.has(key));
    assert.deepEqual(extra, [], `${path}: take these out`);
  });

  test(`${path} takes the same values, and leaves commands as they are`, () => {
    for (const [key, text] of words) {
      const reference = english.get(key)!;
      assert.deepEqual(
        [...new Set(placeholders(text))],
        [...new Set(placeholders(reference))],
        `${path}, ${key}`,
      );
      if (key.endsWith(".command")) assert.equal(text, reference, `${path}, ${key}`);
      else assert.notEqual(text.trim(), "", `${path}, ${key}`);
    }
  });

  test(`${path}: nothing is still English`, () => {
    if (language === "en") return;
    for (const [key, text] of words) {
      // Values and short names alone may be alike, and so may commands and files' names; a sentence isn't.
      const said = text.replace(/\{\w+\}/g, "").replace(/[^\p{L}]/gu, "");
      if (said.length < 20 || /\.(command|file)$/.test(key)) continue;
      assert.notEqual(text, english.get(key), `${path}, ${key}: this is still English`);
    }
  });

  test(`${path} uses typographic quotes and apostrophes, and fits the browser's list`, () => {
    for (const [key, text] of words) assert.doesNotMatch(text, /["']/, `${path}, ${key}`);
    // The most that Chromium takes of a description.
    assert.ok(own.description.length <= 132, `${path}, description: ${own.description.length} characters`);
  });
}

test("each language is loaded as a module of its own, and the list names it in itself", async () => {
  assert.deepEqual(languages.map(({ code }) => code).sort(), Object.keys(texts).sort());
  for (const { code } of languages) assert.deepEqual(await loadTexts(code), texts[code]);
  assert.equal(languages.find(({ code }) => code === "de")?.name, "Deutsch");
  assert.ok(languages.find(({ code }) => code === "pt-BR")?.whole);
  assert.ok(!languages.find(({ code }) => code === "pt")?.whole);
});

test("German addresses people formally and names no one “du”", () => {
  for (const [key, text] of flat(texts.de)) assert.doesNotMatch(text, /\b(du|dein\w*|dir|dich)\b/i, key);
});

test("the chosen language wins, else the browser's, else English", () => {
  assert.equal(chooseLanguage("en", "de-DE"), "en");
  assert.equal(chooseLanguage(undefined, "de-AT"), "de");
  assert.equal(chooseLanguage("xx", "fr-CH"), "fr");
  assert.equal(chooseLanguage(undefined, "ja"), "en");
});

test("a region that has a language of its own is told from the rest", () => {
  assert.equal(ourLanguage("pt-BR"), "pt-BR");
  assert.equal(ourLanguage("pt_BR"), "pt-BR");
  assert.equal(ourLanguage("pt-PT"), "pt");
  assert.equal(ourLanguage("pt"), "pt");
  assert.equal(ourLanguage("ja"), undefined);
  assert.equal(ourLanguage(""), undefined);
});

test("values are put in, and a missing one stays visible", () => {
  assert.equal(put("{n} of {max}", { n: 3, max: 500 }), "3 of 500");
  assert.equal(put("{n} of {max}", { n: 3 }), "3 of {max}");
});

test("numbers take the right form", () => {
  assert.equal(countWords("en", texts.en.refused.count, 1), "1 entry wasn’t stored.");
  assert.equal(countWords("de", texts.de.refused.count, 1200), "1.200 Einträge wurden nicht gespeichert.");
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
