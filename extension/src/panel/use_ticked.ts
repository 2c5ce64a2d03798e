import { useEffect, useState } from "preact/hooks";

/** The grounds that the person wants remembered. Erasing everything removes it too (ledger/erase.tsx). */
export const rememberedKey = "remembered_grounds";

/** The grounds ticked, in the order in which they were ticked: the text follows it. */
export function useTicked() {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [remember, setRemember] = useState(false);
  useEffect(() => {
    void chrome.storage.local.get(rememberedKey).then(({ [rememberedKey]: kept }) => {
      if (!Array.isArray(kept)) return;
      setTicked(new Set(kept as string[]));
      setRemember(true);
    });
  }, []);
  const tick = (key: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(key);
    else next.delete(key);
    setTicked(next);
  };
  /** Remembers them from now on, or forgets them, as the person wants. */
  const keep = () =>
    void (remember
      ? chrome.storage.local.set({ [rememberedKey]: [...ticked] })
      : chrome.storage.local.remove(rememberedKey));
  return { ticked, tick, remember, setRemember, keep };
}
