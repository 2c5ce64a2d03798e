import { useEffect, useState } from "preact/hooks";
import { useObjections } from "../ledger/use_objections.ts";
import type { Account, Platform } from "../protocol/types.ts";
import type { Language } from "../text/text.ts";

/** The accounts that this browser has met: `account/<platform>/<platform's id>` holds our id. */
function metHere(items: Record<string, unknown>): Account[] {
  return Object.entries(items).flatMap(([key, id]) => {
    const [, platform, platform_id] = /^account\/(\w+)\/(\d+)$/.exec(key) ?? [];
    if (!platform_id || typeof id !== "string") return [];
    return [{ id, platform: platform as Platform, platform_id }];
  });
}

/** Every account that Objector knows: those of the ledger, with their names, then those only met here. */
export function useAccounts(language: Language, hostOk: boolean, changes: number): Account[] {
  const { accounts } = useObjections(language, hostOk, changes);
  const [met, setMet] = useState<Account[]>([]);
  useEffect(() => {
    void chrome.storage.local.get(null).then((items) => setMet(metHere(items)));
  }, [changes]);
  const inLedger = (accounts ?? []).map(({ account }) => account);
  return [...inLedger, ...met.filter(({ id }) => !inLedger.some((account) => account.id === id))];
}
