/** Every record says how certain it is and where from; general knowledge is never called exact. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { allEntries, eachText, entries, read, type Fields } from "./records.ts";

const degrees = ["exact", "derived", "reported", "unknown"];

test("every record has a source and a certainty", () => {
  for (const { path, fields } of allEntries()) {
    if (fields["follows"]) continue; // a hint that takes both from the record of the law
    const sourced = "source" in fields || "sources" in fields || "licence" in fields; // a source is one itself
    assert.ok(sourced, `${path}: add "sources", names of records in sources/`);
    assert.ok(
      degrees.includes(String(fields["certainty"])),
      `${path}: add "certainty", one of ${degrees.join(", ")}`,
    );
  }
});

test("every authority has a source, a certainty and what is uncertain about it", () => {
  for (const { path, fields } of entries("jurisdictions")) {
    (fields["authorities"] as Fields[]).forEach((authority, i) => {
      const place = `${path}, authorities.${i}`;
      assert.ok(authority["certainty_note"], `${place}: add "certainty_note"`);
      assert.notEqual(
        authority["certainty"],
        "exact",
        `${place}: no address was checked on its own page; write "reported"`,
      );
      if (!authority["website"]) {
        assert.equal(
          authority["certainty"],
          "unknown",
          `${place}: without a website write "certainty": "unknown"`,
        );
      }
    });
  }
});

test("nothing that rests on general knowledge is called exact", () => {
  for (const { path, fields } of entries("sources")) {
    const checked = String(fields["checked"]);
    if (!/general knowledge|not re-opened/.test(checked) || /\bread\b/.test(checked)) continue;
    assert.notEqual(
      fields["certainty"],
      "exact",
      `${path}: write "certainty": "derived", since it was not re-opened`,
    );
  }
  for (const { path, fields } of allEntries()) {
    const note = String(fields["certainty_note"] ?? "");
    if (!note.includes("general knowledge")) continue;
    assert.notEqual(
      fields["certainty"],
      "exact",
      `${path}: write "certainty": "derived", as its own note says`,
    );
  }
});

test("a reference marked as general knowledge is never put into a letter or a hint", () => {
  const cites = read("texts/en.json")["cites"] as Fields;
  for (const { path, name, fields } of entries("regimes")) {
    const doubtful = (fields["basis"] as Fields[])
      .filter(({ ref, use }) => `${ref as string} ${use as string}`.includes("general knowledge"))
      .map(({ ref }) => String(ref).split(" (")[0]!.split(",")[0]!);
    eachText(cites[name]!, (text, way) => {
      const match = doubtful.find((ref) => ref.length > 0 && text.startsWith(ref));
      assert.equal(match, undefined, `${path}, cites.${way}: "${text}" was not re-read; leave it out`);
    });
  }
});
