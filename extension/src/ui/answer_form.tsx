import { useId, useState } from "preact/hooks";
import { recordEvent } from "../protocol/outbox.ts";
import type { EventToldByPerson } from "../protocol/types.ts";
import { put, type Texts } from "../text/text.ts";
import { KeptFocus } from "./kept_focus.tsx";
import { useTexts } from "./language.tsx";
import { Live, Notice } from "./notice.tsx";

export type Says = keyof Texts["after_press"]["says"];
/** What Meta's page may show right after the press, and what its page or mail may say at any time later. */
const answers = {
  now: ["received", "code_wanted", "asks_for_more", "accepted", "declined", "error", "nothing", "other"],
  later: ["received", "accepted", "declined", "asks_for_more", "code_wanted", "other"],
} as const satisfies Record<string, Says[]>;
const withNote: Says[] = ["asks_for_more", "declined", "error", "other"];

interface Given {
  attempt: string;
  when: keyof typeof answers;
  onTold: (says: Says) => void;
}

/** What Meta says, with a note where one helps. The answer is an event, told by the person. */
export function AnswerForm({ attempt, when, onTold }: Given) {
  const { t } = useTexts();
  const id = useId();
  const [says, setSays] = useState<Says | null>(null);
  const [note, setNote] = useState("");
  const [missing, setMissing] = useState(false);
  const record = async () => {
    if (!says) return setMissing(true);
    const payload: EventToldByPerson = { says };
    if (withNote.includes(says) && note.trim()) payload.note = note.trim();
    await recordEvent({ kind: "told_by_person", payload, attempt }).stored;
    onTold(says);
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
    >
      <fieldset class="choices">
        <legend>{when === "now" ? t.after_press.question : t.after_press.question_later}</legend>
        {answers[when].map((answer) => (
          <label key={answer} class="choice">
            <input type="radio" name="says" checked={says === answer} onChange={() => setSays(answer)} />
            <span>{t.after_press.says[answer]}</span>
          </label>
        ))}
      </fieldset>
      {says && withNote.includes(says) && (
        <div class="field">
          <label for={`${id}-note`}>{t.after_press.note}</label>
          <p id={`${id}-hint`} class="soft small">
            {t.after_press.note_hint}
          </p>
          <textarea
            id={`${id}-note`}
            class="input"
            maxLength={2000}
            aria-describedby={`${id}-hint`}
            value={note}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
        </div>
      )}
      <button class="button main wide" type="submit">
        {t.after_press.record}
      </button>
      <Live>{missing && !says && <p class="problem">{t.after_press.choose_first}</p>}</Live>
    </form>
  );
}

/** What was just told. It takes the form's place, and with it the focus, so that it is read out. */
export function Told({ says, stored }: { says: Says; stored: boolean }) {
  const { t } = useTexts();
  return (
    <KeptFocus>
      <Notice tone="plain">
        <p>{put(t.after_press.told, { says: t.after_press.says[says] })}</p>
        <p class="small">{stored ? t.after_press.recorded : t.after_press.recorded_waiting}</p>
      </Notice>
    </KeptFocus>
  );
}
