import { useTexts } from "../ui/language.tsx";
import { Fold, Notice } from "../ui/notice.tsx";
import { useBackupDue } from "./backup.ts";
import { BringIn } from "./bring_in.tsx";
import { Check } from "./check.tsx";
import { Copies } from "./copies.tsx";
import { Erase } from "./erase.tsx";
import { MailForm } from "./mail_form.tsx";
import { Reminders } from "./reminders.tsx";
import type { AccountObjections } from "./use_objections.ts";

interface Given {
  accounts: AccountObjections[];
  changes: number;
  /** How many events wait in this browser. */
  waiting: number;
}

/** What keeps the ledger worth having: mails, copies, reminders, a check; and the way to erase. */
export function Keeping({ accounts, changes, waiting }: Given) {
  const { t } = useTexts();
  const objections = accounts.flatMap((one) => one.objections);
  const backup = useBackupDue(objections.some(({ state }) => state === "accepted"));
  return (
    <section class="stack-notice">
      {backup && (
        <Notice tone="wait">
          <p>{backup === "first" ? t.copies.due_first : t.copies.due_again}</p>
        </Notice>
      )}
      <Fold title={t.mail.title}>
        <MailForm objections={objections} />
      </Fold>
      <Fold title={t.copies.title}>
        <Copies />
      </Fold>
      <Fold title={t.bring_in.title}>
        <BringIn />
      </Fold>
      <Fold title={t.reminders.title}>
        <Reminders changes={changes} />
      </Fold>
      <Fold title={t.check.title}>
        <Check />
      </Fold>
      <Fold title={t.erase.title}>
        <Erase accounts={accounts} waiting={waiting} />
      </Fold>
    </section>
  );
}
