import { useEffect, useRef, useState } from "preact/hooks";
import { recordEvent } from "../protocol/outbox.ts";
import type { Account } from "../protocol/types.ts";
import { put, type Texts } from "../text/text.ts";
import { Icon } from "../ui/icon.tsx";
import { useTexts } from "../ui/language.tsx";

/** What to call an account: the person's name for it, else the end of its number, else the platform. */
export function accountName(t: Texts, account: Account): string {
  const platform = t.common.platforms[account.platform];
  if (account.label) return account.label;
  if (!account.platform_id) return put(t.ledger.account, { platform });
  return put(t.ledger.account_id, { platform, end: account.platform_id.slice(-4) });
}

/** An account's name, to be changed in place; the new name is an event like any other. */
export function AccountHeading({ account, here }: { account: Account; here: boolean }) {
  const { t } = useTexts();
  const [editing, setEditing] = useState(false);
  const [named, setNamed] = useState<string | null>(null);
  const pencil = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  // The name's field goes away with the focus in it: back to where it was opened from.
  useEffect(() => {
    if (!editing && wasEditing.current) pencil.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  const shown = named === null ? account : { ...account, label: named };
  const done = async (label: string) => {
    setEditing(false);
    if (label === (shown.label ?? "")) return;
    setNamed(label);
    await recordEvent({ kind: "account_labelled", payload: { label }, account: account.id }).stored;
  };
  return (
    <div class="account-heading">
      <div>
        <h2>{accountName(t, shown)}</h2>
        <p class="soft small">
          {shown.label && t.common.platforms[account.platform]}
          {shown.label && here && " · "}
          {here && t.ledger.here}
        </p>
      </div>
      {!editing && (
        <button
          ref={pencil}
          class="icon-button"
          type="button"
          aria-label={`${shown.label ? t.ledger.rename_account : t.ledger.name_account}: ${accountName(t, shown)}`}
          title={shown.label ? t.ledger.rename_account : t.ledger.name_account}
          onClick={() => setEditing(true)}
        >
          <Icon name="pencil" size={18} />
        </button>
      )}
      {editing && <NameForm id={account.id} label={shown.label ?? ""} onDone={(label) => void done(label)} />}
    </div>
  );
}

function NameForm({ id, label, onDone }: { id: string; label: string; onDone: (label: string) => void }) {
  const { t } = useTexts();
  const [value, setValue] = useState(label);
  const input = useRef<HTMLInputElement>(null);
  // The person has just pressed the pencil: the field is what they want next.
  useEffect(() => input.current?.focus(), []);
  return (
    <form
      class="name-form stack-tight"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(value.trim());
      }}
    >
      <div class="field">
        <label for={`name-${id}`}>{t.ledger.name_label}</label>
        <p id={`name-hint-${id}`} class="soft small">
          {t.ledger.name_hint}
        </p>
        <input
          ref={input}
          id={`name-${id}`}
          class="input"
          maxLength={80}
          autocomplete="off"
          aria-describedby={`name-hint-${id}`}
          value={value}
          onInput={(event) => setValue(event.currentTarget.value)}
        />
      </div>
      <div class="buttons">
        <button class="button main low" type="submit">
          {t.common.save}
        </button>
        <button class="button low" type="button" onClick={() => onDone(label)}>
          {t.common.cancel}
        </button>
      </div>
    </form>
  );
}
