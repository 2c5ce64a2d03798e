/** Every language says the same things with the same parameters as English. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { eachText, isWhole, languages, nearest, read, type Fields } from "./records.ts";

function wordsOf(fields: Fields): Map<string, string> {
  const words = new Map<string, string>();
  eachText(fields, (text, way) => words.set(way, text));
  return words;
}

const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);

/** What a language with one short reason text has of English's letters. */
function shortLetters(english: Fields): Fields {
  const { scopes, openings, asks_in_one, asks_shortest } = english["reason"] as Fields;
  const short = Object.entries(scopes as Fields).map(([key, scope]) => [
    key,
    { short: (scope as Fields)["short"]! },
  ]);
  return {
    language: english["language"]!,
    review: english["review"]!,
    reason: { scopes: Object.fromEntries(short), openings, asks_in_one, asks_shortest } as Fields,
  };
}

for (const folder of ["texts", "letters"]) {
  const english = read(`${folder}/en.json`);
  for (const language of languages) {
    const path = `${folder}/${language}.json`;
    const own = read(path);
    const words = wordsOf(own);
    const reference = wordsOf(folder === "letters" && !isWhole(language) ? shortLetters(english) : english);

    test(`${path}: each key is there, and none that English hasn't`, () => {
      for (const way of reference.keys()) assert.ok(words.has(way), `${path}: add "${way}"`);
      for (const way of words.keys()) {
        if (way.startsWith("review.")) continue;
        assert.ok(
          reference.has(way),
          `${path}: no "${way}"; did you mean "${nearest(way, reference.keys())}"?`,
        );
      }
    });

    test(`${path}: each text has the same parameters as in English`, () => {
      for (const [way, text] of reference) {
        if (way.endsWith(".a_weekday")) continue;
        const mine = new Set(names(words.get(way) ?? ""));
        const theirs = new Set(names(text));
        const missing = [...theirs].filter((name) => !mine.has(name));
        const extra = [...mine].filter((name) => !theirs.has(name));
        assert.deepEqual(missing, [], `${path}, ${way}: put in {${missing.join("}, {")}}`);
        assert.deepEqual(extra, [], `${path}, ${way}: take out {${extra.join("}, {")}}`);
      }
    });

    test(`${path}: nothing is still English`, () => {
      if (language === "en") return;
      for (const [way, text] of reference) {
        // Names and patterns of values alone may be alike; a sentence isn't.
        const said = text.replace(/\{\w+\}/g, "").replace(/[^\p{L}]/gu, "");
        if (said.length > 20) assert.notEqual(words.get(way), text, `${path}, ${way}: this is still English`);
      }
    });

    test(`${path}: no text ends in a space or holds two`, () => {
      for (const [way, text] of words) {
        // A no-break space may stand at an end: French sets one before a semicolon.
        assert.doesNotMatch(text, /^[ \n]|[ \n]$/, `${path}, ${way}: trim it to "${text.trim()}"`);
        assert.doesNotMatch(text, / {2}/, `${path}, ${way}: use one space`);
        if (text === "") assert.equal(reference.get(way), "", `${path}, ${way}: write it`);
      }
    });

    test(`${path} names its language and who has read it`, () => {
      assert.equal(own["language"], language, `${path}: write "language": "${language}"`);
      const { status } = own["review"] as Fields;
      const known = ["machine_assisted", "checked_by_native_speaker"];
      assert.ok(known.includes(String(status)), `${path}, review.status: write one of ${known.join(", ")}`);
    });
  }
}

test("a citation names the same numbers in every language", () => {
  const numbers = (text: string) => [...new Set(text.match(/\d+/g) ?? [])];
  const english = wordsOf(read("texts/en.json")["cites"] as Fields);
  for (const language of languages) {
    const cites = wordsOf(read(`texts/${language}.json`)["cites"] as Fields);
    for (const [way, text] of english)
      assert.deepEqual(
        numbers(cites.get(way) ?? "").sort(),
        numbers(text).sort(),
        `texts/${language}.json, cites.${way}: English has "${text}"`,
      );
  }
});

test("a day is written with its number, its month and, where it is long, its year", () => {
  for (const language of languages) {
    const { months, weekdays, date } = read(`texts/${language}.json`) as Record<string, string[] & Fields>;
    assert.equal(new Set(months).size, 12, `texts/${language}.json, months`);
    assert.equal(new Set(weekdays).size, 7, `texts/${language}.json, weekdays`);
    const { short, long } = date as unknown as Record<string, string>;
    assert.deepEqual(names(short!).sort(), ["day", "month"], `texts/${language}.json, date.short`);
    assert.deepEqual(names(long!).sort(), ["day", "month", "year"], `texts/${language}.json, date.long`);
  }
});
