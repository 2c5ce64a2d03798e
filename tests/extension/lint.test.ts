import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";

const top = join(import.meta.dirname, "../..");

test("web-ext finds no error and no warning in the Firefox build", () => {
  const program = join(top, "node_modules/.bin/web-ext");
  const source = join(top, "build/extension/firefox");
  const words = ["lint", "--source-dir", source, "--no-config-discovery", "--output", "json"];
  const { errors, warnings } = JSON.parse(execFileSync(program, words, { encoding: "utf8" }));
  assert.deepEqual([...errors, ...warnings], []);
});
