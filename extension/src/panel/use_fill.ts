import { useState } from "preact/hooks";
import type { FillOutcome } from "../protocol/messages.ts";
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
}

export function useFill(onFilled: () => void): Fill {
  const [busy, setBusy] = useState(false);
  const [outcomes, setOutcomes] = useState<FillOutcome[]>([]);
  const [failed, setFailed] = useState(false);
  const run = async (texts: Texts, country: string | undefined, replace: boolean) => {
    if (busy) return;
    setBusy(true);
    const command = { do: "fill", texts, replace } as const;
    const reply = await askPage(country === undefined ? command : { ...command, country });
    setBusy(false);
    setFailed(!(reply.ok && "filled" in reply));
    if (!reply.ok || !("filled" in reply)) return;
    const newest = new Map([...(replace ? outcomes : []), ...reply.filled].map((one) => [one.role, one]));
    setOutcomes([...newest.values()]);
    if (reply.filled.some(({ result }) => result === "filled")) onFilled();
  };
  const keep = () => {
    setOutcomes(outcomes.filter(({ result }) => result !== "already_filled"));
    onFilled();
  };
  return { busy, outcomes, failed, run, keep };
}
