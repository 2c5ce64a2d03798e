import { useState } from "preact/hooks";
import { fromBase64, sha256 } from "../ledger/base64.ts";
import { keepFile } from "../ledger/keep_file.ts";
import { problemWords } from "../ui/problem_words.ts";
import { put } from "../text/text.ts";
import { useTexts } from "../ui/language.tsx";
import { Live } from "../ui/notice.tsx";

const mediaType = "image/png";
type Step = { is: "asked" | "taking" | "taken" } | { is: "failed"; problem: string };

/**
 * A picture of what Meta's page shows after a press, kept as proof. Only the toolbar's window may take one: the press on
 * our button gives it the tab in front (activeTab), and nothing else does.
 */
export function Proof({ attempt }: { attempt: string }) {
  const { t } = useTexts();
  const [step, setStep] = useState<Step>({ is: "asked" });
  const take = async () => {
    if (step.is === "taking") return;
    setStep({ is: "taking" });
    try {
      const picture = await chrome.tabs.captureVisibleTab({ format: "png" });
      const bytes = fromBase64(picture.slice(picture.indexOf(",") + 1));
      const payload = {
        what: "screenshot",
        digest: await sha256(bytes),
        size: bytes.length,
        media_type: mediaType,
      } as const;
      const kept = await keepFile({ kind: "evidence_added", attempt, payload }, bytes, () => undefined);
      setStep(kept.ok ? { is: "taken" } : { is: "failed", problem: problemWords(t, kept) });
    } catch (error) {
      setStep({ is: "failed", problem: error instanceof Error ? error.message : "" });
    }
  };
  return (
    <div class="stack-tight">
      {step.is !== "taken" && (
        <>
          <button
            class="button low"
            type="button"
            aria-disabled={step.is === "taking"}
            onClick={() => void take()}
          >
            {t.proof.take}
          </button>
          <p class="soft small">{t.proof.why}</p>
        </>
      )}
      <Live>
        {step.is === "taking" && <p class="soft small">{t.proof.taking}</p>}
        {step.is === "taken" && <p>{t.proof.taken}</p>}
        {step.is === "failed" && <p class="problem">{put(t.proof.failed, { problem: step.problem })}</p>}
      </Live>
    </div>
  );
}
