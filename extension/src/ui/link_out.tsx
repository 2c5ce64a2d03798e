import type { ComponentChildren } from "preact";
import { Icon } from "./icon.tsx";
import { useTexts } from "./language.tsx";

/** A link that leaves the screen. Says so, and tells the other page nothing of where it came from. */
export function LinkOut({ href, children }: { href: string; children: ComponentChildren }) {
  const { t } = useTexts();
  return (
    <a class="link-out" href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <Icon name="out" size={14} />
      <span class="unseen"> ({t.common.opens_new_tab})</span>
    </a>
  );
}
