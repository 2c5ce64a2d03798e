import { dropLoadedRules } from "../protocol/loaded_rules.ts";
import { dayWords, localDay, put } from "../text/text.ts";
import { useTexts } from "./language.tsx";
import { Fold, Live, Notice } from "./notice.tsx";
import { useLoadedRules } from "./use_loaded_rules.ts";

/** Says on every screen that rules loaded by hand are in force, or no longer fit, and goes back in one press. */
export function LoadedRulesBanner() {
  const { language, t } = useTexts();
  const loaded = useLoadedRules();
  const days = loaded && {
    loaded: dayWords(language, localDay(loaded.at)),
    date: dayWords(language, loaded.date),
  };
  return (
    <Live>
      {days && (
        <Notice tone={loaded.problem ? "stop" : "wait"}>
          <p>{loaded.problem ? t.loaded_rules.broken : put(t.loaded_rules.used, days)}</p>
          <p class="small hash">
            {t.loaded_rules.hash} <code>{loaded.sha256}</code>
          </p>
          {loaded.problem && (
            <Fold title={t.common.details}>
              <p class="small" lang="en">
                {loaded.problem}
              </p>
            </Fold>
          )}
          <button class="button low" type="button" onClick={() => void dropLoadedRules()}>
            {t.loaded_rules.back}
          </button>
        </Notice>
      )}
    </Live>
  );
}
