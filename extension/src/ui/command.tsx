import { useRef, useState } from "preact/hooks";
import { useTexts } from "./language.tsx";
import { Live } from "./notice.tsx";

/** A command for a terminal, to be copied in one press; copied the old way, for the panel's frame (copy_button.tsx). */
export function Command({ children }: { children: string }) {
  const { t } = useTexts();
  const code = useRef<HTMLElement>(null);
  const [outcome, setOutcome] = useState("");
  const copy = () => {
    getSelection()?.selectAllChildren(code.current!);
    setOutcome(document.execCommand("copy") ? t.common.copied : t.common.copy_by_hand);
  };
  return (
    <>
      <code ref={code} class="command">
        {children}
      </code>
      <button class="button low" type="button" onClick={copy}>
        {t.common.copy_command}
      </button>
      <Live>{outcome && <p class="small soft">{outcome}</p>}</Live>
    </>
  );
}
