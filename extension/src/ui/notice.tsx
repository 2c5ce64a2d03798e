import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./icon.tsx";

/** How a thing stands; never told by colour alone, so each tone has its icon too. */
export type Tone = "plain" | "wait" | "good" | "stop";

export const toneIcon: Record<Tone, IconName> = {
  plain: "info",
  wait: "clock",
  good: "check",
  stop: "warning",
};

/** A block that stands out, with an icon. */
export function Notice({ tone, children }: { tone: Tone; children: ComponentChildren }) {
  return (
    <div class={`notice ${tone}`}>
      <Icon name={toneIcon[tone]} />
      <div class="stack-notice">{children}</div>
    </div>
  );
}

/** A place whose new words a screen reader says by itself. It must be on the screen before the words are. */
export function Live({ children }: { children?: ComponentChildren }) {
  return (
    <div role="status" class="live">
      {children}
    </div>
  );
}

interface Folded {
  title: string;
  /** Opens it where that becomes true; the person may close it again. */
  open?: boolean;
  /** Called each time it is opened. */
  onOpen?: () => void;
  children: ComponentChildren;
}

/** A part that opens on a press. */
export function Fold({ title, open = false, onOpen, children }: Folded) {
  return (
    <details class="fold" open={open} onToggle={(event) => event.currentTarget.open && onOpen?.()}>
      <summary>
        <Icon name="chevron" />
        {title}
      </summary>
      <div class="stack">{children}</div>
    </details>
  );
}
