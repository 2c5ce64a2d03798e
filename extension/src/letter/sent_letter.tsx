import { useRef, useState } from "preact/hooks";
import { recordEvent } from "../protocol/outbox.ts";
import type { LetterComposeResult, Objection } from "../protocol/types.ts";
import { put } from "../text/text.ts";
import { KeptFocus } from "../ui/kept_focus.tsx";
import { useTexts } from "../ui/language.tsx";
import { Live } from "../ui/notice.tsx";
import { useStored } from "./use_stored.ts";

interface Given {
  kind: LetterComposeResult["kind"];
  records: NonNullable<LetterComposeResult["records"]>;
  objection: Objection;
}

/** The event that says the person has sent it, on their word. */
function recordSent({ kind, records, objection }: Given): ReturnType<typeof recordEvent> {
  const belongs = { attempt: objection.id, account: objection.account.id };
  if (records === "complaint_lodged") {
    const to = kind === "controller_complaint" ? "controller" : "authority";
    return recordEvent({ kind: records, ...belongs, payload: { how: "told", to } });
  }
  return recordEvent({ kind: records, ...belongs, payload: { how: "told" } });
}

/** Asks the person to say when they have sent the letter; only they know. */
export function SentLetter(given: Given) {
  const { t } = useTexts();
  const [sent, setSent] = useState<string | null>(null);
  const busy = useRef(false);
  const [problem, setProblem] = useState("");
  const stored = useStored(sent);
  const record = async () => {
    if (busy.current) return;
    busy.current = true;
    const event = recordSent(given);
    await event.stored.then(
      () => setSent(event.id),
      (error: unknown) => setProblem(put(t.letter.sent_failed, { problem: String(error) })),
    );
    busy.current = false;
  };
  if (sent !== null)
    return (
      <KeptFocus>
        <Live>
          <p>{stored ? t.letter.sent_recorded : t.letter.sent_waiting}</p>
        </Live>
      </KeptFocus>
    );
  return (
    <div class="stack-tight">
      <p>{t.letter.sent}</p>
      <button class="button" type="button" onClick={() => void record()}>
        {t.letter.sent_button}
      </button>
      <Live>{problem && <p class="problem">{problem}</p>}</Live>
    </div>
  );
}
