import { useEffect, useState } from "preact/hooks";
import type { Identity, PageState } from "../protocol/messages.ts";
import { accountOf } from "../protocol/remembered.ts";
import type { ReasonComposeParams } from "../protocol/types.ts";
import { ourLanguage } from "../text/languages.ts";
import { put } from "../text/text.ts";
import { askHost, problemOf } from "../ui/background.ts";
import { Live } from "../ui/notice.tsx";
import { LanguageSelect, useTexts } from "../ui/language.tsx";
import { compose, type Composed } from "./compose.ts";
import { Grounds, type Ground } from "./grounds.tsx";
import { useTicked } from "./use_ticked.ts";

interface Given {
  page: PageState;
  /** Who is logged in; null until that was asked. */
  identity: Identity | null;
  country: string;
  maxLength: number | undefined;
  again: boolean;
  onComposed: (composed: Composed) => void;
}

const ownLimit = 500;

/** Grounds to tick, one sentence of the person's own, and the press that lets the host write the text. */
export function Composer({ page, identity, country, maxLength, again, onComposed }: Given) {
  const { language, t } = useTexts();
  const [grounds, setGrounds] = useState<Ground[]>([]);
  const { platform } = page.page;
  const { ticked, tick, remember, wish, keep } = useTicked(
    identity && accountOf(platform, identity.platformId),
  );
  const [own, setOwn] = useState("");
  // The text is for Meta's reader: the form's language where we have it, else the person's.
  const [textLanguage, setTextLanguage] = useState(ourLanguage(page.page.locale ?? "") ?? language);
  const [writing, setWriting] = useState(false);
  const [problem, setProblem] = useState("");

  useEffect(() => {
    void askHost("ground.list", { language }).then((reply) => reply.ok && setGrounds(reply.result.grounds));
  }, [language]);

  const write = async () => {
    if (writing) return;
    setWriting(true);
    setProblem("");
    const params: ReasonComposeParams = {
      language: textLanguage,
      help_language: language,
      country,
      platform,
      subject: page.page.subject,
      // What was remembered may be older than this host's list.
      grounds: [...ticked].filter((key) => grounds.some((ground) => ground.key === key)),
    };
    if (own.trim()) params.own_sentence = own.trim();
    if (maxLength) params.max_length = maxLength;
    const written = await compose(params);
    setWriting(false);
    if ("text" in written) {
      keep(accountOf(platform, written.account));
      onComposed(written);
    } else setProblem(put(t.reason.failed, { problem: problemOf(written) ?? t.host.no_answer.wrong }));
  };

  return (
    <div class="composer stack">
      <Grounds grounds={grounds} ticked={ticked} onTick={tick} />
      <label class="choice">
        <input
          type="checkbox"
          checked={remember}
          aria-describedby="remember-hint"
          onChange={(event) => wish(event.currentTarget.checked)}
        />
        <span>{t.reason.remember}</span>
        <span id="remember-hint" class="care soft small">
          {t.reason.remember_hint}
        </span>
      </label>
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
        <LanguageSelect id="text-language" class="input" value={textLanguage} onChoose={setTextLanguage} />
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
