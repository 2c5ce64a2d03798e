import { useEffect, useState } from "preact/hooks";
import type { Platform } from "../protocol/types.ts";
import { dayWords, put } from "../text/text.ts";
import { openScreen } from "../ui/background.ts";
import { HostLine } from "../ui/host_line.tsx";
import { KeptFocus } from "../ui/kept_focus.tsx";
import { LanguageSwitch, useTexts } from "../ui/language.tsx";
import { MenuWays } from "../ui/menu_way.tsx";
import { genaiPages, linkTo } from "../ui/meta_pages.tsx";
import { Notice } from "../ui/notice.tsx";
import { ScreenHead } from "../ui/screen_head.tsx";
import { answers, useHost, useLedgerChanges } from "../ui/use_host.ts";
import { RecordForm } from "./record_form.tsx";
import { useAccounts } from "./use_accounts.ts";

/** The phone's steps to read, and the place to record what happened where Objector isn't. */
export function Elsewhere() {
  const { language, t } = useTexts();
  const asked = useHost();
  const changes = useLedgerChanges();
  const accounts = useAccounts(language, answers(asked.host), changes);
  const [recorded, setRecorded] = useState<{ platform: Platform; day: string } | null>(null);
  useEffect(() => {
    document.title = `${t.elsewhere.title} – Objector`;
  }, [t]);
  return (
    <div class="screen">
      <ScreenHead>
        <h1>{t.elsewhere.title}</h1>
      </ScreenHead>
      <main class="stack-loose">
        <p>{t.elsewhere.intro}</p>
        <section class="stack" aria-labelledby="steps">
          <h2 id="steps">{t.elsewhere.steps_title}</h2>
          <p>{t.elsewhere.short}</p>
          <ul class="stack-tight">
            {genaiPages.map(({ id, addresses: [first] }) => (
              <li key={id}>
                <code class="command">{linkTo(first!).replace("https://", "")}</code>
              </li>
            ))}
          </ul>
          <p class="soft small">{t.elsewhere.short_why}</p>
          <p>{t.elsewhere.long}</p>
          <MenuWays device="app" />
        </section>
        <section class="stack" aria-labelledby="record">
          <h2 id="record">{t.elsewhere.record_title}</h2>
          <HostLine {...asked} />
          {recorded ? (
            <KeptFocus>
              <Notice tone="good">
                <p>
                  {put(asked.host.status === "ok" ? t.elsewhere.done : t.elsewhere.done_waiting, {
                    platform: t.elsewhere.platforms[recorded.platform],
                    day: dayWords(language, recorded.day),
                  })}
                </p>
              </Notice>
              <div class="buttons">
                <button class="button main" type="button" onClick={() => openScreen("ledger")}>
                  {t.ledger.full}
                </button>
                <button class="button" type="button" onClick={() => setRecorded(null)}>
                  {t.elsewhere.again}
                </button>
              </div>
            </KeptFocus>
          ) : (
            <RecordForm accounts={accounts} onRecorded={(platform, day) => setRecorded({ platform, day })} />
          )}
        </section>
      </main>
      <footer>
        <LanguageSwitch />
      </footer>
    </div>
  );
}
