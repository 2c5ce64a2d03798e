import { useEffect, useState } from "preact/hooks";
import type { ObjectionGetResult } from "../protocol/types.ts";
import { dayWords, put, timeWords, type Language } from "../text/text.ts";
import { askHost, problemOf } from "../ui/background.ts";
import { useTexts } from "../ui/language.tsx";

type ShownEvent = ObjectionGetResult["events"][number];

/** All pages; what the host said, or null, where one of them didn't come. */
async function readAll(language: Language, objection: string): Promise<ShownEvent[] | string | null> {
  const all: ShownEvent[] = [];
  let cursor: string | undefined;
  do {
    const reply = await askHost("objection.get", { language, objection, ...(cursor ? { cursor } : {}) });
    if (!reply.ok) return problemOf(reply);
    all.push(...reply.result.events);
    cursor = reply.result.next;
  } while (cursor);
  return all;
}

/** What happened in one objection, oldest first, in the host's words; personal text stays hidden until pressed. */
export function EventList({ objection, changes }: { objection: string; changes: number }) {
  const { language, t } = useTexts();
  const [events, setEvents] = useState<ShownEvent[] | null>(null);
  const [problem, setProblem] = useState("");
  const [personal, setPersonal] = useState(false);
  useEffect(() => {
    let current = true;
    void readAll(language, objection).then((answer) => {
      if (!current) return;
      if (Array.isArray(answer)) setEvents(answer);
      else setProblem(answer ?? t.host.no_answer.wrong);
    });
    return () => {
      current = false;
    };
  }, [objection, language, changes]);

  if (problem) return <p role="status">{put(t.ledger.events_failed, { problem })}</p>;
  if (!events) return <p class="soft">{t.ledger.events_loading}</p>;
  const hasPersonal = events.some(({ details }) => details.some((detail) => detail.personal));
  return (
    <div class="stack">
      {hasPersonal && (
        <button
          class="button low"
          type="button"
          aria-pressed={personal}
          onClick={() => setPersonal(!personal)}
        >
          {personal ? t.ledger.hide_personal : t.ledger.show_personal}
        </button>
      )}
      <ol class="events">
        {events.map((event) => (
          <li key={event.id} class={event.retracted ? "retracted" : ""}>
            <p class="soft small">
              <time dateTime={event.day}>{dayWords(language, event.day)}</time>
              {event.at !== undefined && `, ${timeWords(language, event.at)}`}
              {event.retracted && ` · ${t.ledger.retracted}`}
            </p>
            <p>{event.words}</p>
            {event.details.length > 0 && <Details details={event.details} personal={personal} />}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Details({ details, personal }: { details: ShownEvent["details"]; personal: boolean }) {
  const shown = details.filter((detail) => personal || !detail.personal);
  if (shown.length === 0) return null;
  return (
    <dl class="details small">
      {shown.map(({ label, value }) => (
        <div key={label}>
          <dt class="soft">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
