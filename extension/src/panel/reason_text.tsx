import { useRef, useState } from "preact/hooks";
import type { PageState } from "../protocol/messages.ts";
import { put } from "../text/text.ts";
import { CopyButton } from "../ui/copy_button.tsx";
import { Live } from "../ui/notice.tsx";
import { useKeptFocus } from "../ui/kept_focus.tsx";
import { useTexts } from "../ui/language.tsx";
import type { Composed } from "./compose.ts";
import { FillOutcomes } from "./fill_outcomes.tsx";
import { ShorterText } from "./shorter_text.tsx";
import { useFill } from "./use_fill.ts";

interface Given {
  page: PageState;
  composed: Composed;
  country: string | undefined;
  onUsed: () => void;
  /** Another text takes this one's place. */
  onComposed: (composed: Composed) => void;
}

/** The text as the person leaves it: to change, to put into Meta's form, to copy. */
export function ReasonText({ page, composed, country, onUsed, onComposed }: Given) {
  const { language, t } = useTexts();
  const [text, setText] = useState(composed.text);
  const [additional, setAdditional] = useState("");
  const area = useRef<HTMLTextAreaElement>(null);
  const title = useKeptFocus<HTMLHeadingElement>();
  const fill = useFill(composed.account, onUsed);
  const max = page.fields.find(({ role }) => role === "reason")?.maxLength;
  const second = page.fields.find(({ role, canFill }) => role === "additional" && canFill);
  const several = page.fields.some(({ role, found }) => role === "reason" && found === "several");
  const canFill =
    page.match === "known" && page.fields.some(({ role, canFill }) => role === "reason" && canFill);
  const texts = { reason: text, ...(additional.trim() ? { additional } : {}) };
  // Where the field is too small for any text of the host's, the person writes one.
  const nothing = text.trim() === "";
  const languageNames = new Intl.DisplayNames([language], { type: "language" });

  return (
    <section class="stack reason-text">
      <Live>
        {composed.language !== composed.asked.language && (
          <p>{put(t.reason.in_other_language, { language: languageNames.of(composed.language) ?? "" })}</p>
        )}
      </Live>
      <div class="field">
        <h3 ref={title} id="text-title" tabIndex={-1}>
          {t.reason.text}
        </h3>
        <p id="text-hint" class="soft small">
          {t.reason.text_hint}
        </p>
        <textarea
          ref={area}
          id="text"
          class="input tall"
          lang={composed.language}
          aria-labelledby="text-title"
          aria-describedby="text-hint"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        {max !== undefined && text.length > max && (
          <p class="problem">{put(t.reason.too_long, { max, n: text.length })}</p>
        )}
        {max !== undefined && composed.text.length > max && (
          <ShorterText composed={composed} max={max} onComposed={onComposed} />
        )}
      </div>
      {composed.notes.length > 0 && (
        <ul class="notes stack-tight soft small">
          {composed.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {second && canFill && (
        <div class="field">
          <label for="additional">{t.reason.additional}</label>
          <textarea
            id="additional"
            class="input"
            maxLength={second.maxLength}
            value={additional}
            onInput={(event) => setAdditional(event.currentTarget.value)}
          />
        </div>
      )}
      {several && <p>{t.fields.several_reason}</p>}
      {canFill && (
        <>
          <button
            class="button main wide"
            type="button"
            aria-disabled={fill.busy || nothing}
            aria-describedby="put-hint"
            onClick={() => nothing || void fill.run(texts, country, false)}
          >
            {fill.busy ? t.reason.putting : t.reason.put}
          </button>
          <p id="put-hint" class="soft small">
            {t.reason.put_hint}
          </p>
        </>
      )}
      <CopyButton from={area} onCopied={onUsed} />
      {canFill && (
        <FillOutcomes
          page={page}
          fill={fill}
          replace={(roles) =>
            void fill.run(
              Object.fromEntries(Object.entries(texts).filter(([role]) => roles.includes(role))),
              roles.includes("country") ? country : undefined,
              true,
            )
          }
        />
      )}
    </section>
  );
}
