import type { HostState } from "../protocol/messages.ts";
import { countWords } from "../text/text.ts";
import { Command } from "./command.tsx";
import { Fold, Live, Notice } from "./notice.tsx";
import { useTexts } from "./language.tsx";

interface Asked {
  host: HostState;
  checking: boolean;
  checkAgain: () => void;
}

/** What is wrong with the host in one sentence, and the one thing to do. Nothing while all is well. */
export function HostLine({ host, checking, checkAgain }: Asked) {
  const { language, t } = useTexts();
  const { status, held = 0 } = host;
  const troubled = status !== "ok" && status !== "unknown";
  return (
    <Live>
      {troubled && (
        <Notice tone="wait">
          <p class="strong">{t.host[status].wrong}</p>
          <p>{t.host[status].mend}</p>
          {status === "ledger_problem" && host.detail && <p>{host.detail}</p>}
          {t.host[status].command && <Command>{t.host[status].command}</Command>}
          {status !== "ledger_problem" && <p class="soft small">{t.host.without}</p>}
          {host.waiting > 0 && <p class="waiting">{countWords(language, t.host.waiting, host.waiting)}</p>}
          <button class="button low" type="button" onClick={checkAgain} aria-disabled={checking}>
            {checking ? t.common.checking : t.common.check_again}
          </button>
          {status !== "ledger_problem" && host.detail && (
            <Fold title={t.common.details}>
              <code class="command">{host.detail}</code>
            </Fold>
          )}
        </Notice>
      )}
      {status === "ok" && held > 0 && (
        <Notice tone="wait">
          <p class="strong">{countWords(language, t.host.held, held)}</p>
          <p>{t.host.held_mend}</p>
        </Notice>
      )}
    </Live>
  );
}
