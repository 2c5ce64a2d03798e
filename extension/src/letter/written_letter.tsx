import { useRef, useState } from "preact/hooks";
import { CopyButton } from "../ui/copy_button.tsx";
import { useTexts } from "../ui/language.tsx";
import { LinkOut } from "../ui/link_out.tsx";
import { Notice } from "../ui/notice.tsx";
import { saveFile } from "../ui/save_file.ts";
import type { Written } from "./letter_page.tsx";
import { mailLink } from "./mail_link.ts";
import { SentLetter } from "./sent_letter.tsx";
import { webPage } from "./web_page.ts";

/** A letter to read and change, with where it goes and the ways to send it. Nothing here sends it. */
export function WrittenLetter({ letter }: { letter: Written }) {
  const { t } = useTexts();
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(letter.text);
  const { to, subject, kind, objection } = letter;
  const file = `${t.letter.file}-${kind.replaceAll("_", "-")}`;
  const mail = to.email ? mailLink(to.email, subject, text) : null;
  return (
    <section class="stack result" aria-labelledby="letter">
      <h2 id="letter">{t.letter.text}</h2>
      <Notice tone="plain">
        <p class="strong">{t.letter.notes}</p>
        <ul class="stack-tight">
          {letter.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </Notice>
      <dl class="facts">
        <dt>{t.letter.to}</dt>
        <dd class="address">{to.post ?? to.name}</dd>
        {to.email && <dd>{to.email}</dd>}
        {to.page && (
          <dd>
            <LinkOut href={to.page}>
              {kind === "authority_complaint" ? t.letter.page : t.letter.online}
            </LinkOut>
          </dd>
        )}
        {!to.post && !to.email && !to.page && <dd>{t.letter.no_address}</dd>}
      </dl>
      <div class="field">
        <label for="text" class="unseen">
          {t.letter.text}
        </label>
        <p id="text-hint" class="soft small">
          {t.letter.text_hint}
        </p>
        <textarea
          ref={area}
          id="text"
          class="input tall letter-text"
          lang={letter.language}
          aria-describedby="text-hint"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <CopyButton from={area} />
      <div class="buttons">
        <button
          class="button"
          type="button"
          onClick={() => saveFile(`${file}.txt`, new Blob([text], { type: "text/plain;charset=utf-8" }))}
        >
          {t.letter.save_text}
        </button>
        <button
          class="button"
          type="button"
          onClick={() => saveFile(`${file}.html`, webPage(subject, text, letter.language))}
        >
          {t.letter.save_page}
        </button>
        <button class="button" type="button" onClick={() => print()}>
          {t.letter.print}
        </button>
        {mail && (
          <a class="button" href={mail.href}>
            {t.letter.mail}
          </a>
        )}
      </div>
      {mail && !mail.whole && <p class="soft small">{t.letter.mail_long}</p>}
      {letter.records && objection && (
        <SentLetter kind={kind} records={letter.records} objection={objection} />
      )}
      <div class="printed" lang={letter.language} aria-hidden="true">
        {text}
      </div>
    </section>
  );
}
