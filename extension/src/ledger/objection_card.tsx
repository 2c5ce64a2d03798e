import { useState } from "preact/hooks";
import type { Objection } from "../protocol/types.ts";
import { dayWords, put } from "../text/text.ts";
import { openScreen } from "../ui/background.ts";
import { DueLine, HintView } from "../ui/hint_view.tsx";
import { Icon } from "../ui/icon.tsx";
import { useTexts } from "../ui/language.tsx";
import { StateChip } from "../ui/state_chip.tsx";
import { EventList } from "./event_list.tsx";
import { MetaAnswer } from "./meta_answer.tsx";

interface Given {
  objection: Objection;
  changes: number;
  /** Whether the ledger takes events now. */
  stored: boolean;
}

/**
 * One objection: what it is about, where it stands since when, the one next step, and on a press what happened and the
 * place to tell what Meta answered.
 */
export function ObjectionCard({ objection, changes, stored }: Given) {
  const { language, t } = useTexts();
  const [open, setOpen] = useState(false);
  const { hint, id, state } = objection;
  return (
    <article class="card stack" aria-labelledby={`title-${id}`}>
      <div class="stack-tight">
        <h3 id={`title-${id}`}>
          {t.common.platforms[objection.platform]}: {t.common.subjects[objection.subject]}
        </h3>
        <p class="state">
          <StateChip state={state} words={objection.state_words} />{" "}
          <span class="soft small">{put(t.ledger.since, { day: dayWords(language, objection.since) })}</span>
        </p>
      </div>
      {!open && (
        <div class="stack-notice">
          <p>
            <span class="soft small">{t.ledger.next}: </span>
            {hint.what}
          </p>
          {hint.due && <DueLine due={hint.due} code={hint.code} />}
        </div>
      )}
      {open && <HintView hint={hint} />}
      {open && (
        <button
          class={hint.letters?.length ? "button main" : "button low"}
          type="button"
          onClick={() => openScreen("letter", id)}
        >
          {t.letter.open}
        </button>
      )}
      {open && state !== "withdrawn" && <MetaAnswer objection={objection} stored={stored} />}
      <button
        class="button bare low open-events"
        type="button"
        aria-expanded={open}
        aria-controls={`events-${id}`}
        onClick={() => setOpen(!open)}
      >
        <Icon name="chevron" size={16} />
        {open ? t.ledger.close : t.ledger.open}
        <span class="unseen">: {t.common.subjects[objection.subject]}</span>
      </button>
      <div id={`events-${id}`}>{open && <EventList objection={id} changes={changes} />}</div>
    </article>
  );
}
