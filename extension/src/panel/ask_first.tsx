import { menus } from "#menus";
import { rules } from "#rules";
import type { PageState } from "../protocol/messages.ts";
import { put } from "../text/text.ts";
import { askPage } from "../ui/background.ts";
import { KeptFocus } from "../ui/kept_focus.tsx";
import { useTexts } from "../ui/language.tsx";
import { AiForms } from "../ui/meta_pages.tsx";
import { Notice } from "../ui/notice.tsx";

interface Asking {
  page: PageState;
  onAnswer: (aboutAi: boolean) => void;
}

/** A general form serves several rights: which one the person means comes before anything else. */
export function AskFirst({ onAnswer }: Asking) {
  const { t } = useTexts();
  const { about_ai } = t.known_pages.questions;
  const answer = (yes: boolean) => {
    void askPage({ do: "about_ai", yes });
    onAnswer(yes);
  };
  return (
    <KeptFocus>
      <section class="stack" aria-labelledby="ask-first">
        <h2 id="ask-first">{about_ai.ask}</h2>
        <button class="button main wide" type="button" onClick={() => answer(true)}>
          {about_ai.yes}
        </button>
        <button class="button wide" type="button" onClick={() => answer(false)}>
          {about_ai.no}
        </button>
      </section>
    </KeptFocus>
  );
}

/** Meta's own words of the answer, where a way through its menus in that language quotes them. */
const answersIn = (locale: string): string[] =>
  menus
    .filter((menu) => menu.locale === locale)
    .flatMap(({ steps }) => steps.flatMap((step) => ("answer" in step ? [step.answer] : [])));

interface Answered {
  page: PageState;
  aboutAi: boolean;
  onChange: () => void;
}

/** What the answer means: what to choose on Meta's page and the direct way, or that it's another right. */
export function AskedFirst({ page, aboutAi, onChange }: Answered) {
  const { language, t } = useTexts();
  const names = new Intl.DisplayNames([language], { type: "language" });
  const { about_ai } = t.known_pages.questions;
  const quoted = rules.find(({ id }) => id === page.page.rule)?.texts ?? [];
  return (
    <KeptFocus>
      <Notice tone="plain">
        {aboutAi ? (
          <>
            <p class="strong">{about_ai.title}</p>
            <p>{about_ai.text}</p>
            {quoted.map(({ locale, text }) => (
              <p key={text} class="soft small">
                {put(about_ai.quoted, { words: text, language: names.of(locale) ?? locale })}{" "}
                {answersIn(locale).map((words) => put(about_ai.answer, { words }))}
              </p>
            ))}
            <p>{about_ai.direct}</p>
            <AiForms />
          </>
        ) : (
          <p>{about_ai.other}</p>
        )}
        <button class="button bare low" type="button" onClick={onChange}>
          {about_ai.change}
        </button>
      </Notice>
    </KeptFocus>
  );
}
