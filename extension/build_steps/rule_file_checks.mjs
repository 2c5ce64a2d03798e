import { basename } from "node:path";
import english from "../src/text/en.json" with { type: "json" };
import { suggest } from "./nearest.mjs";

/** @param {string} key @param {(t: any) => object} table @returns {import("./rule_checks.mjs").Check} */
const textKey = (key, table) => (rule) => {
  if (rule[key] === undefined) return [];
  const known = Object.keys(table(english));
  return known.includes(rule[key])
    ? []
    : [`${key}: there is no text ${rule[key]} in src/text; ${suggest(rule[key], known)}`];
};

/**
 * What holds for the rules of this folder only. A rule loaded by hand lies in one file with others and may be newer than
 * the interface's texts.
 * @type {import("./rule_checks.mjs").Check[]}
 */
export const ruleFileChecks = [
  (rule, { file }) =>
    `${rule.id}.json` === basename(file)
      ? []
      : [`id: the file is named as its id; rename it to ${rule.id}.json`],
  textKey("names", (t) => t.panel.page_names),
  textKey("warns", (t) => t.known_pages.warnings),
  textKey("asks", (t) => t.known_pages.questions),
];
