/** Code holds no article number and no address of the law: they come from the data. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const forbidden = /\b(Art\.|Article|Abs\.|GDPR|DSGVO)|https?:\/\//;

for (const folder of ["facts", "guidance", "letters"]) {
  test(`native-host/src/${folder} names no law and no address outside a comment`, () => {
    for (const file of readdirSync(`native-host/src/${folder}`)) {
      const path = `native-host/src/${folder}/${file}`;
      readFileSync(path, "utf8")
        .split("\n")
        .forEach((line, i) => {
          const code = line.replace(/\/\/.*$/, "");
          const match = forbidden.exec(code);
          assert.equal(match, null, `${path}:${i + 1}: move "${match?.[0]}" into native-host/data`);
        });
    }
  });
}
