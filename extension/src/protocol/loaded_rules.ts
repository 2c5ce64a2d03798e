import type { Address, Rule } from "./rule.ts";

/** Keys of storage.local: what is known of a rule file loaded by hand, and the file's text. */
export const loadedRulesKey = "loaded_rules";
export const loadedTextKey = "loaded_rules_text";

/** A rule file that the person loaded by hand. Small, since the script on every page of Meta's reads it. */
export interface LoadedRules {
  /** When it was loaded (UTC ms). */
  at: number;
  /** The file's own date. */
  date: string;
  /** Of the file's text in UTF-8, lower-case hex. */
  sha256: string;
  addresses: Pick<Address, "host" | "path">[];
  /** Why it can't be used any more; then the bundled rules are in force. */
  problem?: string;
}

/** The bundled rules with the loaded ones: one of the same id is replaced, another is added. */
export function mergeRules(bundled: readonly Rule[], loaded: readonly Rule[]): Rule[] {
  return [...bundled.filter(({ id }) => !loaded.some((rule) => rule.id === id)), ...loaded];
}

/** Back to the bundled rules. */
export async function dropLoadedRules(): Promise<void> {
  await chrome.storage.local.remove([loadedRulesKey, loadedTextKey]);
}
