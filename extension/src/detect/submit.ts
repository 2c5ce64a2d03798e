import type { Words } from "../protocol/rule.ts";
import { buttonLabel } from "./label.ts";
import { besides, isLiveButton } from "./live.ts";
import { isOneOf } from "./text.ts";

const buttons = "button, input[type=submit], [role=button]";
/** More buttons than any page of Meta's has; a page with more isn't looked at to the end. */
const most = 300;

/** Live buttons that could send a form; what opens a part of the page or a menu doesn't. */
export function liveButtons(area: ParentNode): HTMLElement[] {
  return [...area.querySelectorAll<HTMLElement>(buttons)]
    .slice(0, most)
    .filter(
      (button) =>
        !button.closest(besides) &&
        !button.matches("[aria-expanded], [aria-haspopup], [role=combobox], [role=link]") &&
        isLiveButton(button),
    );
}

/** The smallest part of the page that holds all the fields. */
function commonPart(elements: readonly Element[]): Element | null {
  let part: Element | null = elements[0] ?? null;
  while (part && !elements.every((element) => part!.contains(element))) part = part.parentElement;
  return part;
}

const isNativeSubmit = (button: HTMLElement) =>
  (button instanceof HTMLButtonElement || button instanceof HTMLInputElement) &&
  button.hasAttribute("type") &&
  button.type === "submit";

/**
 * The button that sends the form: the form's own submit button, else the one with a known label, else a submit button
 * near the fields. Any other button, even the only one, may as well lead on or upload: null, and the person says it.
 * @param fields elements of the form's fields; without any there is no form to send
 */
export function findSubmit(fields: readonly HTMLElement[], labels: readonly Words[]): HTMLElement | null {
  const form = fields.map((field) => field.closest("form")).find(Boolean) ?? null;
  if (form) {
    const native = liveButtons(form).filter(isNativeSubmit);
    if (native.length === 1) return native[0]!;
  }
  for (let area: Element | null = form ?? commonPart(fields); area; area = area.parentElement) {
    const live = liveButtons(area);
    const named = live.filter((button) => isOneOf(buttonLabel(button), labels));
    if (named.length === 1) return named[0]!;
    const native = live.filter(isNativeSubmit);
    if (native.length === 1) return native[0]!;
    if (live.length > 0 || area.matches("[role=main], [role=dialog], body")) return null;
  }
  return null;
}
