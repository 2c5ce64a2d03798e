import type { RefusedEntry } from "../protocol/messages.ts";
import { countWords, dayWords, localDay, put, type Texts, timeWords } from "../text/text.ts";
import { useTexts } from "../ui/language.tsx";
import { saveFile } from "../ui/save_file.ts";

/** The file with the refused events, for the person to keep or pass on. */
export function ExportRefused({ refused }: { refused: RefusedEntry[] }) {
  const { t } = useTexts();
  return (
    <>
      <button class="button low" type="button" onClick={() => saveFile(t.refused.file, refused)}>
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
          </li>
        ))}
      </ul>
      <ExportRefused refused={refused} />
    </section>
  );
}
