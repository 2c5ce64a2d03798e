import { AccountHeading, accountName } from "../ledger/account_heading.tsx";
import { EmptyLedger } from "../ledger/empty_ledger.tsx";
import { ObjectionCard } from "../ledger/objection_card.tsx";
import { ElsewhereButton } from "../ui/elsewhere_button.tsx";
import { ExportRefused } from "../ledger/refused_events.tsx";
import { useObjections, type AccountObjections } from "../ledger/use_objections.ts";
import { useRefused } from "../ledger/use_refused.ts";
import type { Identity } from "../protocol/messages.ts";
import { countWords, put } from "../text/text.ts";
import { openScreen } from "../ui/background.ts";
import { About } from "../ui/about.tsx";
import { HintBoxes } from "../ui/hint_view.tsx";
import { HostLine } from "../ui/host_line.tsx";
import { LanguageSwitch, useTexts } from "../ui/language.tsx";
import { LoadedRulesBanner } from "../ui/loaded_rules_banner.tsx";
import { MetaPages } from "../ui/meta_pages.tsx";
import { Fold, Notice } from "../ui/notice.tsx";
import { ScreenHead } from "../ui/screen_head.tsx";
import { answers, useHost, useLedgerChanges } from "../ui/use_host.ts";
import { ThisPage } from "./this_page.tsx";
import { useIdentity } from "./use_identity.ts";

/** The account to open with: the one logged in here. Where nobody says who is, only one that is alone. */
function split(accounts: AccountObjections[], identity: Identity | null) {
  const here = accounts.find(({ account }) => account.id === identity?.account);
  const first = here ?? (!identity && accounts.length === 1 ? accounts[0] : undefined);
  return { first, others: accounts.filter((one) => one !== first) };
}

/** The toolbar's window: where each objection stands and the one next step. */
export function Popup() {
  const { language, t } = useTexts();
  const asked = useHost();
  const changes = useLedgerChanges();
  const { identity, asked: identified } = useIdentity();
  const { accounts, problem } = useObjections(language, answers(asked.host), changes);
  const refused = useRefused();
  const ok = answers(asked.host);
  const storing = asked.host.waiting - (asked.host.held ?? 0);
  const ready = accounts && identified;
  const { first, others } = split(accounts ?? [], identity);
  const cards = ({ objections, hint }: AccountObjections) => (
    <>
      {objections.map((objection) => (
        <ObjectionCard
          key={objection.id}
          objection={objection}
          changes={changes}
          stored={asked.host.status === "ok"}
        />
      ))}
      {hint && <HintBoxes hints={[hint]} />}
    </>
  );
  return (
    <div class="popup">
      <ScreenHead>
        <h1>{t.ledger.title}</h1>
      </ScreenHead>
      <main class="stack">
        <HostLine {...asked} />
        <LoadedRulesBanner />
        <ThisPage />
        {problem && <p role="status">{put(t.ledger.failed, { problem })}</p>}
        {!ready && ok && !problem && <p class="soft">{t.ledger.loading}</p>}
        {ready && accounts.length === 0 && <EmptyLedger />}
        {ready && first && (
          <section class="stack">
            <AccountHeading account={first.account} here={first.account.id === identity?.account} />
            {cards(first)}
          </section>
        )}
        {ready && !first && identity && accounts.length > 0 && (
          <section class="stack">
            <h2>{put(t.ledger.account, { platform: t.common.platforms[identity.platform] })}</h2>
            <p class="soft small">{t.ledger.here}</p>
            <p>{t.ledger.here_none}</p>
            <MetaPages />
          </section>
        )}
        {ready &&
          others.map((one) => (
            <Fold
              key={one.account.id}
              title={
                one.objections.length > 0
                  ? `${accountName(t, one.account)} · ${countWords(language, t.ledger.others, one.objections.length)}`
                  : accountName(t, one.account)
              }
            >
              <AccountHeading account={one.account} here={false} />
              {cards(one)}
            </Fold>
          ))}
        {refused.length > 0 && (
          <Notice tone="stop">
            <p>{countWords(language, t.refused.count, refused.length)}</p>
            <ExportRefused refused={refused} />
          </Notice>
        )}
        {ok && <About />}
        {ok && storing > 0 && <p class="soft small">{countWords(language, t.host.waiting_ok, storing)}</p>}
      </main>
      <footer>
        <button class="button bare low" type="button" onClick={() => openScreen("ledger")}>
          {t.ledger.full}
        </button>
        <ElsewhereButton words={t.elsewhere.open} />
        <LanguageSwitch />
      </footer>
    </div>
  );
}
