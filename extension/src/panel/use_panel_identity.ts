import { useEffect, useState } from "preact/hooks";
import type { Identity } from "../protocol/messages.ts";
import { askPage } from "../ui/background.ts";

/** Who is logged in on the page beside: asked once, when the person first presses something in the panel. */
export function usePanelIdentity(): Identity | null {
  const [identity, setIdentity] = useState<Identity | null>(null);
  useEffect(() => {
    const onPress = ({ isTrusted }: Event) => {
      if (!isTrusted) return;
      removeEventListener("click", onPress);
      void askPage({ do: "identify" }).then((reply) => {
        if (reply.ok && "identity" in reply) setIdentity(reply.identity);
      });
    };
    addEventListener("click", onPress);
    return () => removeEventListener("click", onPress);
  }, []);
  return identity;
}
