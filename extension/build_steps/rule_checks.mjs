import { readFileSync } from "node:fs";
import { join } from "node:path";

/** @type {string[]} */
const matches = JSON.parse(readFileSync(join(import.meta.dirname, "../manifest.json"), "utf8")).common
  .host_permissions;

/** @param {string} host a host of a rule: a whole name, or *.name */
function covered(host) {
  const plain = host.replace(/^\*\./, "");
  return matches.some((match) => {
    const name = match.replace("https://", "").replace("/*", "");
    return name.startsWith("*.") ? `.${plain}`.endsWith(name.slice(1)) : plain === name;
  });
}

/** @param {any} rule @returns {any[]} every label-like text of the rule */
const texts = (rule) => [
  ...(rule.fields ?? []).flatMap((/** @type {any} */ field) => field.labels ?? []),
  ...(rule.submit ?? []),
  ...(rule.confirmations ?? []),
];

/**
 * What the schema can't say about page rules. Each check gives one sentence per finding, with a correction.
 * @type {((rule: any, file: string, all: {file: string, rule: any}[]) => string[])[]}
 */
export const ruleChecks = [
  (rule, file) =>
    `${rule.id}.json` === file ? [] : [`rules/${file}: the file is named as its id; call it ${rule.id}.json`],
  (rule, file) =>
    rule.addresses
      .filter((/** @type {any} */ { host }) => !covered(host))
      .map(
        (/** @type {any} */ { host }) =>
          `rules/${file}: ${host} isn't in the manifest's host_permissions; one of ${matches.join(", ")}`,
      ),
  (rule, file) =>
    rule.addresses
      .filter(
        (/** @type {any} */ { path }) => path !== "/" && (!path.startsWith("/") || /[?#]|\/$/.test(path)),
      )
      .map(
        (/** @type {any} */ { path }) =>
          `rules/${file}: write ${path} with a first slash and without a final slash, ? and #`,
      ),
  (rule, file) =>
    rule.addresses
      .filter(
        (/** @type {any} */ { last_verified }) =>
          last_verified !== "never" && Number.isNaN(Date.parse(last_verified)),
      )
      .map(
        (/** @type {any} */ { last_verified }) =>
          `rules/${file}: last_verified ${last_verified} is neither a day (2026-08-22) nor "never"`,
      ),
  (rule, file, all) =>
    (rule.leads_to ?? [])
      .filter((/** @type {string} */ id) => !all.some((other) => other.rule.id === id))
      .map(
        (/** @type {string} */ id) =>
          `rules/${file}: there is no rule ${id}; known: ${all.map((other) => other.rule.id).join(", ")}`,
      ),
  (rule, file) =>
    texts(rule)
      .filter(({ text }) => text.includes("[practice]"))
      .map(({ text }) => `rules/${file}: "${text}" is a practice text; take it out, no rule may match one`),
  (rule, file) =>
    [...texts(rule), ...rule.addresses]
      .filter(({ source }) => source.trim() === "")
      .map((entry) => `rules/${file}: "${entry.text ?? entry.path}" has no source; name where it was read`),
  (rule, file, all) => {
    const own = rule.addresses.map((/** @type {any} */ { host, path }) => host + path);
    return all
      .filter((other) => other.rule.id > rule.id)
      .flatMap((other) =>
        other.rule.addresses.filter((/** @type {any} */ { host, path }) => own.includes(host + path)),
      )
      .map(
        ({ host, path }) => `rules/${file}: ${host}${path} is in another rule too; an address belongs to one`,
      );
  },
];
