import { useEffect, useState } from "preact/hooks";
import type { PageState } from "../protocol/messages.ts";
import type { Hint } from "../protocol/types.ts";
import type { Language, Texts } from "../text/text.ts";
import { dayWords, localDay, put, timeWords } from "../text/text.ts";
import { AnswerForm, type Says, Told } from "../ui/answer_form.tsx";
import { HintView } from "../ui/hint_view.tsx";
import { useTexts } from "../ui/language.tsx";
import { Live, Notice } from "../ui/notice.tsx";
import { CodeHelp } from "./code_help.tsx";

function pressedWords(t: Texts, language: Language, at: number | undefined): string {
  if (at === undefined) return t.after_press.pressed;
  const values = { time: timeWords(language, at), day: dayWords(language, localDay(at)) };
  const today = localDay(at) === localDay(Date.now());
  return put(today ? t.after_press.pressed_today : t.after_press.pressed_on, values);
}

interface Given {
  page: PageState;
  hints: Hint[];
  /** Whether the ledger takes events now. */
  stored: boolean;
}

/** Step 4: that a press is no confirmation, what Meta's page says by the person's word, and what comes next. */
export function AnswerStep({ page, hints, stored }: Given) {
  const { language, t } = useTexts();
  const [told, setTold] = useState<Says | null>(null);
  const [codeEntered, setCodeEntered] = useState(false);
  // What Meta's page shows by itself, now or later, comes before what there is to ask.
  const shownByPage = page.confirmation !== undefined || page.stage === "code";
  const [asking, setAsking] = useState(!shownByPage);
  const codeWanted = (told ? told === "code_wanted" : page.stage === "code") && !codeEntered;
  useEffect(() => {
    setAsking(!shownByPage);
    setTold(null);
    setCodeEntered(false);
  }, [page.confirmation, page.stage]);
  const enter = () => {
    setCodeEntered(true);
    setAsking(true);
  };
  const tell = (says: Says) => {
    setTold(says);
    setAsking(false);
    if (says === "code_wanted") setCodeEntered(false);
  };
  return (
    <>
      <div class="stack-tight">
        <p class="strong">{pressedWords(t, language, page.pressedAt)}</p>
        {!page.confirmation && !told && <p>{t.after_press.not_confirmed}</p>}
      </div>
      {page.switched && (
        <Notice tone="wait">
          <p>{t.after_press.switched[page.switched]}</p>
        </Notice>
      )}
      <Live>
        {page.confirmation && (
          <Notice tone={page.confirmation === "declined" ? "stop" : "good"}>
            <p>{t.after_press.seen[page.confirmation]}</p>
          </Notice>
        )}
      </Live>
      {told && <Told key={told} says={told} stored={stored} />}
      {codeWanted && <CodeHelp page={page} onEntered={enter} />}
      {asking ? (
        <AnswerForm attempt={page.attempt} when="now" onTold={tell} />
      ) : (
        <button class="button bare low" type="button" onClick={() => setAsking(true)}>
          {told || page.confirmation ? t.after_press.again : t.after_press.say}
        </button>
      )}
      {(page.confirmation !== undefined || told !== null) && <p class="soft small">{t.proof.toolbar}</p>}
      {hints.length > 0 && (
        <section class="next hint-box stack" aria-labelledby="next">
          <h3 id="next">{t.after_press.next}</h3>
          {hints.map((hint) => (
            <HintView key={hint.code} hint={hint} />
          ))}
        </section>
      )}
    </>
  );
}
