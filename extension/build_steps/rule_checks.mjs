import manifest from "../manifest.json" with { type: "json" };
import { hostMatches, platformOf } from "../src/detect/address.ts";
import { suggest } from "./nearest.mjs";
import { wordLists } from "./whole_rule.mjs";
export { wordsChecks } from "./words_checks.mjs";

/**
 * @typedef {{file: string, rules: any[], words: Record<string, any>}} Around the file a rule stands in, and all others
 * @typedef {(rule: any, around: Around) => string[]} Check one sentence per finding: place, what is wrong, a correction
 */

const hosts = manifest.common.host_permissions.map((match) =>
  match.replace("https://", "").replace("/*", ""),
);

/** @param {string} host a host of a rule: a whole name, or *.name */
const permitted = (host) =>
  hosts.some((name) =>
    name.startsWith("*.") ? `.${host.replace(/^\*\./, "")}`.endsWith(name.slice(1)) : host === name,
  );

/** @param {string} day @returns {boolean} whether it is a civil day, as 2026-08-22 */
export function isDay(day) {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
}

/** @param {string} path */
const plain = (path) =>
  path
    .replace(/[?#].*/, "")
    .replace(/^\/?/, "/")
    .replace(/(.)\/+$/, "$1");

/** @param {any} a @param {any} b whether two addresses of rules stand for a common page */
const overlap = (a, b) =>
  a.path === b.path && (a.host === b.host || hostMatches(a.host, b.host) || hostMatches(b.host, a.host));

/** @param {(address: any, place: string, rule: any, around: Around) => string | null} find @returns {Check} */
const perAddress = (find) => (rule, around) =>
  rule.addresses.flatMap(
    (/** @type {any} */ address, /** @type {number} */ index) =>
      find(address, `addresses.${index}`, rule, around) ?? [],
  );

/**
 * What the schema can't say about page rules. The extension asks the same of a rule file loaded by hand, so nothing
 * here reads a file.
 * @type {Check[]}
 */
export const ruleChecks = [
  perAddress(({ host }, place) =>
    permitted(host)
      ? null
      : `${place}: ${host} isn't among the manifest's host_permissions; ${suggest(host, hosts)}`,
  ),
  perAddress(({ host }, place, { platform }) => {
    const own = platformOf(host.replace(/^\*\./, ""));
    return own === null || own === platform
      ? null
      : `${place}: ${host} belongs to platform ${own}, not ${platform}`;
  }),
  perAddress(({ path }, place) =>
    path === plain(path)
      ? null
      : `${place}: ${path} has a query, a fragment, a final slash or no first one; write ${plain(path)}`,
  ),
  perAddress(({ last_verified }, place) =>
    last_verified === "never" || isDay(last_verified)
      ? null
      : `${place}: last_verified ${last_verified} is no day; write one as 2026-08-22, or never`,
  ),
  perAddress(({ path, source, certainty }, place) =>
    source.trim() !== ""
      ? null
      : `${place}: ${path} is ${certainty} without a source; name where it was read`,
  ),
  perAddress((address, place, rule, { rules }) => {
    const other = rules.find(
      ({ id, addresses }) =>
        id !== rule.id && addresses.some((/** @type {any} */ own) => overlap(own, address)),
    );
    return other
      ? `${place}: ${address.host}${address.path} is in ${other.id} too; an address belongs to one rule, take it out of the other`
      : null;
  }),
  perAddress(({ successor }, place, rule, { rules }) => {
    const ids = rules.map(({ id }) => id).filter((id) => id !== rule.id);
    return successor === undefined || ids.includes(successor)
      ? null
      : `${place}: there is no other rule ${successor} to follow; ${suggest(successor, ids)}`;
  }),
  (rule, { rules }) => {
    const forms = rules.filter(({ stage }) => stage === "form").map(({ id }) => id);
    return (rule.leads_to ?? [])
      .filter((/** @type {string} */ id) => !forms.includes(id))
      .map((/** @type {string} */ id) => `leads_to: there is no form's rule ${id}; ${suggest(id, forms)}`);
  },
  (rule) =>
    (rule.stage === "way") === (rule.leads_to !== undefined)
      ? []
      : [
          `leads_to: a page on the way names the forms it leads to, no other page does; this one's stage is ${rule.stage}`,
        ],
  (rule, { words }) =>
    ["words", "submit_like"]
      .filter((key) => rule[key] !== undefined && !(rule[key] in words))
      .map((key) => `${key}: there is no words/${rule[key]}.json; ${suggest(rule[key], Object.keys(words))}`),
  (rule, { words }) =>
    wordLists
      .filter((list) => rule[list] && (words[rule.words]?.[list] || (list === "submit" && rule.submit_like)))
      .map(
        (list) =>
          `${list}: stands here and in words/${rule.words ?? rule.submit_like}.json; keep one of the two`,
      ),
  (rule, { words }) =>
    rule.submit_like && words[rule.submit_like] && !words[rule.submit_like].submit
      ? [`submit_like: words/${rule.submit_like}.json has no submit; take the key out`]
      : [],
];
