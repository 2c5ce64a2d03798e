import { rules } from "#rules";
import type { PageState } from "../protocol/messages.ts";
import type { Hint } from "../protocol/types.ts";
import { put } from "../text/text.ts";
import { HintView } from "../ui/hint_view.tsx";
import { useTexts } from "../ui/language.tsx";
import { AiForms, MetaPages } from "../ui/meta_pages.tsx";
import { Notice } from "../ui/notice.tsx";

/** Hints of the host's that say what a warning says: shown in its place, with their source. */
export const saidByWarning: ReadonlySet<string> = new Set(["third_party_form", "product_improvement_form"]);

/** What people mistake this form for, and the way to the right one. */
export function FormWarning({ page, hint }: { page: PageState; hint: Hint | undefined }) {
  const { t } = useTexts();
  const { warnings } = t.known_pages;
  const warning = warnings[page.warns as keyof typeof warnings];
  if (!warning) return null;
  const quoted = rules.find(({ id }) => id === page.page.rule)?.texts ?? [];
  const whatsapp = page.warns === "not_whatsapp_ai";
  return (
    <Notice tone="wait">
      {hint ? (
        <HintView hint={hint} />
      ) : (
        <>
          <p class="strong">{warning.title}</p>
          <p>{warning.text}</p>
        </>
      )}
      {"who" in warning && <p>{warning.who}</p>}
      {"later" in warning && !hint && <p>{warning.later}</p>}
      {whatsapp && (
        <>
          {quoted.map(({ text }) => (
            <p key={text}>{put(t.known_pages.choose, { words: text })}</p>
          ))}
          <p class="soft small">{t.known_pages.whatsapp_reported}</p>
        </>
      )}
      <p class="strong">{t.known_pages.right_form}</p>
      {whatsapp ? <MetaPages /> : <AiForms />}
    </Notice>
  );
}
