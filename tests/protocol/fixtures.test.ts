/**
 * The messages of protocol/fixtures and the examples of PROTOCOL.md against the validators that the extension ships
 * (`./dev build` makes them).
 * tests/native-host/session/fixtures_test.cpp reads the same fixtures with the host's validator.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import * as validators from "#validators";

type Validator = (value: unknown) => boolean;
type Table = Record<string, Validator>;

/** The validator of `hello.params`, `event.envelope`, `event.note`. */
function validatorOf(schema: string, definition: string): Validator {
  if (schema === "event" && definition === "envelope") return validators.envelope;
  const { payloads, params, results }: Record<string, unknown> = validators;
  const table = (schema === "event" ? payloads : definition === "params" ? params : results) as Table;
  const found = table[schema === "event" ? definition : schema];
  assert.ok(found, `there is no validator for ${schema}.${definition}`);
  return found;
}

/** `<schema>.<definition>.<case>`; a schema's name may hold a point. */
function split(name: string): [schema: string, definition: string] {
  const parts = name.split(".");
  return [parts.slice(0, -2).join("."), parts.at(-2)!];
}

for (const [folder, fits] of [
  ["valid", true],
  ["invalid", false],
] as const) {
  const path = `native-host/protocol/fixtures/${folder}`;
  for (const file of readdirSync(path)) {
    test(`${folder}: ${file}`, () => {
      const validate = validatorOf(...split(file.slice(0, -".json".length)));
      assert.equal(validate(JSON.parse(readFileSync(`${path}/${file}`, "utf8"))), fits);
    });
  }
}

const page = readFileSync("native-host/PROTOCOL.md", "utf8");
const examples = [...page.matchAll(/^```json (\S+)\n(.*?)^```/gms)];

test("every JSON example of PROTOCOL.md is marked with what it is", () => {
  assert.ok(examples.length >= 4);
  assert.equal(examples.length, [...page.matchAll(/^```json/gm)].length);
});

for (const [, name, text] of examples) {
  test(`PROTOCOL.md: ${name}`, () => {
    assert.ok(validatorOf(...split(`${name}.example`))(JSON.parse(text!)));
  });
}

test("PROTOCOL.md names every method", () => {
  for (const method of Object.keys(validators.params)) {
    assert.ok(page.includes(`[${method}](protocol/methods/${method}.json)`), method);
  }
});
