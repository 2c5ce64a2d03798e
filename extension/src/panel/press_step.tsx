import { useState } from "preact/hooks";
import type { PageState } from "../protocol/messages.ts";
import { newAccountId } from "../protocol/account_id.ts";
import { recordEvent } from "../protocol/outbox.ts";
import { put } from "../text/text.ts";
import { askPage } from "../ui/background.ts";
import { useTexts } from "../ui/language.tsx";
import { FieldList } from "./field_list.tsx";
import { PointButton } from "./point_button.tsx";

interface Given {
  page: PageState;
  now: boolean;
  /** The person said that they pressed a button which Objector doesn't see. */
  onSent: () => void;
}

/** Step 3: what to look over, and that the person presses Meta's button. */
export function PressStep({ page, now, onSent }: Given) {
  const { t } = useTexts();
  const known = page.match === "known";
  const button = known && page.submitLabel;
  return (
    <>
      {known && page.fields.length > 0 && (
        <>
          <p>{t.press.check}</p>
          <FieldList page={page} />
        </>
      )}
      <p class={now ? "strong" : ""}>{button ? put(t.press.now, { button }) : t.press.now_unnamed}</p>
      <p class="soft small">{t.press.never}</p>
      {page.page.rule !== "unknown" && page.submit === "present" ? (
        <PointButton page={page} at="submit" label={t.press.show} main={now} />
      ) : (
        <SentByPerson page={page} onSent={onSent} />
      )}
    </>
  );
}

/** Where Objector doesn't see the button it can't see the press either: the person says it. */
function SentByPerson({ page, onSent }: { page: PageState; onSent: () => void }) {
  const { t } = useTexts();
  const [busy, setBusy] = useState(false);
  const sent = async () => {
    if (busy) return;
    setBusy(true);
    const reply = await askPage({ do: "identify" });
    // Nobody says who is logged in here: an account of its own, so that the ledger can show what was told.
    const account = reply.ok && "identity" in reply ? reply.identity.account : newAccountId();
    const { platform, subject } = page.page;
    const payload = { says: "pressed", platform, subject } as const;
    await recordEvent({ kind: "told_by_person", payload, attempt: page.attempt, account }).stored;
    onSent();
  };
  return (
    <>
      {page.match === "known" && <p>{t.press.absent}</p>}
      <p>{t.press.sent}</p>
      <button class="button wide" type="button" aria-disabled={busy} onClick={() => void sent()}>
        {t.press.sent_button}
      </button>
    </>
  );
}
