import { useEffect, useState } from "preact/hooks";
import { type LoadedRules, loadedRulesKey } from "../protocol/loaded_rules.ts";

/** What is known of the rules loaded by hand, kept up to date; null where the bundled ones are all. */
export function useLoadedRules(): LoadedRules | null {
  const [loaded, setLoaded] = useState<LoadedRules | null>(null);
  useEffect(() => {
    const read = () =>
      void chrome.storage.local
        .get(loadedRulesKey)
        .then((items) => setLoaded((items[loadedRulesKey] as LoadedRules | undefined) ?? null));
    const listener = (changes: Record<string, unknown>) => loadedRulesKey in changes && read();
    read();
    chrome.storage.local.onChanged.addListener(listener);
    return () => chrome.storage.local.onChanged.removeListener(listener);
  }, []);
  return loaded;
}
