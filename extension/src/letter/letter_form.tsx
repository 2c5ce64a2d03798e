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

interface Given {
  objection: Objection | undefined;
  changes: number;
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
    void askHost("letter.list", { language, ...(objection && { objection }) }).then(setReply);
  }, [objection, language, changes]);
  return reply;
}

/** Which letter, to whom, in which language, from whom; and the press that lets the host write it. */
export function LetterForm({ objection, changes, again, onWritten }: Given) {
  const { language, t } = useTexts();
  const listed = useLetters(objection?.id, language, changes);
  const [kind, setKind] = useState<Kind | null>(null);
  const [authority, setAuthority] = useState("");
  const [letterLanguage, setLetterLanguage] = useState(
    languages.find(({ code }) => code === language)?.whole ? language : "en",
  );
  const [name, setName] = useState("");
  const [contact, setContact] = useState("");
  const [writing, setWriting] = useState(false);
  const [problem, setProblem] = useState("");
  if (!listed) return null;
  if (!listed.ok) return <p class="problem">{put(t.letter.failed, { problem: problemWords(t, listed) })}</p>;
  const list = listed.result;
  const chosen = kind ?? list.letters.find(({ fits }) => fits)?.kind ?? null;

  const write = async () => {
    if (writing || !chosen) return;
    setWriting(true);
    setProblem("");
    const reply = await askHost("letter.compose", {
      kind: chosen,
      language: letterLanguage,
      help_language: language,
      ...(objection && { objection: objection.id }),
      ...(authority && { authority }),
      ...(name.trim() && { name: name.trim() }),
      ...(contact.trim() && { contact: contact.trim() }),
    });
    setWriting(false);
    if (reply.ok) onWritten(reply.result);
    else setProblem(put(t.letter.failed, { problem: problemWords(t, reply) }));
  };

  return (
    <>
      <Radios
        name="kind"
        legend={t.letter.kind}
        chosen={chosen}
        onChoose={(value) => setKind(value)}
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
      {chosen === "authority_complaint" && list.authorities.length > 0 && (
        <div class="field">
          <label for="authority">{t.letter.authority}</label>
          <select
            id="authority"
            class="input"
            value={authority || list.authorities[0]!.code}
            onChange={(event) => setAuthority(event.currentTarget.value)}
          >
            {list.authorities.map((one) => (
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
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
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
          value={contact}
          onInput={(event) => setContact(event.currentTarget.value)}
        />
        <p id="not-kept" class="soft small">
          {t.letter.not_kept}
        </p>
      </div>
      <div class="stack-tight">
        <button
          class={again ? "button" : "button main"}
          type="button"
          aria-disabled={writing || !chosen}
          onClick={() => void write()}
        >
          {writing ? t.letter.writing : again ? t.letter.write_again : t.letter.write}
        </button>
        {again && <p class="soft small">{t.letter.write_again_hint}</p>}
      </div>
      <Live>
        {problem && <p class="problem">{problem}</p>}
        {again && !problem && !writing && <p class="unseen">{t.letter.ready}</p>}
      </Live>
    </>
  );
}
