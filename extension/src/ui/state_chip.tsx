import type { State } from "../protocol/types.ts";
import { Icon } from "./icon.tsx";
import { toneIcon, type Tone } from "./notice.tsx";

const tones: Record<State, Tone> = {
  drafting: "plain",
  submitted: "wait",
  awaiting_code: "wait",
  under_review: "plain",
  needs_reply: "stop",
  overdue: "stop",
  accepted: "good",
  covered: "good",
  declined: "stop",
  escalated: "plain",
  withdrawn: "plain",
};

/** A state in the host's words, with a colour and an icon that only repeat them. */
export function StateChip({ state, words }: { state: State; words: string }) {
  const tone = tones[state] ?? "plain";
  return (
    <span class={`chip ${tone}`}>
      <Icon name={toneIcon[tone]} size={16} />
      {words}
    </span>
  );
}
