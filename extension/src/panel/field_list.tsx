import type { FieldState, PageState } from "../protocol/messages.ts";
import type { Texts } from "../text/text.ts";
import { put } from "../text/text.ts";
import { askPage } from "../ui/background.ts";
import { Icon, type IconName } from "../ui/icon.tsx";
import { useTexts } from "../ui/language.tsx";

type Need = "done" | "open" | "free";
const icons: Record<Need, IconName> = { done: "check", open: "pointer", free: "minus" };

/** Whether a field still needs the person, and in which words. */
function standing(t: Texts, field: FieldState): { need: Need; words: string } {
  const { state } = t.fields;
  const isText = field.role === "reason" || field.role === "additional";
  if (field.filled) return { need: "done", words: state.filled };
  if (field.found === "several") return { need: "open", words: state.several };
  if (field.role === "country" && !field.canFill) return { need: "open", words: state.choose };
  if (!field.required && isText) return { need: "free", words: state.empty_optional };
  return { need: "open", words: isText ? state.empty_text : state.fill };
}

/** The fields of Meta's form, one line each: what is there and what the person still has to do. */
export function FieldList({ page }: { page: PageState }) {
  const { t } = useTexts();
  return (
    <ul class="field-list">
      {page.fields.map((field) => {
        const { need, words } = standing(t, field);
        const pointing = page.pointing === field.role;
        return (
          <li key={field.role}>
            <span class={`mark-${need}`}>
              <Icon name={icons[need]} size={18} />
            </span>
            <span>
              <strong>{t.fields.names[field.role]}</strong>: {words}
            </span>
            <button
              class="button bare low"
              type="button"
              aria-label={put(t.fields.show, { field: t.fields.names[field.role] })}
              aria-pressed={pointing}
              onClick={() => void askPage(pointing ? { do: "unpoint" } : { do: "point", at: field.role })}
            >
              {t.common.show}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
