import { useMemo, useState } from "preact/hooks";
import type { Holder } from "../protocol/types.ts";
import { put } from "../text/text.ts";
import { allCountries } from "../ui/countries.ts";
import { Live } from "../ui/notice.tsx";
import { useTexts } from "../ui/language.tsx";

interface Given {
  known: string[];
  holder?: Holder | undefined;
  save: (holder: Holder) => Promise<string | null>;
  onSaved?: () => void;
}

const answers = ["no", "yes", "unknown"] as const;

/** The two questions: where the person lives and whether they objected before. Nothing is guessed. */
export function Questions({ known, holder, save, onSaved }: Given) {
  const { language, t } = useTexts();
  const [country, setCountry] = useState(holder?.country ?? "");
  const [before, setBefore] = useState<Holder["objected_before"] | "">(holder?.objected_before ?? "");
  const [problem, setProblem] = useState("");
  const groups = useMemo(() => {
    const countries = allCountries(language);
    const here = new Set(known);
    return [
      { label: t.questions.country_known, list: countries.filter(({ code }) => here.has(code)) },
      { label: t.questions.country_other, list: countries.filter(({ code }) => !here.has(code)) },
    ];
  }, [language, known]);

  const submit = async () => {
    if (!country || !before) return setProblem(t.questions.missing);
    const failure = await save({ country, objected_before: before });
    if (failure === null) onSaved?.();
    else setProblem(put(t.questions.failed, { problem: failure || t.host.no_answer.wrong }));
  };

  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h3>{t.questions.title}</h3>
      <p class="soft small">{t.questions.why}</p>
      <div class="field">
        <label for="country">{t.questions.country}</label>
        <select
          id="country"
          class="input"
          required
          value={country}
          onChange={(event) => setCountry(event.currentTarget.value)}
        >
          <option value="">{t.questions.country_choose}</option>
          {groups.map(({ label, list }) => (
            <optgroup key={label} label={label}>
              {list.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <fieldset class="choices">
        <legend>{t.questions.before}</legend>
        {answers.map((answer) => (
          <label key={answer} class="choice">
            <input
              type="radio"
              name="before"
              value={answer}
              checked={before === answer}
              onChange={() => setBefore(answer)}
            />
            <span>{t.questions[answer]}</span>
          </label>
        ))}
      </fieldset>
      <button class="button main wide" type="submit">
        {t.questions.save}
      </button>
      <Live>{problem && <p class="problem">{problem}</p>}</Live>
    </form>
  );
}
