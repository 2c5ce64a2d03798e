import { useEffect, useState } from "preact/hooks";
import type { Account, Objection } from "../protocol/types.ts";
import type { Language } from "../text/text.ts";
import { askHost, problemOf } from "../ui/background.ts";

/** One account with its objections, newest first. */
export interface AccountObjections {
  account: Account;
  objections: Objection[];
}

/** `accounts` is null until the first answer; `problem` is what the host said instead of one. */
export interface Objections {
  accounts: AccountObjections[] | null;
  problem: string;
}

/** Accounts in the order of their newest objection, each objection in its account. */
export function byAccount(objections: Objection[]): AccountObjections[] {
  const newestFirst = objections.toSorted((a, b) => b.since.localeCompare(a.since));
  const groups = Map.groupBy(newestFirst, ({ account }) => account.id);
  return [...groups.values()].map((list) => ({ account: list[0]!.account, objections: list }));
}

async function readAll(language: Language): Promise<Objection[] | string | null> {
  const all: Objection[] = [];
  let cursor: string | undefined;
  do {
    const reply = await askHost("objection.list", { language, limit: 100, ...(cursor ? { cursor } : {}) });
    if (!reply.ok) return problemOf(reply);
    all.push(...reply.result.objections);
    cursor = reply.result.next;
  } while (cursor);
  return all;
}

/** The ledger's objections, read anew whenever `changes` counts up. */
export function useObjections(language: Language, hostOk: boolean, changes: number): Objections {
  const [read, setRead] = useState<Objections>({ accounts: null, problem: "" });
  useEffect(() => {
    if (!hostOk) return;
    let current = true;
    void readAll(language).then((answer) => {
      if (!current) return;
      if (Array.isArray(answer)) setRead({ accounts: byAccount(answer), problem: "" });
      else setRead((now) => ({ ...now, problem: answer ?? "" }));
    });
    return () => {
      current = false;
    };
  }, [language, hostOk, changes]);
  return read;
}
