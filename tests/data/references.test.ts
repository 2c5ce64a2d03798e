/** What a record names exists: regimes, controllers, sources, and words for regimes, hints and grounds. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { allEntries, entries, nearest, read, type Fields, type Json, type Kind } from "./records.ts";

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

for (const language of ["en", "de"]) {
  test(`texts and letters in ${language} have words for every hint, regime and ground, and for nothing else`, () => {
    const texts = read(`texts/${language}.json`);
    const letter = read(`letters/reason/${language}.json`);
    const pairs: [Json | undefined, Set<string>, string][] = [
      [texts["hints"], names("hints"), "hints"],
      [texts["regimes"], names("regimes"), "regimes"],
      [texts["grounds"], names("grounds"), "grounds"],
      [letter["grounds"], names("grounds"), "grounds of the letter"],
    ];
    for (const [words, records, what] of pairs) {
      const written = new Set(Object.keys(words as Fields));
      for (const name of records)
        assert.ok(written.has(name), `${language}, ${what}: add words for "${name}"`);
      for (const name of written) known(name, records, `${language}, ${what}`);
    }
  });
}

test("a regime of a country has the words that its hints need", () => {
  for (const language of ["en", "de"]) {
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
        assert.ok((fields["cite"] as Fields)["answer"], `regimes/${name}.json, cite: add "answer"`);
    }
  }
});
