/** A record is named like its file. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { entries, kinds, type Kind } from "./records.ts";

for (const kind of Object.keys(kinds) as Kind[]) {
  test(`records of ${kind} are named like their files`, () => {
    for (const { path, name, fields } of entries(kind)) {
      const { key } = kinds[kind];
      assert.equal(
        fields[key],
        name,
        `${path}: write "${key}": "${name}" or rename the file to ${fields[key]}.json`,
      );
    }
  });
}

test("the grounds are numbered from 1 without a gap", () => {
  const grounds = entries("grounds").sort(
    (one, other) => Number(one.fields["order"]) - Number(other.fields["order"]),
  );
  grounds.forEach(({ path, fields }, i) => {
    assert.equal(fields["order"], i + 1, `${path}: write "order": ${i + 1} or number the one before it`);
  });
});
