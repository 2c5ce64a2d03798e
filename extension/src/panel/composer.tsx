import { useEffect, useState } from "preact/hooks";
import type { PageState } from "../protocol/messages.ts";
import type { ReasonComposeParams } from "../protocol/types.ts";
import { chooseLanguage, put, type Language } from "../text/text.ts";
import { askHost, problemOf } from "../ui/background.ts";
import { Live } from "../ui/notice.tsx";
import { useTexts } from "../ui/language.tsx";
import { compose, type Composed } from "./compose.ts";
import { Grounds, type Ground } from "./grounds.tsx";

interface Given {
  page: PageState;
  country: string;
  maxLength: number | undefined;
  again: boolean;
  onComposed: (composed: Composed) => void;
}

const ownLimit = 500;

/** Grounds to tick, one sentence of the person's own, and the press that lets the host write the text. */
export function Composer({ page, country, maxLength, again, onComposed }: Given) {
  const { language, t } = useTexts();
  const [grounds, setGrounds] = useState<Ground[]>([]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [own, setOwn] = useState("");
  // The text is for Meta's reader: the form's language where we have it, else the person's.
  const [textLanguage, setTextLanguage] = useState(
    /^(de|en)/.test(page.page.locale ?? "") ? chooseLanguage(undefined, page.page.locale!) : language,
  );
  const [writing, setWriting] = useState(false);
  const [problem, setProblem] = useState("");

  useEffect(() => {
    void askHost("ground.list", { language }).then((reply) => reply.ok && setGrounds(reply.result.grounds));
  }, [language]);

  const tick = (key: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(key);
    else next.delete(key);
    setTicked(next);
  };

  const write = async () => {
    if (writing) return;
    setWriting(true);
    setProblem("");
    const params: ReasonComposeParams = {
      language: textLanguage,
      country,
      platform: page.page.platform,
      subject: page.page.subject,
      grounds: [...ticked],
    };
    if (own.trim()) params.own_sentence = own.trim();
    if (maxLength) params.max_length = maxLength;
    const written = await compose(params);
    setWriting(false);
    if ("text" in written) onComposed(written);
    else setProblem(put(t.reason.failed, { problem: problemOf(written) ?? t.host.no_answer.wrong }));
  };

  const names = new Intl.DisplayNames([language], { type: "language" });
  return (
    <div class="composer stack">
      <Grounds grounds={grounds} ticked={ticked} onTick={tick} />
      <div class="field">
        <label for="own">{t.reason.own}</label>
        <p id="own-hint" class="soft small">
          {t.reason.own_hint}
        </p>
        <textarea
          id="own"
          class="input"
          maxLength={ownLimit}
          aria-describedby="own-hint own-count"
          value={own}
          onInput={(event) => setOwn(event.currentTarget.value)}
        />
        <p id="own-count" class="soft small">
          {put(t.reason.own_count, { n: own.length, max: ownLimit })}
        </p>
      </div>
      <div class="field">
        <label for="text-language">{t.reason.language}</label>
        <select
          id="text-language"
          class="input"
          value={textLanguage}
          onChange={(event) => setTextLanguage(event.currentTarget.value as Language)}
        >
          {(["en", "de"] as const).map((code) => (
            <option key={code} value={code}>
              {names.of(code)}
            </option>
          ))}
        </select>
      </div>
      <button
        class={again ? "button wide" : "button main wide"}
        type="button"
        aria-disabled={writing}
        onClick={() => void write()}
      >
        {writing ? t.reason.writing : again ? t.reason.write_again : t.reason.write}
      </button>
      {again && <p class="soft small">{t.reason.write_again_hint}</p>}
      <Live>{problem && <p class="problem">{problem}</p>}</Live>
    </div>
  );
}
