import type { Due, Hint } from "../protocol/types.ts";
import { dayWords, put } from "../text/text.ts";
import { Icon } from "./icon.tsx";
import { useTexts } from "./language.tsx";
import { LinkOut } from "./link_out.tsx";
import { Fold } from "./notice.tsx";

/** Steps whose date may be another than that of Meta's answer, such as the last day to complain; its sum says which. */
const otherDates = /^(overdue|declined|escalated)/;

/** The date of a hint; one that depends on something says so in the same breath. */
export function DueLine({ due, code }: { due: Due; code: string }) {
  const { language, t } = useTexts();
  const words = otherDates.test(code) ? t.hint.due_other : t.hint.due;
  return (
    <p class="due">
      <Icon name="clock" size={18} />
      <span>
        <strong>{put(words, { day: dayWords(language, due.day) })}</strong>
        {due.conditional && `, ${t.hint.due_if}`}
      </span>
    </p>
  );
}

/** Everything the host says about one next step: its words as they are, the date with its sum, the source. */
export function HintView({ hint }: { hint: Hint }) {
  const { t } = useTexts();
  const { source } = hint;
  return (
    <div class="hint stack">
      <p class="strong">{hint.what}</p>
      {hint.how && <p>{hint.how}</p>}
      {hint.due && <DueLine due={hint.due} code={hint.code} />}
      {hint.link && (
        <p>
          <LinkOut href={hint.link}>{t.hint.link}</LinkOut>
        </p>
      )}
      <Fold title={hint.due ? t.hint.due_details : t.hint.why}>
        <dl class="facts">
          {hint.due && <dd>{hint.due.sum}</dd>}
          {hint.why && (
            <>
              {hint.due && <dt>{t.hint.why}</dt>}
              <dd>{hint.why}</dd>
            </>
          )}
          {source && (
            <>
              <dt>{t.hint.source}</dt>
              <dd>
                {source.url ? <LinkOut href={source.url}>{source.title}</LinkOut> : source.title}
                {source.date && ` (${source.date})`}
              </dd>
              <dt>{t.hint.certainty_label}</dt>
              <dd>{t.hint.certainty[hint.certainty]}</dd>
            </>
          )}
        </dl>
      </Fold>
    </div>
  );
}

/** Hints that stand by themselves, each in a box. */
export function HintBoxes({ hints }: { hints: Hint[] }) {
  return (
    <>
      {hints.map((hint) => (
        <div key={hint.code} class="hint-box">
          <HintView hint={hint} />
        </div>
      ))}
    </>
  );
}
