/** Holds the schemas to the few keywords that both validators treat alike, and the method files to their names. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const folder = "native-host/protocol";
const files = [
  "common.json",
  "event.json",
  ...readdirSync(`${folder}/methods`).map((name) => `methods/${name}`),
];

// `pattern` runs std::regex, which can overflow the stack; `format` and unevaluated* the host's validator passes over.
const allowed = new Set(
  (
    "$schema $ref title type enum required properties additionalProperties definitions items " +
    "minLength maxLength minItems maxItems minimum maximum"
  ).split(" "),
);

type Schema = Record<string, unknown>;

/** Calls `visit` with each schema inside `schema`, never with a property's name. */
function walk(schema: Schema, place: string, visit: (schema: Schema, place: string) => void): void {
  visit(schema, place);
  for (const holder of ["properties", "definitions"]) {
    for (const [name, inner] of Object.entries((schema[holder] ?? {}) as Record<string, Schema>)) {
      walk(inner, `${place}/${name}`, visit);
    }
  }
  if (schema["items"]) walk(schema["items"] as Schema, `${place}/items`, visit);
}

for (const file of files) {
  test(`${file} uses the allowed keywords only and closes its objects`, () => {
    const schema = JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as Schema;
    assert.equal(schema["$schema"], "http://json-schema.org/draft-07/schema#");
    walk(schema, file, (inner, place) => {
      for (const key of Object.keys(inner)) assert.ok(allowed.has(key), `${place} uses ${key}`);
      if ("properties" in inner) assert.equal(inner["additionalProperties"], false, `${place} is left open`);
      if ("$ref" in inner) assert.deepEqual(Object.keys(inner), ["$ref"], `${place} adds to a $ref`);
      for (const name of (inner["required"] ?? []) as string[]) {
        assert.ok(
          name in ((inner["properties"] ?? {}) as object),
          `${place} requires ${name}, which it doesn't know`,
        );
      }
    });
    if (!file.startsWith("methods/")) return;
    assert.ok(String(schema["title"]).startsWith(`${file.slice("methods/".length, -".json".length)}: `));
    const definitions = schema["definitions"] as Record<string, Schema>;
    assert.ok(definitions["params"] && definitions["result"]);
  });
}

test("the error codes are unique and their names are written alike", () => {
  const { errors } = JSON.parse(readFileSync(`${folder}/errors.json`, "utf8")) as {
    errors: { code: number; name: string; meaning: string }[];
  };
  assert.equal(new Set(errors.map(({ code }) => code)).size, errors.length);
  for (const { name } of errors) assert.match(name, /^[a-z]+(_[a-z]+)*$/);
});
