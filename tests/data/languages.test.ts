/** English and German say the same things with the same parameters. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { eachText, read, type Fields } from "./records.ts";

function wordsOf(fields: Fields): Map<string, string> {
  const words = new Map<string, string>();
  eachText(fields, (text, way) => words.set(way, text));
  return words;
}

const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();

for (const file of ["texts", "letters/reason"]) {
  const en = wordsOf(read(`${file}/en.json`));
  const de = wordsOf(read(`${file}/de.json`));

  test(`${file}: each key is there in both languages`, () => {
    for (const way of en.keys()) assert.ok(de.has(way), `${file}/de.json: add "${way}"`);
    for (const way of de.keys()) assert.ok(en.has(way), `${file}/en.json: add "${way}"`);
  });

  test(`${file}: each text has the same parameters in both languages`, () => {
    for (const [way, text] of en) {
      if (way.endsWith(".weekday")) continue;
      const missing = names(text).filter((name) => !names(de.get(way) ?? "").includes(name));
      const extra = names(de.get(way) ?? "").filter((name) => !names(text).includes(name));
      assert.deepEqual(missing, [], `${file}/de.json, ${way}: put in {${missing.join("}, {")}}`);
      assert.deepEqual(extra, [], `${file}/de.json, ${way}: take out {${extra.join("}, {")}}`);
    }
  });

  test(`${file}: no text is empty, ends in a space or holds two`, () => {
    for (const [language, words] of [
      ["en", en],
      ["de", de],
    ] as const) {
      for (const [way, text] of words) {
        assert.match(text, /^\S(.*\S)?$/s, `${file}/${language}.json, ${way}: trim it to "${text.trim()}"`);
        assert.doesNotMatch(text, / {2}/, `${file}/${language}.json, ${way}: use one space`);
      }
    }
  });
}
