import { useEffect } from "preact/hooks";
import { About } from "../ui/about.tsx";
import { ElsewhereButton } from "../ui/elsewhere_button.tsx";
import { HostLine } from "../ui/host_line.tsx";
import { Icon } from "../ui/icon.tsx";
import { LanguageSwitch, useTexts } from "../ui/language.tsx";
import { MenuWays } from "../ui/menu_way.tsx";
import { MetaPages } from "../ui/meta_pages.tsx";
import { Live, Notice } from "../ui/notice.tsx";
import { Mark } from "../ui/icon.tsx";
import { answers, useHost } from "../ui/use_host.ts";

const promises = ["submit", "stays", "honest", "little", "yours"] as const;

/** Shown once after installing: what Objector does, what it promises, whether the program is there, and the first step. */
export function Welcome() {
  const { t } = useTexts();
  const asked = useHost();
  useEffect(() => {
    document.title = `${t.welcome.title} – Objector`;
  }, [t]);
  return (
    <div class="screen">
      <header class="welcome-head">
        <Mark size={56} />
        <LanguageSwitch />
      </header>
      <main class="stack-loose">
        <div class="stack">
          <h1>{t.welcome.title}</h1>
          <p class="lead">{t.welcome.intro}</p>
          {answers(asked.host) && <About />}
        </div>
        <section class="stack" aria-labelledby="promises">
          <h2 id="promises">{t.welcome.promises_title}</h2>
          <ul class="promises">
            {promises.map((promise) => (
              <li key={promise}>
                <Icon name="check" />
                <span>{t.welcome.promises[promise]}</span>
              </li>
            ))}
          </ul>
        </section>
        <section class="stack" aria-labelledby="check">
          <h2 id="check">{t.welcome.check_title}</h2>
          <HostLine {...asked} />
          <Live>
            {asked.host.status === "ok" ? (
              <Notice tone="good">
                <p>{t.welcome.ready}</p>
              </Notice>
            ) : (
              asked.host.status === "unknown" && <p class="soft">{t.common.checking}</p>
            )}
          </Live>
        </section>
        <section class="stack" aria-labelledby="first">
          <h2 id="first">{t.welcome.first_title}</h2>
          <p>{t.welcome.first}</p>
          <MetaPages />
          <p>{t.welcome.first_then}</p>
          <MenuWays device="web" />
          <p class="soft">{t.welcome.popup}</p>
        </section>
        <section class="stack" aria-labelledby="phone">
          <h2 id="phone">{t.welcome.phone_title}</h2>
          <p>{t.welcome.phone}</p>
          <ElsewhereButton words={t.welcome.phone_open} />
        </section>
      </main>
    </div>
  );
}
