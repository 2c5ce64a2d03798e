import { useState } from "preact/hooks";
import type { LedgerVerifyResult } from "../protocol/types.ts";
import { countWords, put } from "../text/text.ts";
import { useTexts } from "../ui/language.tsx";
import { Live, Notice } from "../ui/notice.tsx";
import { problemWords } from "../ui/problem_words.ts";
import { verifyLedger } from "./transfer.ts";

/** Walks the chain and says what doesn't fit. */
export function Check() {
  const { language, t } = useTexts();
  const [busy, setBusy] = useState("");
  const [problem, setProblem] = useState("");
  const [found, setFound] = useState<Omit<LedgerVerifyResult, "next"> | null>(null);
  const check = async () => {
    if (busy) return;
    setFound(null);
    setBusy("…");
    const walked = await verifyLedger((done) => setBusy(put(t.check.working, { done })));
    setBusy("");
    setProblem(walked.ok ? "" : put(t.check.failed, { problem: problemWords(t, walked) }));
    if (walked.ok) setFound(walked.result);
  };
  return (
    <div class="stack">
      <p>{t.check.intro}</p>
      <button class="button low" type="button" aria-disabled={busy !== ""} onClick={() => void check()}>
        {t.check.start}
      </button>
      <Live>
        {busy && <p class="soft small">{busy}</p>}
        {problem && <p class="problem">{problem}</p>}
        {found && (
          <Notice tone={found.problems.length > 0 ? "stop" : "good"}>
            {found.problems.length === 0 && <p>{countWords(language, t.check.good, found.checked)}</p>}
            {found.erased > 0 && <p>{countWords(language, t.check.erased, found.erased)}</p>}
            {found.problems.length > 0 && (
              <>
                <p>{t.check.bad}</p>
                <ul>
                  {found.problems.map((one, index) => (
                    <li key={index}>{put(t.check.at, one)}</li>
                  ))}
                </ul>
                <p>{t.check.keep}</p>
              </>
            )}
          </Notice>
        )}
      </Live>
    </div>
  );
}
