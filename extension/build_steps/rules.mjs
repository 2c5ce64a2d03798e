import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { inArea } from "../src/detect/address.ts";
import { bundledRule } from "./bundled_rule.mjs";
import { ruleChecks, wordsChecks } from "./rule_checks.mjs";
import { ruleFileChecks } from "./rule_file_checks.mjs";
import { schemaProblems } from "./schema_problems.mjs";

/** @param {string} folder @returns {{file: string, data: any}[]} */
const jsonFiles = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json") && name !== "schema.json")
    .sort()
    .map((file) => ({ file, data: JSON.parse(readFileSync(join(folder, file), "utf8")) }));

/**
 * Every page rule with the words it shares, and what is wrong with them.
 * @param {string} folder
 * @returns {{rules: any[], words: Record<string, any>, problems: string[]}} rules as written, words by file name
 */
export function readRules(folder = join(import.meta.dirname, "../rules")) {
  const schema = JSON.parse(readFileSync(join(folder, "schema.json"), "utf8"));
  const ajv = new Ajv({ allErrors: true, strict: true, verbose: true });
  ajv.addSchema({ ...schema, $id: "rule" });
  const validRule = /** @type {import("ajv").ValidateFunction} */ (ajv.getSchema("rule"));
  const validWords = /** @type {import("ajv").ValidateFunction} */ (
    ajv.getSchema("rule#/definitions/words_file")
  );
  const rules = jsonFiles(folder).map(({ file, data }) => ({ file: `rules/${file}`, rule: data }));
  const shared = jsonFiles(join(folder, "words")).map(({ file, data }) => ({
    file: `rules/words/${file}`,
    name: file.replace(".json", ""),
    words: data,
  }));
  const problems = [
    ...rules.flatMap(({ file, rule }) => (validRule(rule) ? [] : schemaProblems(file, validRule.errors))),
    ...shared.flatMap(({ file, words }) =>
      validWords(words) ? [] : schemaProblems(file, validWords.errors),
    ),
  ];
  const words = Object.fromEntries(shared.map(({ name, words }) => [name, words]));
  const all = rules.map(({ rule }) => rule);
  if (problems.length === 0) {
    for (const { file, rule } of rules)
      for (const check of [...ruleFileChecks, ...ruleChecks, ...wordsChecks])
        problems.push(...check(rule, { file, rules: all, words }).map(at(file)));
    for (const { file, words: own } of shared)
      for (const check of wordsChecks)
        problems.push(...check(own, { file, rules: all, words }).map(at(file)));
  }
  return { rules: all, words, problems };
}

/** @param {string} file @returns {(problem: string) => string} */
const at = (file) => (problem) => `${file}: ${problem}`;

/** @param {{host: string, path: string}} address whether content.js asks to be let in there anyway */
const isInArea = ({ host, path }) => inArea(new URL(`https://${host.replace("*.", "www.")}${path}`));

/**
 * What the bundles read: content.js only the addresses outside the areas that it asks to be let into anyway, page.js the
 * words to recognise a page by.
 * @param {any[]} rules @param {Record<string, any>} words
 */
export function ruleModules(rules, words) {
  const whole = rules.map((rule) => bundledRule(rule, words));
  const addresses = whole
    .flatMap((rule) => rule.addresses)
    .filter((address) => !isInArea(address))
    .map(({ host, path }) => ({ host, path }));
  return {
    "addresses.mjs": `export const addresses = ${JSON.stringify(addresses)};\n`,
    "rules.mjs": `export const rules = ${JSON.stringify(whole)};\n`,
  };
}

/**
 * All rules and their words in one file, as a person may load it by hand into an extension that is older. It carries the
 * newest day on which one of their addresses was seen.
 * @param {any[]} rules @param {Record<string, any>} words
 */
export function ruleFile(rules, words) {
  const days = rules.flatMap(({ addresses }) =>
    addresses.map((/** @type {any} */ { last_verified }) => last_verified),
  );
  const date = days
    .filter((day) => day !== "never")
    .sort()
    .at(-1);
  return { date, rules, words };
}
