import { useState } from "preact/hooks";
import { recordEvent } from "../protocol/outbox.ts";
import type { LetterComposeResult, Objection } from "../protocol/types.ts";
import { put } from "../text/text.ts";
import { useTexts } from "../ui/language.tsx";
import { Live } from "../ui/notice.tsx";
import { useHost } from "../ui/use_host.ts";

interface Given {
  kind: LetterComposeResult["kind"];
  records: NonNullable<LetterComposeResult["records"]>;
  objection: Objection;
}

/** The event that says the person has sent it, on their word. */
function recordSent({ kind, records, objection }: Given): Promise<void> {
  const belongs = { attempt: objection.id, account: objection.account.id };
  if (records === "complaint_lodged") {
    const to = kind === "controller_complaint" ? "controller" : "authority";
    return recordEvent({ kind: records, ...belongs, payload: { how: "told", to } }).stored;
  }
  return recordEvent({ kind: records, ...belongs, payload: { how: "told" } }).stored;
}

/** Asks the person to say when they have sent the letter; only they know. */
export function SentLetter(given: Given) {
  const { t } = useTexts();
  const { host } = useHost();
  const [sent, setSent] = useState(false);
  const [problem, setProblem] = useState("");
  const record = () =>
    recordSent(given).then(
      () => setSent(true),
      (error: unknown) => setProblem(put(t.letter.sent_failed, { problem: String(error) })),
    );
  return (
    <div class="stack-tight">
      {!sent && (
        <>
          <p>{t.letter.sent}</p>
          <button class="button" type="button" onClick={() => void record()}>
            {t.letter.sent_button}
          </button>
        </>
      )}
      <Live>
        {problem && <p class="problem">{problem}</p>}
        {sent && <p>{host.status === "ok" ? t.letter.sent_recorded : t.letter.sent_waiting}</p>}
      </Live>
    </div>
  );
}
