import { useState } from "preact/hooks";
import type { PageState } from "../protocol/messages.ts";
import { recordEvent } from "../protocol/outbox.ts";
import { useTexts } from "../ui/language.tsx";
import { Fold } from "../ui/notice.tsx";
import { PointButton } from "./point_button.tsx";

/** Meta asks for a code: where to look for it, where to type it, and that the person presses there too. */
export function CodeHelp({ page, onEntered }: { page: PageState; onEntered: () => void }) {
  const { t } = useTexts();
  const [busy, setBusy] = useState(false);
  const tell = async () => {
    if (busy) return;
    setBusy(true);
    await recordEvent({ kind: "code_entered", payload: { how: "told" }, attempt: page.attempt }).stored;
    onEntered();
  };
  return (
    <div class="stack code-help">
      <p class="strong">{t.code.sent}</p>
      <p>{t.code.look}</p>
      <p>{t.code.type}</p>
      {page.fields.some(({ role }) => role === "code") && (
        <PointButton page={page} at="code" label={t.code.show} main />
      )}
      <button class="button wide" type="button" aria-disabled={busy} onClick={() => void tell()}>
        {t.code.entered}
      </button>
      <Fold title={t.code.none}>
        <p>{t.code.none_help}</p>
      </Fold>
    </div>
  );
}
