import vocabulary from "../src/detect/vocabulary.json" with { type: "json" };
import { readRules } from "../build_steps/rules.mjs";
import { wholeRule, wordLists } from "../build_steps/whole_rule.mjs";

/** How well a page is known in a language: by the surest of its words there. */
export type Known = "exact" | "derived" | "none";

/** One page rule's part of the table. */
export interface Row {
  rule: string;
  stage: string;
  /** The newest day on which a source shows one of its addresses, or never. */
  lastVerified: string;
  known: Record<string, Known>;
}

type Entry = { locale: string; certainty: string; labels?: Entry[] };

/** What a rule's words are worth in each language; words that were only told in other words count for nothing. */
function knownIn(rule: Record<string, Entry[]>, locales: readonly string[]): Record<string, Known> {
  const entries = wordLists.flatMap((list) =>
    (rule[list] ?? []).flatMap((entry) => (list === "fields" ? (entry.labels ?? []) : [entry])),
  );
  const best = (locale: string): Known => {
    const sure = entries.filter((entry) => entry.locale === locale).map(({ certainty }) => certainty);
    return sure.includes("exact") ? "exact" : sure.includes("derived") ? "derived" : "none";
  };
  return Object.fromEntries(locales.map((locale) => [locale, best(locale)]));
}

/** Every rule with every language that a rule has words in or that Meta shows its forms in (the vocabulary's). */
export function coverage(): { locales: string[]; rows: Row[] } {
  const { rules, words } = readRules();
  const whole = rules.map((rule) => wholeRule(rule, words));
  const used = whole.flatMap((rule) =>
    wordLists.flatMap((list) =>
      rule[list].flatMap((entry: Entry) => (list === "fields" ? (entry.labels ?? []) : [entry])),
    ),
  );
  const inRules = [...new Set(used.map(({ locale }: Entry) => locale))].sort();
  const others = Object.keys(vocabulary.languages).filter(
    (language) => !inRules.some((locale) => locale.slice(0, 2) === language),
  );
  const locales = [...inRules, ...others.sort()];
  const rows = whole.map((rule) => {
    const days = rule.addresses.map(({ last_verified }: { last_verified: string }) => last_verified);
    return {
      rule: rule.id,
      stage: rule.stage,
      lastVerified:
        days
          .filter((day: string) => day !== "never")
          .sort()
          .at(-1) ?? "never",
      known: knownIn(rule, locales),
    };
  });
  return { locales, rows };
}

/** How many cells of the table are exact, derived and none. */
export function totals(rows: readonly Row[]): Record<Known, number> {
  const all = rows.flatMap(({ known }) => Object.values(known));
  const count = (what: Known) => all.filter((known) => known === what).length;
  return { exact: count("exact"), derived: count("derived"), none: count("none") };
}
