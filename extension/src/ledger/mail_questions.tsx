import { useState } from "preact/hooks";
import { wordingById } from "../mail/recognise.ts";
import type { EventMailAdded, Objection } from "../protocol/types.ts";
import { dayWords, localDay, put } from "../text/text.ts";
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
  onAdd: (objection: string, says: Says) => Promise<void>;
}

/** The mail as it was read, and the two questions: which objection, and what it says. Guesses are marked beforehand. */
export function MailQuestions({ opened: { mail, recognised }, objections, onAdd }: Given) {
  const { language, t } = useTexts();
  const only = objections.length === 1 ? objections[0]!.id : null;
  const [objection, setObjection] = useState<string | null>(only);
  const [says, setSays] = useState<Says | null>(recognised?.says ?? null);
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const add = async () => {
    if (busy) return;
    if (!objection || !says) return setMissing(true);
    setBusy(true);
    await onAdd(objection, says);
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
      <button class="button main wide" type="submit" aria-disabled={busy}>
        {t.mail.add}
      </button>
      <Live>{missing && !(objection && says) && <p class="problem">{t.mail.choose_both}</p>}</Live>
    </form>
  );
}
