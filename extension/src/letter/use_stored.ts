import { useEffect, useState } from "preact/hooks";
import { outboxPrefix, refusedPrefix } from "../protocol/outbox.ts";

/** Whether the ledger has an event: it left the outbox and wasn't refused. */
export function useStored(event: string | null): boolean {
  const [stored, setStored] = useState(false);
  useEffect(() => {
    if (event === null) return;
    const look = (): void =>
      void chrome.storage.local
        .get([outboxPrefix + event, refusedPrefix + event])
        .then((found) => setStored(Object.keys(found).length === 0));
    chrome.storage.local.onChanged.addListener(look);
    look();
    return () => chrome.storage.local.onChanged.removeListener(look);
  }, [event]);
  return stored;
}
