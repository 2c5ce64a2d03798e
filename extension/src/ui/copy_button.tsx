import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import { Live } from "./notice.tsx";
import { useTexts } from "./language.tsx";

interface Given {
  from: RefObject<HTMLTextAreaElement | null>;
  label?: string;
  onCopied?: () => void;
}

/**
 * Copies what is in a text area. A frame inside Meta's page isn't given the clipboard API, so the text is marked
 * and copied the old way; where even that is refused it stays marked for the person's own Ctrl+C.
 */
export function CopyButton({ from, label, onCopied }: Given) {
  const { t } = useTexts();
  const [outcome, setOutcome] = useState("");
  const copy = () => {
    from.current?.focus();
    from.current?.select();
    setOutcome(document.execCommand("copy") ? t.common.copied : t.common.copy_by_hand);
    onCopied?.();
  };
  return (
    <>
      <button class="button wide" type="button" onClick={copy}>
        {label ?? t.common.copy}
      </button>
      <Live>{outcome && <p class="small soft">{outcome}</p>}</Live>
    </>
  );
}
