import { useState } from "preact/hooks";
import type { RefusedEntry } from "../protocol/messages.ts";
import { refusedPrefix } from "../protocol/outbox.ts";
import { countWords, dayWords, localDay, put, type Texts, timeWords } from "../text/text.ts";
import { KeptFocus } from "../ui/kept_focus.tsx";
import { useTexts } from "../ui/language.tsx";
import { jsonFile, saveFile } from "../ui/save_file.ts";

/** The file with the refused events, for the person to keep or pass on. */
export function ExportRefused({ refused }: { refused: RefusedEntry[] }) {
  const { t } = useTexts();
  return (
    <>
      <button class="button low" type="button" onClick={() => saveFile(t.refused.file, jsonFile(refused))}>
        {t.refused.export}
      </button>
      <p class="soft small">{t.refused.export_hint}</p>
    </>
  );
}

function kindWords(t: Texts, kind: string): string {
  const words: Record<string, string> = t.refused.kinds;
  return words[kind] ?? t.refused.kinds.other;
}

/** The refused events one by one, with the host's reason; without what was in them. */
export function RefusedEvents({ refused }: { refused: RefusedEntry[] }) {
  const { language, t } = useTexts();
  if (refused.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="refused">
      <h2 id="refused">{t.refused.title}</h2>
      <p>
        {countWords(language, t.refused.count, refused.length)} {t.refused.text}
      </p>
      <ul class="card refused">
        {refused.map(({ event, error }) => (
          <li key={event.id}>
            <p>
              <strong>{kindWords(t, event.kind)}</strong>
              {event.at !== undefined && (
                <span class="soft small">
                  {" "}
                  {dayWords(language, localDay(event.at))}, {timeWords(language, event.at)}
                </span>
              )}
            </p>
            <p class="small">{put(t.refused.reason, error)}</p>
            <Remove id={event.id} what={kindWords(t, event.kind)} />
          </li>
        ))}
      </ul>
      <ExportRefused refused={refused} />
    </section>
  );
}

/** Removes one refused event from this browser, on a second press. */
function Remove({ id, what }: { id: string; what: string }) {
  const { t } = useTexts();
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <button class="button bare low" type="button" onClick={() => setAsked(true)}>
        {t.refused.remove}
        <span class="unseen">: {what}</span>
      </button>
    );
  return (
    <KeptFocus>
      <div class="buttons">
        <button
          class="button low"
          type="button"
          onClick={() => void chrome.storage.local.remove(refusedPrefix + id)}
        >
          {t.refused.remove_sure}
          <span class="unseen">: {what}</span>
        </button>
        <button class="button low" type="button" onClick={() => setAsked(false)}>
          {t.refused.remove_not}
        </button>
      </div>
    </KeptFocus>
  );
}
