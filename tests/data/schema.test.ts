/** Every record fits the schema of its kind; the failure says which field to mend and how. */
import { Ajv, type ErrorObject } from "ajv";
import assert from "node:assert/strict";
import { test } from "node:test";
import { entries, kinds, nearest, read, type Fields, type Kind } from "./records.ts";

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictRequired: false });

function correction(error: ErrorObject, schema: Fields): string {
  const field = error.instancePath.slice(1).replaceAll("/", ".") || "the record";
  const params = error.params as Record<string, string>;
  const known = Object.keys((schema["properties"] ?? {}) as object);
  if (error.keyword === "required") return `${field}: add "${params["missingProperty"]}"`;
  if (error.keyword === "additionalProperties") {
    const wrong = params["additionalProperty"]!;
    return `${field}: remove "${wrong}" or write it "${nearest(wrong, known)}"`;
  }
  if (error.keyword === "enum") return `${field}: write one of ${String(params["allowedValues"])}`;
  if (error.keyword === "pattern") return `${field}: write it as ${params["pattern"]}`;
  return `${field}: ${error.message}`;
}

function check(schema: Fields, record: unknown, path: string): void {
  if (ajv.validate(schema, record)) return;
  assert.fail(`${path}: ${(ajv.errors ?? []).map((error) => correction(error, schema)).join("; ")}`);
}

for (const kind of Object.keys(kinds) as Kind[]) {
  test(`every record of ${kind} fits schema/${kinds[kind].schema}.json`, () => {
    const schema = read(`schema/${kinds[kind].schema}.json`);
    const records = entries(kind);
    assert.ok(records.length > 0, `${kind} is empty`);
    for (const { path, fields } of records) check(schema, fields, path);
  });
}
