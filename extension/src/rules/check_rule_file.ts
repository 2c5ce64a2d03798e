import { fits } from "#rule_file";
import { bundledRule } from "../../build_steps/bundled_rule.mjs";
import { isDay, ruleChecks, wordsChecks } from "../../build_steps/rule_checks.mjs";
import { schemaProblems } from "../../build_steps/schema_problems.mjs";
import { mergeRules } from "../protocol/loaded_rules.ts";
import type { Rule } from "../protocol/rule.ts";

/** Bytes of UTF-8; the file of all known rules has less than a third of it. */
export const longestFile = 512 * 1024;

/** A rule file that may be used, or what is wrong with it: one sentence per finding, with its place. */
export type CheckedFile = { ok: true; date: string; rules: Rule[] } | { ok: false; problems: string[] };

interface RuleFile {
  date: string;
  // As the files in rules/ are written; the schema has looked at them.
  rules: Parameters<(typeof ruleChecks)[number]>[0][];
  words?: Parameters<(typeof ruleChecks)[number]>[1]["words"];
}

/** Checks a rule file loaded by hand as the build checks the bundled rules, and against those. */
export function checkRuleFile(text: string, bundled: readonly Rule[]): CheckedFile {
  const wrong = (...problems: string[]): CheckedFile => ({ ok: false, problems });
  if (new TextEncoder().encode(text).length > longestFile)
    return wrong(`rule file: is larger than ${longestFile / 1024} KiB`);
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return wrong(`rule file: isn't JSON (${(error as Error).message})`);
  }
  if (!fits(file)) return wrong(...schemaProblems("rule file", fits.errors));
  const { date, rules, words = {} } = file as RuleFile;
  const problems = [
    ...(isDay(date) ? [] : [`date: ${date} is no day; write one as 2026-08-22`]),
    ...sameIds(rules),
    ...olderRules(rules, bundled),
    ...findings(rules, words, bundled),
  ];
  if (problems.length > 0) return wrong(...problems);
  return { ok: true, date, rules: rules.map((rule) => bundledRule(rule, words) as Rule) };
}

function findings(rules: RuleFile["rules"], words: NonNullable<RuleFile["words"]>, bundled: readonly Rule[]) {
  const own = { rules, words };
  const merged = { rules: mergeRules(bundled, rules), words };
  const at = (place: string) => (problem: string) => `${place}: ${problem}`;
  return [
    ...rules.flatMap((rule) => {
      const file = `rules/${rule.id}.json`;
      return [
        ...ruleChecks.flatMap((check) => check(rule, { file, ...merged })),
        ...wordsChecks.flatMap((check) => check(rule, { file, ...own })),
      ].map(at(rule.id));
    }),
    ...Object.entries(words).flatMap(([name, list]) => {
      const file = `rules/words/${name}.json`;
      return wordsChecks.flatMap((check) => check(list, { file, ...own })).map(at(`words.${name}`));
    }),
  ];
}

function sameIds(rules: RuleFile["rules"]): string[] {
  const ids: string[] = rules.map(({ id }) => id);
  return ids
    .filter((id, index) => ids.indexOf(id) < index)
    .map((id) => `${id}: stands twice in the file; keep one of the two`);
}

/** Events name a rule by id and version, so a loaded rule must not stand for a newer one. */
function olderRules(rules: RuleFile["rules"], bundled: readonly Rule[]): string[] {
  return rules.flatMap(({ id, version }) => {
    const known = bundled.find((rule) => rule.id === id);
    return known && version < known.version
      ? [`${id}: version ${version} is older than the bundled one, ${known.version}; load a newer file`]
      : [];
  });
}
