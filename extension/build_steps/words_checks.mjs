import { bareText, plainText } from "../src/detect/text.ts";
import { suggest } from "./nearest.mjs";
import { wordLists } from "./whole_rule.mjs";

/** A shorter text would be found on pages that say something else. */
const shortest = 24;

/** @param {any} owner a rule or a file of words @returns {{place: string, entry: any}[]} each text with its place */
const entries = (owner) =>
  wordLists.flatMap((list) =>
    (owner[list] ?? []).flatMap((/** @type {any} */ entry, /** @type {number} */ index) =>
      list === "fields"
        ? (entry.labels ?? []).map((/** @type {any} */ label, /** @type {number} */ at) => ({
            place: `fields.${index}.labels.${at}`,
            entry: label,
          }))
        : [{ place: `${list}.${index}`, entry }],
    ),
  );

/** @param {any} owner @returns {{place: string, role: string, text: string}[]} what names a field or the button */
const named = (owner) => [
  ...(owner.fields ?? []).flatMap((/** @type {any} */ { role, labels }, /** @type {number} */ index) =>
    (labels ?? []).map((/** @type {any} */ { text }, /** @type {number} */ at) => ({
      place: `fields.${index}.labels.${at}`,
      role,
      text,
    })),
  ),
  ...(owner.submit ?? []).map((/** @type {any} */ { text }, /** @type {number} */ index) => ({
    place: `submit.${index}`,
    role: "submit",
    text,
  })),
];

/** @param {any} owner @returns {{place: string, entry: any}[]} texts that are looked for inside a page's words */
const passages = (owner) => entries(owner).filter(({ place }) => /^(notices|confirmations)/.test(place));

/**
 * What the schema can't say about words, in a rule or in a file that several rules share.
 * @type {import("./rule_checks.mjs").Check[]}
 */
export const wordsChecks = [
  (owner) =>
    entries(owner)
      .filter(({ entry }) => entry.text.includes("[practice]"))
      .map(
        ({ place, entry }) =>
          `${place}: "${entry.text}" is a practice text; take it out, no rule may match one`,
      ),
  (owner) =>
    entries(owner)
      .filter(({ entry }) => entry.source.trim() === "")
      .map(
        ({ place, entry }) =>
          `${place}: "${entry.text}" is ${entry.certainty} without a source; name where it was read`,
      ),
  (owner) =>
    entries(owner)
      .filter(({ entry }) => !/^[a-z]{2}(-[A-Z]{2})?$/.test(entry.locale))
      .map(
        ({ place, entry }) =>
          `${place}: ${entry.locale} is no language; write it as ${entry.locale.slice(0, 2).toLowerCase()} or pt-BR`,
      ),
  (owner) =>
    entries(owner)
      .filter(({ entry }) => bareText(entry.text) === "")
      .map(({ place }) => `${place}: a text without letters would match everything; take it out`),
  (owner) =>
    named(owner).flatMap(({ place, role, text }, index, all) => {
      const other = all
        .slice(0, index)
        .find((known) => known.role !== role && bareText(known.text) === bareText(text));
      return other
        ? [
            `${place}: "${text}" names ${role}, and ${other.role} at ${other.place}; keep the one that the source means`,
          ]
        : [];
    }),
  (owner) =>
    passages(owner)
      .filter(({ entry }) => plainText(entry.known_by ?? entry.text).length < shortest)
      .map(
        ({ place, entry }) =>
          `${place}: "${entry.known_by ?? entry.text}" is too short to be safe; quote at least ${shortest} characters`,
      ),
  (owner) =>
    passages(owner)
      .filter(({ entry }) => entry.known_by && !plainText(entry.text).includes(plainText(entry.known_by)))
      .map(({ place }) => `${place}.known_by: isn't in the text; copy a passage of it`),
  (owner) =>
    passages(owner)
      .filter(({ entry }) => (entry.known_by ?? entry.text).includes("[…]"))
      .map(({ place }) => `${place}: words were left out at […]; quote an unbroken passage in known_by`),
  (owner, { file, rules, words }) => {
    const others = [
      ...rules.map((rule) => [`rules/${rule.id}.json`, rule]),
      ...Object.entries(words).map(([name, own]) => [`rules/words/${name}.json`, own]),
    ];
    return passages(owner).flatMap(({ place, entry }) => {
      const other = others.find(
        ([name, own]) => name !== file && passages(own).some((known) => known.entry.id === entry.id),
      );
      return other ? [`${place}: ${entry.id} is in ${other[0]} too; give it another id`] : [];
    });
  },
  (owner, { file, rules }) => {
    const name = /words\/(.+)\.json$/.exec(file)?.[1];
    return name && !rules.some((rule) => rule.words === name || rule.submit_like === name)
      ? [
          `no rule names these words; ${suggest(
            name,
            rules.flatMap((rule) => rule.words ?? []),
          )}`,
        ]
      : [];
  },
];
