import { useEffect, useState } from "preact/hooks";
import type { Account, Hint, Objection } from "../protocol/types.ts";
import type { Language } from "../text/text.ts";
import { askHost, problemOf } from "../ui/background.ts";

/** One account with its objections, newest first. */
export interface AccountObjections {
  account: Account;
  objections: Objection[];
  /** The account's own step where it hasn't objected. */
  hint?: Hint;
}

/** What the host says of an account that hasn't objected. */
type AccountStep = { account: Account; hint: Hint };

/** `accounts` is null until the first answer; `problem` is what the host said instead of one. */
export interface Objections {
  accounts: AccountObjections[] | null;
  problem: string;
}

/** Accounts in the order of their newest objection, each objection in its account; then those without any. */
export function byAccount(objections: Objection[], steps: AccountStep[] = []): AccountObjections[] {
  const newestFirst = objections.toSorted((a, b) => b.since.localeCompare(a.since));
  const groups = Map.groupBy(newestFirst, ({ account }) => account.id);
  const found: AccountObjections[] = [...groups.values()].map((list) => ({
    account: list[0]!.account,
    objections: list,
  }));
  for (const { account, hint } of steps) {
    const known = found.find((one) => one.account.id === account.id);
    if (known) known.hint = hint;
    else found.push({ account, objections: [], hint });
  }
  return found;
}

async function readAll(language: Language): Promise<AccountObjections[] | string | null> {
  const all: Objection[] = [];
  const steps: AccountStep[] = [];
  let cursor: string | undefined;
  do {
    const reply = await askHost("objection.list", { language, limit: 100, ...(cursor ? { cursor } : {}) });
    if (!reply.ok) return problemOf(reply);
    all.push(...reply.result.objections);
    steps.push(...(reply.result.accounts ?? []));
    cursor = reply.result.next;
  } while (cursor);
  return byAccount(all, steps);
}

/** The ledger's objections, read anew whenever `changes` counts up. */
export function useObjections(language: Language, hostOk: boolean, changes: number): Objections {
  const [read, setRead] = useState<Objections>({ accounts: null, problem: "" });
  useEffect(() => {
    if (!hostOk) return;
    let current = true;
    void readAll(language).then((answer) => {
      if (!current) return;
      if (Array.isArray(answer)) setRead({ accounts: answer, problem: "" });
      else setRead((now) => ({ ...now, problem: answer ?? "" }));
    });
    return () => {
      current = false;
    };
  }, [language, hostOk, changes]);
  return read;
}
