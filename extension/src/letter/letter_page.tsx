import { useEffect, useRef, useState } from "preact/hooks";
import { accountName } from "../ledger/account_heading.tsx";
import { useObjections } from "../ledger/use_objections.ts";
import type { LetterComposeResult, Objection } from "../protocol/types.ts";
import { put } from "../text/text.ts";
import { HostLine } from "../ui/host_line.tsx";
import { LanguageSwitch, useTexts } from "../ui/language.tsx";
import { ScreenHead } from "../ui/screen_head.tsx";
import { answers, useHost, useLedgerChanges } from "../ui/use_host.ts";
import { LetterForm, type Sender } from "./letter_form.tsx";
import { WrittenLetter } from "./written_letter.tsx";
import { wantedObjection } from "./wanted.ts";

/** A letter that the host wrote, and its number on this page: a new one replaces what was typed into the old. */
export interface Written extends LetterComposeResult {
  at: number;
  /** The one it is about, whatever is chosen meanwhile. */
  objection: Objection | undefined;
}

/** Letters to Meta or to an authority: chosen, written, changed, and sent by the person. */
export function LetterPage() {
  const { language, t } = useTexts();
  const asked = useHost();
  const changes = useLedgerChanges();
  const ok = answers(asked.host);
  const { accounts, problem } = useObjections(language, ok, changes);
  const [chosen, setChosen] = useState(() => wantedObjection(location.search));
  const [sender, setSender] = useState<Sender>({ name: "", contact: "" });
  const [written, setWritten] = useState<Written | null>(null);
  useEffect(() => {
    document.title = `${t.letter.title} – Objector`;
  }, [t]);
  const objections = (accounts ?? []).flatMap((one) => one.objections);
  const objection = objections.find(({ id }) => id === chosen);
  const now = useRef(objection?.id);
  now.current = objection?.id;
  const show = (letter: LetterComposeResult) => {
    // Another one was chosen while the host wrote: then this letter is wanted no more.
    if (now.current !== objection?.id) return;
    setWritten((before) => ({ ...letter, objection, at: (before?.at ?? 0) + 1 }));
  };
  return (
    <div class="screen">
      <ScreenHead>
        <h1>{t.letter.title}</h1>
      </ScreenHead>
      <main class="stack-loose">
        <p>{t.letter.intro}</p>
        <HostLine {...asked} />
        {!ok && asked.host.status !== "unknown" && <p>{t.letter.unavailable}</p>}
        {problem && <p role="status">{put(t.ledger.failed, { problem })}</p>}
        {ok && !accounts && !problem && <p class="soft">{t.ledger.loading}</p>}
        {accounts && (
          <section class="stack" aria-label={t.letter.title}>
            <div class="field">
              <label for="objection">{t.letter.objection}</label>
              <select
                id="objection"
                class="input"
                value={objection?.id ?? ""}
                onChange={(event) => {
                  setChosen(event.currentTarget.value);
                  setWritten(null);
                }}
              >
                <option value="">{t.letter.about_none}</option>
                {objections.map((one) => (
                  <option key={one.id} value={one.id}>
                    {`${accountName(t, one.account)}: ${t.common.subjects[one.subject]}, ${one.state_words}`}
                  </option>
                ))}
              </select>
            </div>
            <LetterForm
              key={objection?.id ?? ""}
              objection={objection}
              changes={changes}
              sender={sender}
              onSender={setSender}
              again={written !== null}
              onWritten={show}
            />
          </section>
        )}
        {written && <WrittenLetter key={written.at} letter={written} />}
      </main>
      <footer>
        <LanguageSwitch />
      </footer>
    </div>
  );
}
