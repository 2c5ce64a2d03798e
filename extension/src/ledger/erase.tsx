import { useState } from "preact/hooks";
import { loadedRulesKey, loadedTextKey } from "../protocol/loaded_rules.ts";
import type { RefusedEntry } from "../protocol/messages.ts";
import { refusedPrefix } from "../protocol/outbox.ts";
import type { LedgerEraseParams, LedgerEraseResult } from "../protocol/types.ts";
import { countWords, put } from "../text/text.ts";
import { askHost } from "../ui/background.ts";
import { KeptFocus } from "../ui/kept_focus.tsx";
import { useTexts } from "../ui/language.tsx";
import { Live, Notice } from "../ui/notice.tsx";
import { accountName } from "./account_heading.tsx";
import { problemWords } from "../ui/problem_words.ts";
import { eraseLedger } from "./transfer.ts";
import type { AccountObjections } from "./use_objections.ts";

type What = Pick<LedgerEraseParams, "account" | "objection" | "everything">;

interface Given {
  accounts: AccountObjections[];
  /** How many events wait in this browser. */
  waiting: number;
}

/** What isn't about the person's objections. */
const kept = ["settings", loadedRulesKey, loadedTextKey];

/** Forgets what this browser keeps of what was erased: entries that were refused, and with everything all the rest. */
async function forget({ account, objection, everything }: What): Promise<void> {
  const items = Object.entries(await chrome.storage.local.get(null));
  const gone = items.filter(([key, value]) => {
    if (everything) return !kept.includes(key);
    if (!key.startsWith(refusedPrefix)) return false;
    const { event } = value as RefusedEntry;
    return account ? event.account === account : event.attempt === objection;
  });
  await chrome.storage.local.remove(gone.map(([key]) => key));
}

/** Erases one objection, one account or everything: first what would go, then, on a second press, the erasing. */
export function Erase({ accounts, waiting }: Given) {
  const { language, t } = useTexts();
  const [what, setWhat] = useState<What>({});
  const [would, setWould] = useState<LedgerEraseResult | null>(null);
  const [busy, setBusy] = useState("");
  const [problem, setProblem] = useState("");
  const [done, setDone] = useState<number | null>(null);

  const choices: { key: string; what: What; words: string }[] = [
    ...accounts.flatMap(({ account, objections }) => [
      ...objections.map((one) => ({
        key: one.id,
        what: { objection: one.id },
        words: put(t.erase.objection, {
          objection: `${t.common.subjects[one.subject]}, ${accountName(t, account)}`,
        }),
      })),
      {
        key: account.id,
        what: { account: account.id },
        words: put(t.erase.account, { account: accountName(t, account) }),
      },
    ]),
    { key: "everything", what: { everything: true }, words: t.erase.everything },
  ];
  const chosen = JSON.stringify(what);

  const look = async () => {
    setDone(null);
    const reply = await askHost("ledger.erase", { ...what, language, dry_run: true });
    setProblem(reply.ok ? "" : put(t.erase.failed, { problem: problemWords(t, reply) }));
    setWould(reply.ok ? reply.result : null);
  };
  const start = async () => {
    if (busy) return;
    setBusy("…");
    const erased = await eraseLedger({ ...what, language }, (at, of) =>
      setBusy(put(t.erase.working, { done: at, of })),
    );
    setBusy("");
    setWould(null);
    setWhat({});
    setProblem(erased.ok ? "" : put(t.erase.failed, { problem: problemWords(t, erased) }));
    if (!erased.ok) return;
    await forget(what);
    setDone(erased.result.erased);
  };

  return (
    <div class="stack">
      <p>{t.erase.intro}</p>
      {!would && (
        <>
          <fieldset class="choices close">
            <legend>{t.erase.what}</legend>
            {choices.map(({ key, what: one, words }) => (
              <label key={key} class="choice">
                <input
                  type="radio"
                  name="erase"
                  checked={chosen === JSON.stringify(one)}
                  onChange={() => setWhat(one)}
                />
                <span>{words}</span>
              </label>
            ))}
          </fieldset>
          <button
            class="button low"
            type="button"
            aria-disabled={chosen === "{}"}
            onClick={() => chosen !== "{}" && void look()}
          >
            {t.erase.look}
          </button>
        </>
      )}
      {would && (
        <KeptFocus>
          <Notice tone="stop">
            <p>
              {would.left > 0 ? countWords(language, t.erase.would, would.left) : t.erase.nothing}{" "}
              {would.files > 0 && countWords(language, t.erase.files, would.files)}
            </p>
            <p>{would.cannot_undo}</p>
            <p>{t.erase.meta}</p>
            {waiting > 0 && <p>{countWords(language, t.erase.waiting, waiting)}</p>}
          </Notice>
          <div class="buttons">
            {would.left > 0 && (
              <button class="button" type="button" aria-disabled={busy !== ""} onClick={() => void start()}>
                {t.erase.start}
              </button>
            )}
            <button class="button" type="button" onClick={() => setWould(null)}>
              {t.erase.keep}
            </button>
          </div>
        </KeptFocus>
      )}
      <Live>
        {busy && <p class="soft small">{busy}</p>}
        {problem && <p class="problem">{problem}</p>}
        {done !== null && <p>{countWords(language, t.erase.done, done)}</p>}
      </Live>
    </div>
  );
}
