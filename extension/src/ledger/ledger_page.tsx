import { useEffect } from "preact/hooks";
import { put } from "../text/text.ts";
import { About } from "../ui/about.tsx";
import { ElsewhereButton } from "../ui/elsewhere_button.tsx";
import { HintBoxes } from "../ui/hint_view.tsx";
import { HostLine } from "../ui/host_line.tsx";
import { LanguageSwitch, useTexts } from "../ui/language.tsx";
import { LoadedRulesBanner } from "../ui/loaded_rules_banner.tsx";
import { MetaPages } from "../ui/meta_pages.tsx";
import { Fold } from "../ui/notice.tsx";
import { ScreenHead } from "../ui/screen_head.tsx";
import { answers, useHost, useLedgerChanges } from "../ui/use_host.ts";
import { AccountHeading } from "./account_heading.tsx";
import { EmptyLedger } from "./empty_ledger.tsx";
import { Keeping } from "./keeping.tsx";
import { Leaving } from "./leaving.tsx";
import { LinkedAccounts } from "./linked_accounts.tsx";
import { LoadRules } from "./load_rules.tsx";
import { ObjectionCard } from "./objection_card.tsx";
import { RefusedEvents } from "./refused_events.tsx";
import { useObjections } from "./use_objections.ts";
import { useRefused } from "./use_refused.ts";

/** The whole ledger on a page of its own. */
export function LedgerPage() {
  const { language, t } = useTexts();
  const asked = useHost();
  const changes = useLedgerChanges();
  const { accounts, problem } = useObjections(language, answers(asked.host), changes);
  const refused = useRefused();
  useEffect(() => {
    document.title = `${t.ledger.title} – Objector`;
  }, [t]);
  return (
    <div class="screen">
      <ScreenHead>
        <h1>{t.ledger.title}</h1>
      </ScreenHead>
      <main class="stack-loose">
        <HostLine {...asked} />
        <LoadedRulesBanner />
        {problem && <p role="status">{put(t.ledger.failed, { problem })}</p>}
        {!accounts && answers(asked.host) && !problem && <p class="soft">{t.ledger.loading}</p>}
        {accounts?.length === 0 && <EmptyLedger />}
        {accounts?.map(({ account, objections, hint }) => (
          <section key={account.id} class="stack">
            <AccountHeading account={account} here={false} />
            {objections.map((objection) => (
              <ObjectionCard
                key={objection.id}
                objection={objection}
                changes={changes}
                stored={asked.host.status === "ok"}
              />
            ))}
            {hint && <HintBoxes hints={[hint]} />}
          </section>
        ))}
        <RefusedEvents refused={refused} />
        <LinkedAccounts hostOk={answers(asked.host)} changes={changes} />
        {accounts && <Keeping accounts={accounts} changes={changes} waiting={asked.host.waiting} />}
        <Fold title={t.leaving.title}>
          <Leaving waiting={asked.host.waiting + refused.length} />
        </Fold>
        {accounts && accounts.length > 0 && (
          <Fold title={t.ledger.start}>
            <p>{t.ledger.empty_how}</p>
            <MetaPages />
          </Fold>
        )}
        {answers(asked.host) && <About />}
        <LoadRules />
        {accounts && <ElsewhereButton words={t.elsewhere.open} />}
      </main>
      <footer>
        <LanguageSwitch />
      </footer>
    </div>
  );
}
