import { useEffect, useState } from "preact/hooks";
import type { Identity } from "../protocol/messages.ts";
import { askPage } from "../ui/background.ts";

/**
 * Who is logged in on the page in front: asked when the person has just opened the popup, and, where nobody answered, once
 * more when a tab has finished loading; a page that is still loading has no script yet that could. Null where nobody says.
 */
export function useIdentity(): { identity: Identity | null; asked: boolean } {
  const [answer, setAnswer] = useState<{ identity: Identity | null; asked: boolean }>({
    identity: null,
    asked: false,
  });
  useEffect(() => {
    const ask = () =>
      void askPage({ do: "identify" }).then((reply) => {
        const identity = reply.ok && "identity" in reply ? reply.identity : null;
        if (identity) chrome.tabs.onUpdated.removeListener(onUpdated);
        setAnswer((before) => ({ identity: identity ?? before.identity, asked: true }));
      });
    const onUpdated = (_tab: number, { status }: { status?: string }) => {
      if (status === "complete") ask();
    };
    chrome.tabs.onUpdated.addListener(onUpdated);
    ask();
    return () => chrome.tabs.onUpdated.removeListener(onUpdated);
  }, []);
  return answer;
}
