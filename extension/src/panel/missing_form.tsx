import { useEffect, useState } from "preact/hooks";
import type { PageState } from "../protocol/messages.ts";
import { useTexts } from "../ui/language.tsx";
import { LinkOut } from "../ui/link_out.tsx";
import { AiForms, RequestPage } from "../ui/meta_pages.tsx";
import { Live, Notice } from "../ui/notice.tsx";

interface Given {
  page: PageState;
  missing: NonNullable<PageState["missing"]>;
}

/** Meta draws its form a moment after the page has loaded; until then nothing is called missing. Milliseconds. */
const patience = 2000;

/** A form's address without a form: what is seen there, and the next thing to try. */
export function MissingForm({ page, missing }: Given) {
  const { t } = useTexts();
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), patience);
    return () => clearTimeout(timer);
  }, []);
  const { title, text } = t.missing[missing];
  return (
    <>
      <Live>
        {!waited && missing === "form" ? (
          <p class="soft">{t.missing.looking}</p>
        ) : (
          <Notice tone="wait">
            <p class="strong">{title}</p>
            <p>{text}</p>
          </Notice>
        )}
      </Live>
      {waited && missing === "form" && (
        <section class="stack" aria-labelledby="try">
          <h2 id="try">{t.missing.try}</h2>
          <p>{t.missing.login_first}</p>
          {page.successor && (
            <>
              <p>{t.missing.moved}</p>
              <p>
                <LinkOut href={page.successor}>{t.missing.successor}</LinkOut>
              </p>
            </>
          )}
          <p>{t.missing.others}</p>
          <AiForms />
          {!page.successor && (
            <>
              <p>{t.missing.general}</p>
              <RequestPage />
            </>
          )}
        </section>
      )}
    </>
  );
}
