import { useEffect, useState } from "preact/hooks";
import type { Identity } from "../protocol/messages.ts";
import { askPage } from "../ui/background.ts";

/** Who is logged in on the page in front, asked once: the person has just pressed our button. Null where nobody says. */
export function useIdentity(): { identity: Identity | null; asked: boolean } {
  const [answer, setAnswer] = useState<{ identity: Identity | null; asked: boolean }>({
    identity: null,
    asked: false,
  });
  useEffect(() => {
    void askPage({ do: "identify" }).then((reply) =>
      setAnswer({ identity: reply.ok && "identity" in reply ? reply.identity : null, asked: true }),
    );
  }, []);
  return answer;
}
