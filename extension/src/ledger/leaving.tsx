import { outboxPrefix, refusedPrefix } from "../protocol/outbox.ts";
import { countWords } from "../text/text.ts";
import { useTexts } from "../ui/language.tsx";
import { Notice } from "../ui/notice.tsx";
import { jsonFile, saveFile } from "../ui/save_file.ts";

async function saveWaiting(name: string): Promise<void> {
  const items = Object.entries(await chrome.storage.local.get(null));
  const here = items.filter(([key]) => key.startsWith(outboxPrefix) || key.startsWith(refusedPrefix));
  saveFile(name, jsonFile(here.map(([, entry]) => entry)));
}

/** What removing the extension would lose: only what hasn't reached the ledger, and that can be saved. */
export function Leaving({ waiting }: { waiting: number }) {
  const { language, t } = useTexts();
  return (
    <div class="stack">
      <p>{t.leaving.ledger}</p>
      {waiting === 0 ? (
        <p>{t.leaving.nothing}</p>
      ) : (
        <>
          <Notice tone="wait">
            <p>{countWords(language, t.leaving.lost, waiting)}</p>
          </Notice>
          <button class="button low" type="button" onClick={() => void saveWaiting(t.leaving.file)}>
            {t.leaving.save}
          </button>
          <p class="soft small">{t.refused.export_hint}</p>
        </>
      )}
    </div>
  );
}
