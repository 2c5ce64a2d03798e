import { useState } from "preact/hooks";
import { put } from "../text/text.ts";
import { problemOf } from "../ui/background.ts";
import { useTexts } from "../ui/language.tsx";
import { compose, type Composed } from "./compose.ts";

interface Given {
  composed: Composed;
  /** What Meta's field takes, in UTF-16 code units. */
  max: number;
  onComposed: (composed: Composed) => void;
}

/** Meta's field turned out to take less than the text that was asked for: the host can write one that fits. */
export function ShorterText({ composed, max, onComposed }: Given) {
  const { t } = useTexts();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const write = async () => {
    if (busy) return;
    setBusy(true);
    const written = await compose({ ...composed.asked, max_length: max });
    setBusy(false);
    if ("text" in written) onComposed(written);
    else setProblem(put(t.reason.failed, { problem: problemOf(written) ?? t.host.no_answer.wrong }));
  };
  return (
    <>
      <button
        class="button"
        type="button"
        aria-disabled={busy}
        aria-describedby="shorter-hint"
        onClick={() => void write()}
      >
        {busy ? t.reason.writing : t.reason.shorter}
      </button>
      <p id="shorter-hint" class="soft small">
        {t.reason.shorter_hint}
      </p>
      {problem && <p class="problem">{problem}</p>}
    </>
  );
}
