import { useEffect, useState } from "preact/hooks";
import type {
  LetterComposeParams,
  LetterComposeResult,
  LetterListResult,
  Objection,
} from "../protocol/types.ts";
import type { HostReply } from "../protocol/messages.ts";
import { languages } from "../text/languages.ts";
import { put } from "../text/text.ts";
import { askHost } from "../ui/background.ts";
import { LanguageSelect, useTexts } from "../ui/language.tsx";
import { Live } from "../ui/notice.tsx";
import { problemWords } from "../ui/problem_words.ts";
import { Radios } from "../ui/radios.tsx";

type Kind = LetterComposeParams["kind"];

/** Who writes, as it shall stand in the letter. */
export interface Sender {
  name: string;
  contact: string;
}

interface Given {
  objection: Objection | undefined;
  changes: number;
  sender: Sender;
  onSender: (sender: Sender) => void;
  again: boolean;
  onWritten: (letter: LetterComposeResult) => void;
}

/** The letters that can be written, read anew when the ledger changes. */
function useLetters(
  objection: string | undefined,
  language: string,
  changes: number,
): HostReply<LetterListResult> | null {
  const [reply, setReply] = useState<HostReply<LetterListResult> | null>(null);
  useEffect(() => {
    let current = true;
    void askHost("letter.list", { language, ...(objection && { objection }) }).then(
      (answer) => current && setReply(answer),
    );
    return () => {
      current = false;
    };
  }, [objection, language, changes]);
  return reply;
}

/** Which letter, to whom, in which language, from whom; and the press that lets the host write it. */
export function LetterForm({ objection, changes, sender, onSender, again, onWritten }: Given) {
  const { language, t } = useTexts();
  const listed = useLetters(objection?.id, language, changes);
  const [kind, setKind] = useState<Kind | null>(null);
  const [authority, setAuthority] = useState("");
  const [letterLanguage, setLetterLanguage] = useState(
    languages.find(({ code }) => code === language)?.whole ? language : "en",
  );
  const [missing, setMissing] = useState(false);
  const [writing, setWriting] = useState(false);
  const [problem, setProblem] = useState("");
  const list = listed?.ok ? listed.result : undefined;
  // Chosen beforehand once: what the ledger learns later changes nothing under the person's hand.
  useEffect(() => {
    if (list) setKind((before) => before ?? list.letters.find(({ fits }) => fits)?.kind ?? null);
  }, [list]);
  const chosen = list?.letters.find((letter) => letter.kind === kind)?.kind ?? null;
  const authorities = (chosen === "authority_complaint" && list?.authorities) || [];
  const addressee = authorities.find(({ code }) => code === authority) ?? authorities[0];

  const write = async () => {
    if (writing) return;
    setMissing(!chosen);
    if (!chosen) {
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>("fieldset:has(.problem) input")?.focus(),
      );
      return;
    }
    setWriting(true);
    setProblem("");
    const reply = await askHost("letter.compose", {
      kind: chosen,
      language: letterLanguage,
      help_language: language,
      ...(objection && { objection: objection.id }),
      ...(addressee && { authority: addressee.code }),
      ...(sender.name.trim() && { name: sender.name.trim() }),
      ...(sender.contact.trim() && { contact: sender.contact.trim() }),
    });
    setWriting(false);
    if (reply.ok) onWritten(reply.result);
    else setProblem(put(t.letter.failed, { problem: problemWords(t, reply) }));
  };

  const fields = list && (
    <>
      <Radios
        name="kind"
        legend={t.letter.kind}
        chosen={chosen}
        onChoose={setKind}
        problem={missing && !chosen ? t.after_press.choose_first : ""}
        options={list.letters.map(({ kind: value, title, about, fits }) => ({
          value,
          words: (
            <>
              {title}
              {fits && <span class="fits small">{t.letter.fits}</span>}
              {value === chosen && <span class="kind-about soft small">{about}</span>}
            </>
          ),
        }))}
      />
      {addressee && (
        <div class="field">
          <label for="authority">{t.letter.authority}</label>
          <select
            id="authority"
            class="input"
            value={addressee.code}
            onChange={(event) => setAuthority(event.currentTarget.value)}
          >
            {authorities.map((one) => (
              <option key={one.code} value={one.code}>
                {one.name}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="field">
        <label for="letter-language">{t.letter.language}</label>
        <LanguageSelect
          id="letter-language"
          class="input"
          value={letterLanguage}
          whole
          onChoose={setLetterLanguage}
        />
      </div>
      <div class="field">
        <label for="name">{t.letter.name}</label>
        <input
          id="name"
          class="input"
          autocomplete="name"
          maxLength={200}
          aria-describedby="not-kept"
          value={sender.name}
          onInput={(event) => onSender({ ...sender, name: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for="contact">{t.letter.contact}</label>
        <p id="contact-hint" class="soft small">
          {t.letter.contact_hint}
        </p>
        <input
          id="contact"
          class="input"
          maxLength={300}
          aria-describedby="contact-hint not-kept"
          value={sender.contact}
          onInput={(event) => onSender({ ...sender, contact: event.currentTarget.value })}
        />
        <p id="not-kept" class="soft small">
          {t.letter.not_kept}
        </p>
      </div>
      <div class="stack-tight">
        <button
          class={again ? "button" : "button main"}
          type="button"
          aria-disabled={writing}
          onClick={() => void write()}
        >
          {writing ? t.letter.writing : again ? t.letter.write_again : t.letter.write}
        </button>
        {again && <p class="soft small">{t.letter.write_again_hint}</p>}
      </div>
    </>
  );
  const wrong = listed && !listed.ok ? put(t.letter.failed, { problem: problemWords(t, listed) }) : problem;
  return (
    <>
      {fields}
      <Live>
        {wrong && <p class="problem">{wrong}</p>}
        {again && !wrong && !writing && <p class="unseen">{t.letter.ready}</p>}
      </Live>
    </>
  );
}
