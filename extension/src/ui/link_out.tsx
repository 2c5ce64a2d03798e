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

/** Meta's pages that have carried the link to the form (source: the page rules' addresses). */
export function MetaPages() {
  const { t } = useTexts();
  return (
    <ul class="meta-pages">
      <li>
        <LinkOut href="https://www.facebook.com/privacy/genai">{t.pages.facebook}</LinkOut>
      </li>
      <li>
        <LinkOut href="https://privacycenter.instagram.com/privacy/genai/">{t.pages.instagram}</LinkOut>
      </li>
    </ul>
  );
}
