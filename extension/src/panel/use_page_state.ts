import { useEffect, useState } from "preact/hooks";
import type { PageReply, PageState, Whoami } from "../protocol/messages.ts";
import { askPage, askWhoami, onBroadcast } from "../ui/background.ts";

/** `asking` until the page script has answered once; `gone` when there is none; null: it sees nothing to help with. */
export type Seen = "asking" | "gone" | PageState | null;

function seenBy(reply: PageReply): Seen {
  if (reply.ok) return "state" in reply ? reply.state : null;
  return reply.problem === "nothing_here" ? null : "gone";
}

/** What the page script of the panel's own tab sees, kept up to date by its broadcasts. */
export function usePageState(): Seen {
  const [seen, setSeen] = useState<Seen>("asking");
  useEffect(() => {
    let me: Whoami | null = null;
    const asked = Promise.all([askWhoami(), askPage({ do: "state" })]);
    void asked.then(([whoami, reply]) => {
      me = whoami;
      setSeen((now) => (now === "asking" ? seenBy(reply) : now));
    });
    return onBroadcast((broadcast) => {
      if (broadcast.type !== "page_state" || me?.tab !== broadcast.tab) return;
      setSeen(broadcast.state);
    });
  }, []);
  return seen;
}
