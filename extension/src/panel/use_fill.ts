import { useState } from "preact/hooks";
import { type FillOutcome, otherAccount } from "../protocol/messages.ts";
import { askPage } from "../ui/background.ts";

type Texts = Partial<Record<"reason" | "additional", string>>;

/** Puts texts into Meta's form and keeps what became of each field. */
export interface Fill {
  busy: boolean;
  /** By field, in the order asked; a field asked again shows its newest outcome. */
  outcomes: FillOutcome[];
  /** The page script didn't answer. */
  failed: boolean;
  run: (texts: Texts, country: string | undefined, replace: boolean) => Promise<void>;
  /** The person leaves in a field what is there. */
  keep: () => void;
  /** Somebody else is logged in than when the text was written, and nothing was put in: what the person can say to that. */
  otherAccount: { putIn: () => Promise<void>; leave: () => void } | null;
}

/** @param writtenFor the platform's number of the account that was logged in when the text was written */
export function useFill(writtenFor: string | undefined, onFilled: () => void): Fill {
  const [busy, setBusy] = useState(false);
  const [outcomes, setOutcomes] = useState<FillOutcome[]>([]);
  const [failed, setFailed] = useState(false);
  const [account, setAccount] = useState(writtenFor);
  const [asked, setAsked] = useState<Parameters<Fill["run"]> | null>(null);

  const fill = async (who: string | undefined, ...given: Parameters<Fill["run"]>) => {
    if (busy) return;
    setBusy(true);
    const [texts, country, replace] = given;
    const command = { do: "fill", texts, replace } as const;
    const reply = await askPage({ ...command, ...(country && { country }), ...(who && { account: who }) });
    setBusy(false);
    const other = !reply.ok && reply.problem === otherAccount;
    setAsked(other ? given : null);
    setFailed(!other && !(reply.ok && "filled" in reply));
    if (!reply.ok || !("filled" in reply)) return;
    const newest = new Map([...(replace ? outcomes : []), ...reply.filled].map((one) => [one.role, one]));
    setOutcomes([...newest.values()]);
    if (reply.filled.some(({ result }) => result === "filled")) onFilled();
  };
  const putIn = async () => {
    if (!asked) return;
    const reply = await askPage({ do: "identify" });
    const now = reply.ok && "identity" in reply ? reply.identity.platformId : undefined;
    setAccount(now);
    await fill(now, ...asked);
  };
  const keep = () => {
    setOutcomes(outcomes.filter(({ result }) => result !== "already_filled"));
    onFilled();
  };
  return {
    busy,
    outcomes,
    failed,
    run: (...given) => fill(account, ...given),
    keep,
    otherAccount: asked && { putIn, leave: () => setAsked(null) },
  };
}
