import type { PageState } from "../protocol/messages.ts";
import { useTexts } from "../ui/language.tsx";
import { MetaPages } from "../ui/link_out.tsx";
import { Live } from "../ui/notice.tsx";
import { PointButton } from "./point_button.tsx";

/** Step 1: the link to the form, or the honest word that it isn't here. */
export function WayStep({ page }: { page: PageState }) {
  const { t } = useTexts();
  if (page.link !== "present")
    return (
      <>
        <p class="strong">{t.way.absent}</p>
        <p>{t.way.absent_closed}</p>
        <p>{t.way.absent_why}</p>
        <p>{t.way.absent_do}</p>
        <h3>{t.way.absent_pages}</h3>
        <MetaPages />
      </>
    );
  return (
    <>
      <p>{t.way.found}</p>
      <PointButton page={page} at="link" label={t.way.show} main />
      <Live>{page.pointing === "link" ? <p>{t.way.shown}</p> : <p class="soft small">{t.way.moves}</p>}</Live>
    </>
  );
}
