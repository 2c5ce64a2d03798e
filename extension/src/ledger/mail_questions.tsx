import { useState } from "preact/hooks";
import { wordingById } from "../mail/recognise.ts";
import type { EventMailAdded, Objection } from "../protocol/types.ts";
import { dayWords, localDay, put } from "../text/text.ts";
import { DayField, isPastDay } from "../ui/day_field.tsx";
import { useTexts } from "../ui/language.tsx";
import { Live } from "../ui/notice.tsx";
import { accountName } from "./account_heading.tsx";
import type { OpenedMail } from "./mail_form.tsx";

type Says = EventMailAdded["says"];
const kinds: Says[] = [
  "received",
  "accepted",
  "declined",
  "asks_for_more",
  "code",
  "announcement",
  "unknown",
];

interface Given {
  opened: OpenedMail;
  objections: Objection[];
  onAdd: (answers: MailAnswers) => Promise<void>;
}

/** Which objection a mail is about, what it says, and when it came: its own moment, else the day the person told. */
export interface MailAnswers {
  objection: string;
  says: Says;
  when: { at: number } | { day: string };
}

/**
 * The mail as it was read, and the questions: which objection, what it says, and where the mail doesn't say it, the day
 * it came. Guesses are marked beforehand; a day is never guessed, since a term may be counted from it.
 */
export function MailQuestions({ opened: { mail, recognised }, objections, onAdd }: Given) {
  const { language, t } = useTexts();
  const only = objections.length === 1 ? objections[0]!.id : null;
  const [objection, setObjection] = useState<string | null>(only);
  const [says, setSays] = useState<Says | null>(recognised?.says ?? null);
  const [day, setDay] = useState("");
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const add = async () => {
    if (busy) return;
    const when = mail.sentAt ? { at: mail.sentAt } : isPastDay(day) ? { day } : null;
    if (!objection || !says || !when) return setMissing(true);
    setBusy(true);
    await onAdd({ objection, says, when });
  };
  const wording = recognised && wordingById(recognised.wording);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div class="card stack-tight">
        <h3 id="mail-shown">{t.mail.shown}</h3>
        <dl class="pairs small">
          <dt>{t.mail.from}</dt>
          <dd>{mail.from || t.mail.not_said}</dd>
          <dt>{t.mail.sent}</dt>
          <dd>{mail.sentAt ? dayWords(language, localDay(mail.sentAt)) : t.mail.not_said}</dd>
          <dt>{t.mail.subject}</dt>
          <dd>{mail.subject || t.mail.not_said}</dd>
        </dl>
        {mail.from && <p class="soft small">{t.mail.from_care}</p>}
        <div class="mail-text" tabIndex={0} role="region" aria-labelledby="mail-shown">
          {mail.text}
        </div>
      </div>
      <fieldset class="choices close">
        <legend>{t.mail.objection}</legend>
        {objections.map((one) => (
          <label key={one.id} class="choice">
            <input
              type="radio"
              name="objection"
              checked={objection === one.id}
              onChange={() => setObjection(one.id)}
            />
            <span>
              {accountName(t, one.account)}: {t.common.subjects[one.subject]}, {one.state_words}
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset class="choices close">
        <legend>{t.mail.says}</legend>
        <p class="soft small">{wording ? put(t.mail.known, wording) : t.mail.unknown}</p>
        {kinds.map((kind) => (
          <label key={kind} class="choice">
            <input type="radio" name="mail-says" checked={says === kind} onChange={() => setSays(kind)} />
            <span>{t.mail.kinds[kind]}</span>
          </label>
        ))}
      </fieldset>
      {!mail.sentAt && (
        <DayField
          id="mail-day"
          label={t.mail.day}
          hint={t.mail.day_hint}
          value={day}
          onChange={setDay}
          {...(missing && !isPastDay(day) && { problem: t.elsewhere.missing.answer })}
        />
      )}
      <button class="button main wide" type="submit" aria-disabled={busy}>
        {t.mail.add}
      </button>
      <Live>{missing && !(objection && says) && <p class="problem">{t.mail.choose_both}</p>}</Live>
    </form>
  );
}
