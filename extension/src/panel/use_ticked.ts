import { useEffect, useState } from "preact/hooks";
import { rememberedIn, rememberedKey, type RememberedGrounds } from "../protocol/remembered.ts";

/**
 * The grounds ticked, in the order in which they were ticked: the text follows it.
 * @param account whose remembered grounds are ticked beforehand; null until somebody has said who is there
 */
export function useTicked(account: string | null) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [remember, setRemember] = useState(false);
  useEffect(() => {
    if (account === null) return;
    let current = true;
    void chrome.storage.local.get(rememberedKey).then((items) => {
      const kept = rememberedIn(items);
      if (!current || kept?.account !== account) return;
      setTicked((now) => new Set([...kept.grounds, ...now]));
      setRemember(true);
    });
    return () => {
      current = false;
    };
  }, [account]);
  const tick = (key: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(key);
    else next.delete(key);
    setTicked(next);
  };
  /** From the next text on, or forgotten at once. */
  const wish = (on: boolean) => {
    setRemember(on);
    if (!on) void chrome.storage.local.remove(rememberedKey);
  };
  /** Remembers for an account what was ticked, where the person wants it. */
  const keep = (of: string) => {
    const kept: RememberedGrounds = { account: of, grounds: [...ticked], at: Date.now() };
    if (remember) void chrome.storage.local.set({ [rememberedKey]: kept });
  };
  return { ticked, tick, remember, wish, keep };
}
