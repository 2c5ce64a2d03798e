/** What a record names exists: regimes, controllers, sources, and words for regimes, hints and grounds. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  allEntries,
  entries,
  isWhole,
  languages,
  nearest,
  read,
  type Fields,
  type Json,
  type Kind,
} from "./records.ts";

const names = (kind: Kind) => new Set(entries(kind).map(({ name }) => name));

function known(name: Json | undefined, set: Set<string>, place: string): void {
  assert.ok(set.has(String(name)), `${place}: no "${name}"; did you mean "${nearest(String(name), set)}"?`);
}

test("a jurisdiction names a regime and a controller that exist and agree with it", () => {
  const controllers = names("controllers");
  const regimes = new Map(entries("regimes").map(({ name, fields }) => [name, fields]));
  for (const { path, name, fields } of entries("jurisdictions")) {
    known(fields["regime"], new Set(regimes.keys()), `${path}, regime`);
    known(fields["controller"], controllers, `${path}, controller`);
    const regime = regimes.get(String(fields["regime"]))!;
    const { answer, suggested_wait } = fields["deadline"] as Fields;
    const { period } = regime["deadline"] as Fields;
    assert.equal(answer ?? suggested_wait ?? null, period, `${path}, deadline: its regime says ${period}`);
    const { exists } = regime["right_to_object"] as Fields;
    assert.equal(fields["right_to_object"], exists, `${path}, right_to_object: its regime says ${exists}`);
    const controller = entries("controllers").find((entry) => entry.name === fields["controller"])!;
    const covered = controller.fields["jurisdictions"] as string[];
    const place = fields["group"] === "EEA" ? "EEA" : name;
    assert.ok(
      covered.includes(place),
      `${controller.path}, jurisdictions: add "${place}", which ${path} needs`,
    );
  }
});

test("every source that a record names has a record", () => {
  const sources = names("sources");
  const visit = (value: Json, place: string): void => {
    if (value === null || typeof value !== "object") return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === "source" && typeof inner === "string") known(inner, sources, `${place}.source`);
      else if (key === "sources")
        for (const name of inner as Json[]) known(name, sources, `${place}.sources`);
      else visit(inner, `${place}.${key}`);
    }
  };
  for (const { path, fields } of allEntries()) visit(fields, path);
});

for (const language of languages) {
  test(`texts and letters in ${language} have words for every record that needs them, and for nothing else`, () => {
    const texts = read(`texts/${language}.json`);
    const holidays = new Set(
      entries("holidays").flatMap(({ fields }) =>
        (fields["days"] as Fields[]).map((day) => String(day["name"])),
      ),
    );
    const ruled = new Set(
      entries("jurisdictions").flatMap(({ name, fields }) => (fields["authority_rule"] ? [name] : [])),
    );
    const pairs: [Json | undefined, Set<string>, string][] = [
      [texts["hints"], names("hints"), "hints"],
      [texts["regimes"], names("regimes"), "regimes"],
      [texts["cites"], names("regimes"), "cites"],
      [texts["grounds"], names("grounds"), "grounds"],
      [texts["about"], names("about"), "about"],
      [texts["announced"], names("announced"), "announced"],
      [texts["letter_kinds"], names("letters/kinds"), "letter_kinds"],
      [texts["countries"], names("holidays"), "countries"],
      [texts["holidays"], holidays, "holidays"],
      [texts["authority_rules"], ruled, "authority_rules"],
    ];
    if (isWhole(language)) {
      const { reason, letter } = read(`letters/${language}.json`) as Record<string, Fields>;
      pairs.push([reason!["grounds"], names("grounds"), "grounds of the reason text"]);
      pairs.push([letter!["kinds"], names("letters/kinds"), "kinds of letters"]);
    }
    for (const [words, records, what] of pairs) {
      const written = new Set(Object.keys(words as Fields));
      for (const name of records)
        assert.ok(written.has(name), `${language}, ${what}: add words for "${name}"`);
      for (const name of written) known(name, records, `${language}, ${what}`);
    }
  });
}

test("the articles of a regime are cited in every language, and no others", () => {
  for (const language of languages) {
    const cites = read(`texts/${language}.json`)["cites"] as Record<string, Fields>;
    for (const { name, fields } of entries("regimes"))
      assert.deepEqual(
        Object.keys(cites[name]!).sort(),
        [...(fields["cites"] as string[])].sort(),
        `texts/${language}.json, cites.${name}: as in regimes/${name}.json`,
      );
  }
});

test("a letter's laws and its asks have words", () => {
  const regimes = names("regimes");
  const kinds = read("letters/en.json") as Record<string, Record<string, Record<string, Fields>>>;
  for (const { path, name, fields } of entries("letters/kinds")) {
    for (const regime of (fields["regimes"] ?? []) as string[]) known(regime, regimes, `${path}, regimes`);
    const words = kinds["letter"]!["kinds"]![name]!;
    assert.deepEqual(
      [...(fields["asks"] as string[])].sort(),
      Object.keys(words["asks"] as Fields).sort(),
      path,
    );
    for (const regime of Object.keys(words["law"] as Fields))
      if (regime !== "other") known(regime, regimes, `letters/en.json, letter.kinds.${name}.law`);
  }
});

test("next_steps.json names hints and laws that exist", () => {
  const hints = names("hints");
  const tables = read("next_steps.json") as Record<string, { hints: string[] }[]>;
  for (const table of ["objection", "account", "page"])
    for (const row of tables[table]!)
      for (const hint of row.hints) known(hint, hints, `next_steps.json, ${table}`);
  for (const { path, fields } of entries("announced"))
    for (const regime of fields["regimes"] as string[]) known(regime, names("regimes"), `${path}, regimes`);
});

test("a regime of a country has the words that its hints need", () => {
  for (const language of languages) {
    const words = read(`texts/${language}.json`)["regimes"] as Record<string, Fields>;
    for (const { name, fields } of entries("regimes")) {
      const need = (key: string) =>
        assert.ok(words[name]![key], `texts/${language}.json, regimes.${name}: add "${key}"`);
      const { kind } = fields["deadline"] as Fields;
      const { exists } = fields["right_to_object"] as Fields;
      if (kind !== "none") need("overdue");
      if (kind === "convention") need("convention");
      if (exists === "yes") need("declined");
      else need("right");
      if (kind === "law")
        assert.ok(
          (fields["cites"] as string[]).includes("answer"),
          `regimes/${name}.json, cites: add "answer"`,
        );
    }
  }
});
