import { useEffect, useState } from "preact/hooks";
import { pageName } from "../panel/page_name.ts";
import type { PageState } from "../protocol/messages.ts";
import type { Texts } from "../text/text.ts";
import { askPage } from "../ui/background.ts";
import { ElsewhereButton } from "../ui/elsewhere_button.tsx";
import { useTexts } from "../ui/language.tsx";
import { AiForms } from "../ui/meta_pages.tsx";
import { Proof } from "./proof.tsx";

/** What the page script sees in the tab in front; null where there is none, or nothing to help with. */
function usePageInFront(): PageState | null {
  const [page, setPage] = useState<PageState | null>(null);
  useEffect(() => {
    void askPage({ do: "state" }).then((reply) => setPage(reply.ok && "state" in reply ? reply.state : null));
  }, []);
  return page;
}

/** How the page stands, in one sentence. */
function standing(t: Texts, page: PageState): string {
  if (page.confirmation) return t.after_press.seen[page.confirmation];
  if (page.stage === "code") return t.code.sent;
  if (page.stage === "after_press") return t.this_page.after;
  if (page.stage === "way") return page.link === "present" ? t.this_page.link : t.this_page.absent;
  if (page.missing) return `${t.missing[page.missing].title}.`;
  if (page.match === "known") return t.this_page.form;
  return page.page.rule === "unknown" ? t.this_page.unknown : t.unknown_form.changed;
}

/** The page of Meta's in front, where it is one that Objector knows: what it is, how it stands, and the help beside it. */
export function ThisPage() {
  const { t } = useTexts();
  const page = usePageInFront();
  if (!page) return null;
  const absent = page.stage === "way" && page.link !== "present";
  return (
    <section class="this-page stack-tight" aria-labelledby="this-page">
      <p class="soft small">{t.this_page.title}</p>
      <h2 id="this-page">{pageName(t, page)}</h2>
      <p>{standing(t, page)}</p>
      {absent && (
        <>
          <p>{t.this_page.absent_why}</p>
          <p>{t.this_page.absent_do}</p>
          <AiForms />
          <ElsewhereButton words={t.welcome.phone_open} />
        </>
      )}
      {page.pressedAt !== undefined && <Proof attempt={page.attempt} />}
      <button
        class="button low"
        type="button"
        onClick={() => void askPage({ do: "open" }).then(() => close())}
      >
        {t.this_page.open}
      </button>
    </section>
  );
}
