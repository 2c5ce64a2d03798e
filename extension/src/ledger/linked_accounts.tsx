import { rules } from "#rules";
import { useState } from "preact/hooks";
import { useAccounts } from "../elsewhere/use_accounts.ts";
import { newId, recordEvent } from "../protocol/outbox.ts";
import type { Account } from "../protocol/types.ts";
import { put } from "../text/text.ts";
import { KeptFocus } from "../ui/kept_focus.tsx";
import { useTexts } from "../ui/language.tsx";
import { LinkOut } from "../ui/link_out.tsx";
import { linkTo } from "../ui/meta_pages.tsx";
import { Fold, Live, Notice } from "../ui/notice.tsx";
import { accountName } from "./account_heading.tsx";

const centres = rules.filter(({ stage }) => stage === "accounts");

/** Fewer make no group. */
const fewest = 2;

/**
 * Which accounts share an Accounts Centre, by the person's own word: nobody has described Meta's page of it, so nothing is
 * read there. What was ticked is shown once more before it is recorded.
 */
export function LinkedAccounts({ hostOk, changes }: { hostOk: boolean; changes: number }) {
  const { language, t } = useTexts();
  const accounts = useAccounts(language, hostOk, changes);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [step, setStep] = useState<"tick" | "check" | "done">("tick");
  const [missing, setMissing] = useState(false);
  if (accounts.length < fewest) return null;

  const chosen = accounts.filter(({ id }) => ticked.has(id));
  const tick = (id: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  const record = async () => {
    const group = newId();
    await Promise.all(
      chosen.map(({ id }) => recordEvent({ kind: "group_joined", account: id, payload: { group } }).stored),
    );
    setStep("done");
  };
  const check = () => {
    setMissing(chosen.length < fewest);
    if (chosen.length >= fewest) setStep("check");
  };

  return (
    <div class="linked">
      <Fold title={t.linked.title}>
        <p>{t.linked.why}</p>
        <p>{t.linked.unread}</p>
        <ul class="meta-pages">
          {centres.map(({ id, platform, addresses: [first] }) => (
            <li key={id}>
              <LinkOut href={linkTo(first!)}>
                {put(t.linked.centre, { platform: t.common.platforms[platform] })}
              </LinkOut>
            </li>
          ))}
        </ul>
        {step === "tick" && (
          <KeptFocus>
            <fieldset class="choices">
              <legend>{t.linked.question}</legend>
              {accounts.map((account) => (
                <label key={account.id} class="choice">
                  <input
                    type="checkbox"
                    checked={ticked.has(account.id)}
                    onChange={(event) => tick(account.id, event.currentTarget.checked)}
                  />
                  <span>{accountName(t, account)}</span>
                </label>
              ))}
            </fieldset>
            <button class="button" type="button" onClick={check}>
              {t.linked.check}
            </button>
            <Live>{missing && <p class="problem">{t.linked.fewest}</p>}</Live>
          </KeptFocus>
        )}
        {step === "check" && (
          <KeptFocus>
            <p class="strong">{t.linked.shown}</p>
            <Names accounts={chosen} />
            <div class="buttons">
              <button class="button main" type="button" onClick={() => void record()}>
                {t.linked.record}
              </button>
              <button class="button" type="button" onClick={() => setStep("tick")}>
                {t.linked.change}
              </button>
            </div>
          </KeptFocus>
        )}
        {step === "done" && (
          <KeptFocus>
            <Notice tone="plain">
              <p>{t.linked.recorded}</p>
            </Notice>
          </KeptFocus>
        )}
      </Fold>
    </div>
  );
}

function Names({ accounts }: { accounts: Account[] }) {
  const { t } = useTexts();
  return (
    <ul class="stack-tight">
      {accounts.map((account) => (
        <li key={account.id}>{accountName(t, account)}</li>
      ))}
    </ul>
  );
}
