import type { PageState } from "../protocol/messages.ts";
import { put } from "../text/text.ts";
import { useTexts } from "../ui/language.tsx";
import { MenuWay } from "../ui/menu_way.tsx";
import { MetaPages } from "../ui/meta_pages.tsx";
import { Fold, Live } from "../ui/notice.tsx";
import { PointButton } from "./point_button.tsx";

/** Step 1: the link to the form, or the honest word that it isn't here. */
export function WayStep({ page }: { page: PageState }) {
  const { t } = useTexts();
  const { platform } = page.page;
  if (page.link !== "present")
    return (
      <>
        <p class="strong">{t.way.absent}</p>
        <p>{t.way.absent_closed}</p>
        <p>{t.way.absent_why}</p>
        <p>{t.way.absent_do}</p>
        <h3>{t.way.absent_pages}</h3>
        <MetaPages />
        {(platform === "facebook" || platform === "instagram") && (
          <Fold title={put(t.menus.title.web, { platform: t.common.platforms[platform] })}>
            <MenuWay platform={platform} device="web" />
          </Fold>
        )}
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
