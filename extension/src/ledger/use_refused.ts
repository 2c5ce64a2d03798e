import { useEffect, useState } from "preact/hooks";
import type { RefusedEntry } from "../protocol/messages.ts";
import { refusedPrefix } from "../protocol/outbox.ts";

/** The events that the host refused for good, as they lie in this browser. */
export function useRefused(): RefusedEntry[] {
  const [refused, setRefused] = useState<RefusedEntry[]>([]);
  useEffect(() => {
    const read = () =>
      void chrome.storage.local
        .get(null)
        .then((all) =>
          setRefused(
            Object.entries(all).flatMap(([key, value]) =>
              key.startsWith(refusedPrefix) ? [value as RefusedEntry] : [],
            ),
          ),
        );
    const listener = (changes: Record<string, unknown>) => {
      if (Object.keys(changes).some((key) => key.startsWith(refusedPrefix))) read();
    };
    read();
    chrome.storage.local.onChanged.addListener(listener);
    return () => chrome.storage.local.onChanged.removeListener(listener);
  }, []);
  return refused;
}
