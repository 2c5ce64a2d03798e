import { rules as bundled } from "#rules";
import { mergeRules } from "../protocol/loaded_rules.ts";
import type { Rule } from "../protocol/rule.ts";

declare global {
  /** Rules loaded by hand, which the background hands over before it lets this script in; it has checked them. */
  var objectorRules: Rule[] | undefined;
}

/** The page rules in force on this page. */
export const rules: readonly Rule[] = globalThis.objectorRules
  ? mergeRules(bundled, globalThis.objectorRules)
  : bundled;
