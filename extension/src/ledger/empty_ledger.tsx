import { MetaPages } from "../ui/meta_pages.tsx";
import { MenuWays } from "../ui/menu_way.tsx";
import { useTexts } from "../ui/language.tsx";

/** No objection yet: how to begin. */
export function EmptyLedger() {
  const { t } = useTexts();
  return (
    <section class="stack" aria-labelledby="empty">
      <h2 id="empty">{t.ledger.empty}</h2>
      <p>{t.ledger.empty_how}</p>
      <MetaPages />
      <MenuWays device="web" />
    </section>
  );
}
