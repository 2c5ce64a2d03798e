import { useEffect, useState } from "preact/hooks";
import { accountKey } from "../content/identity.ts";
import type { Identity, PageState } from "../protocol/messages.ts";
import type { Account, PageReportResult } from "../protocol/types.ts";
import type { Language } from "../text/text.ts";
import { askHost, onBroadcast } from "../ui/background.ts";

/** The ledger may know the account from another browser: its id wins over one just made here. */
function keepAccount({ platform, platformId, account }: Identity, known: Account | undefined): void {
  if (!platformId || !known || known.id === account) return;
  if (known.platform !== platform || known.platform_id !== platformId) return;
  void chrome.storage.local.set({ [accountKey(platform, platformId)]: known.id });
}

/**
 * What the host says to the page seen; null while it isn't there. Asked anew when page, language, ledger, the person's
 * country or who is logged in change.
 */
export function useReport(
  page: PageState,
  language: Language,
  hostOk: boolean,
  country: string | undefined,
  identity: Identity | null,
): PageReportResult | null {
  const [report, setReport] = useState<PageReportResult | null>(null);
  const [changes, setChanges] = useState(0);
  const platformId = identity?.platformId;
  useEffect(
    () =>
      onBroadcast((broadcast) => {
        if (broadcast.type === "ledger_changed") setChanges((count) => count + 1);
      }),
    [],
  );
  useEffect(() => {
    let current = true;
    if (!hostOk) setReport(null);
    else
      void askHost("page.report", {
        language,
        page: page.page,
        stage: page.stage,
        attempt: page.attempt,
        ...(platformId && { platform_id: platformId }),
      }).then((reply) => {
        if (reply.ok && identity) keepAccount(identity, reply.result.account);
        if (current) setReport(reply.ok ? reply.result : null);
      });
    return () => {
      current = false;
    };
  }, [page.attempt, page.stage, page.confirmation, language, hostOk, country, changes, platformId]);
  return report;
}
