import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { ruleChecks } from "./rule_checks.mjs";

const folder = join(import.meta.dirname, "../rules");
/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));

/** @returns {{rules: any[], problems: string[]}} every page rule, and what is wrong with them */
export function readRules() {
  const ajv = new Ajv({ allErrors: true, strict: true });
  const valid = ajv.compile(read("schema.json"));
  const names = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "schema.json");
  const rules = names.sort().map((name) => ({ file: name, rule: read(name) }));
  const problems = rules.flatMap(({ file, rule }) =>
    valid(rule) ? [] : [`rules/${file}: ${ajv.errorsText(valid.errors, { dataVar: "rule" })}`],
  );
  if (problems.length === 0)
    for (const check of ruleChecks)
      for (const { file, rule } of rules) problems.push(...check(rule, file, rules));
  return { rules: rules.map(({ rule }) => rule), problems };
}

/**
 * What the bundles read: content.js only addresses, page.js the words to recognise a page by. Sources and dates
 * stay in the files.
 * @param {any[]} rules
 */
export function ruleModules(rules) {
  const addresses = rules.map(({ id, addresses }) => ({
    id,
    addresses: addresses.map((/** @type {any} */ { host, path }) => ({ host, path })),
  }));
  /** @param {any[] | undefined} list */
  const words = (list) => list?.map(({ locale, text }) => ({ locale, text })) ?? [];
  const whole = rules.map((rule, index) => ({
    ...addresses[index],
    version: rule.version,
    platform: rule.platform,
    subject: rule.subject,
    stage: rule.stage,
    names: rule.names,
    leads_to: rule.leads_to ?? [],
    fields: (rule.fields ?? []).map((/** @type {any} */ { role, kinds, labels }) => ({
      role,
      kinds,
      labels: words(labels),
    })),
    submit: words(rule.submit),
    confirmations: (rule.confirmations ?? []).map((/** @type {any} */ { id, says, locale, text }) => ({
      id,
      says,
      locale,
      text,
    })),
  }));
  return {
    "addresses.mjs": `export const addresses = ${JSON.stringify(addresses.flatMap((rule) => rule.addresses))};\n`,
    "rules.mjs": `export const rules = ${JSON.stringify(whole)};\n`,
  };
}
