/** `./dev rules`: which page is known in which language, and when its address was last seen. */
import { coverage, totals } from "./coverage.ts";

const signs = { exact: "x", derived: "d", none: "·" };
const { locales, rows } = coverage();
const width = Math.max(...rows.map(({ rule }) => rule.length));
const line = (...[rule, stage, seen, ...cells]: string[]) =>
  [
    rule!.padEnd(width),
    stage!.padEnd(8),
    seen!.padEnd(10),
    ...cells.map((cell, index) => cell.padEnd(locales[index]!.length)),
  ]
    .join(" ")
    .trimEnd();

console.log(line("rule", "stage", "last seen", ...locales));
for (const { rule, stage, lastVerified, known } of rows)
  console.log(line(rule, stage, lastVerified, ...locales.map((locale) => signs[known[locale]!])));
const { exact, derived, none } = totals(rows);
console.log(`
x: exact words of Meta's, d: derived (seen on a sister page), ·: none; there address and structure carry the detection.
${rows.length} rules × ${locales.length} languages: ${exact} exact, ${derived} derived, ${none} none.`);
