/** The panel: which page this is, where on the way the person is, and the help for this step. */
import { useEffect, useRef, useState } from "preact/hooks";
import { askPage } from "../ui/background.ts";
import { HostLine } from "../ui/host_line.tsx";
import { Icon, Mark } from "../ui/icon.tsx";
import { LanguageSwitch, useTexts } from "../ui/language.tsx";
import { LoadedRulesBanner } from "../ui/loaded_rules_banner.tsx";
import { useHost } from "../ui/use_host.ts";
import { PageHelp } from "./page_help.tsx";
import { pageName } from "./page_name.ts";
import { usePageState } from "./use_page_state.ts";

/** Tells the page script how high the panel wants to be, whenever that changes. */
function useSize(folded: boolean) {
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = whole.current;
    if (!element) return;
    const tell = () => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      void askPage({ do: "size", height, folded });
    };
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => observer.disconnect();
  }, [folded]);
  return whole;
}

/** Folding hides the panel's content and keeps it: nothing typed is lost. Escape folds too. */
function useFold() {
  const [folded, setFolded] = useState(false);
  const foldButton = useRef<HTMLButtonElement>(null);
  const unfoldButton = useRef<HTMLButtonElement>(null);
  const fold = (next: boolean) => {
    setFolded(next);
    // Only in answer to the person's own press or key, so focus stays where they are working.
    requestAnimationFrame(() => (next ? unfoldButton : foldButton).current?.focus());
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) fold(true);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return { folded, fold, foldButton, unfoldButton };
}

export function Panel() {
  const { t } = useTexts();
  const seen = usePageState();
  const asked = useHost();
  const { folded, fold, foldButton, unfoldButton } = useFold();
  const whole = useSize(folded);
  const page = typeof seen === "string" ? null : seen;
  return (
    <div ref={whole} class={folded ? "panel folded" : "panel"}>
      <main hidden={!folded}>
        <h1 class="unseen">{t.panel.title}</h1>
        <button
          ref={unfoldButton}
          class="unfold"
          type="button"
          aria-label={t.panel.unfold}
          title={t.panel.unfold}
          onClick={() => fold(false)}
        >
          <Mark size={32} />
        </button>
      </main>
      <div class="whole" hidden={folded}>
        <header class="head">
          <Mark />
          <span class="brand">Objector</span>
          <button
            ref={foldButton}
            class="icon-button"
            type="button"
            aria-label={t.panel.fold}
            title={t.panel.fold}
            onClick={() => fold(true)}
          >
            <Icon name="minus" />
          </button>
          <button
            class="icon-button"
            type="button"
            aria-label={t.panel.close}
            title={t.panel.close}
            onClick={() => void askPage({ do: "close" })}
          >
            <Icon name="cross" />
          </button>
        </header>
        <main class="body stack" aria-label={t.panel.title}>
          {!page && <h1 class="unseen">{t.panel.title}</h1>}
          {page && (
            <div class="page-name">
              <h1>{pageName(t, page)}</h1>
              <p class="soft">{t.common.platforms[page.page.platform]}</p>
            </div>
          )}
          <HostLine {...asked} />
          <LoadedRulesBanner />
          {page && <PageHelp key={page.attempt} page={page} host={asked.host} />}
          {seen === null && <p>{t.panel.nothing_here}</p>}
          {seen === "gone" && <p>{t.panel.page_gone}</p>}
        </main>
        <footer class="foot">
          <LanguageSwitch />
        </footer>
      </div>
    </div>
  );
}
