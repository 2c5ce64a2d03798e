import { rules as bundled } from "#rules";
import { type LoadedRules, loadedRulesKey, loadedTextKey } from "../protocol/loaded_rules.ts";
import { type CheckedFile, checkRuleFile } from "./check_rule_file.ts";

const store = () => chrome.storage.local;

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Checks a rule file and, if nothing is wrong with it, uses it from the next page on. */
export async function loadRules(text: string): Promise<CheckedFile> {
  const checked = checkRuleFile(text, bundled);
  if (!checked.ok) return checked;
  const addresses = checked.rules.flatMap((rule) => rule.addresses.map(({ host, path }) => ({ host, path })));
  const loaded: LoadedRules = { at: Date.now(), date: checked.date, sha256: await sha256(text), addresses };
  await store().set({ [loadedRulesKey]: loaded, [loadedTextKey]: text });
  return checked;
}

/**
 * The rules that were loaded by hand, checked again, since they may be of an earlier version of this extension; null
 * where there are none. What can't be used any more is noted for the screens to say.
 */
export async function loadedRules(): Promise<CheckedFile | null> {
  const items = await store().get([loadedRulesKey, loadedTextKey]);
  const loaded = items[loadedRulesKey] as LoadedRules | undefined;
  if (!loaded) return null;
  const text = items[loadedTextKey];
  const whole = typeof text === "string" && (await sha256(text)) === loaded.sha256;
  const checked: CheckedFile = whole
    ? checkRuleFile(text, bundled)
    : { ok: false, problems: ["rule file: isn't stored as it was loaded"] };
  const [problem] = checked.ok ? [] : checked.problems;
  if (problem !== loaded.problem) {
    const { problem: _, ...rest } = loaded;
    await store().set({ [loadedRulesKey]: { ...rest, ...(problem && { problem }) } });
  }
  return checked;
}
