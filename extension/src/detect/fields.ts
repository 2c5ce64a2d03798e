import type { FieldRole, FieldState } from "../protocol/messages.ts";
import type { FieldKind } from "../protocol/rule.ts";
import { labelOf } from "./label.ts";
import { besides, isLiveField } from "./live.ts";
import { isSure, type Signal } from "./signals.ts";

/** One field of the page, as found. */
export interface FoundField {
  element: HTMLElement;
  kind: FieldKind;
  label: string;
}

/** A field that may be the one of a role, with the signals that say so. */
export interface Candidate extends FoundField {
  signals: ReadonlySet<Signal>;
}

const selector = "input, textarea, select, [contenteditable]:not([contenteditable=false]), [role=combobox]";
const textTypes = ["text", "email", "tel", "number", ""];
/** More fields than any form of Meta's has; a page with more isn't looked at to the end. */
const most = 200;

function kindOf(element: Element): FieldKind | null {
  if (element.getAttribute("role") === "combobox") return "combobox";
  if (element instanceof HTMLTextAreaElement) return "textarea";
  if (element instanceof HTMLSelectElement) return "select";
  if (element instanceof HTMLInputElement)
    return textTypes.includes(element.getAttribute("type")?.toLowerCase() ?? "") ? "input" : null;
  return "contenteditable";
}

/** Every field that a person can use, in the page's order, outside menus, search and log-in. */
export function findFields(root: ParentNode = document): FoundField[] {
  const found: FoundField[] = [];
  for (const element of [...root.querySelectorAll<HTMLElement>(selector)].slice(0, most)) {
    const kind = kindOf(element);
    if (kind && !element.closest(besides) && isLiveField(element))
      found.push({ element, kind, label: labelOf(element) });
  }
  return found;
}

/** Whether something is in a field; what it is stays unread here. */
export function isFilled({ element, kind }: FoundField): boolean {
  // A list box shows words before anything is chosen too: nobody can tell them from a choice.
  if (kind === "combobox" && !("value" in element)) return false;
  if (kind === "contenteditable" || !("value" in element)) return (element.textContent ?? "").trim() !== "";
  return element.value !== "";
}

/** The one field of a role that something may be put into; null where none is sure, or more than one qualifies. */
export function sureField(fields: readonly Candidate[]): Candidate | null {
  const [first] = fields;
  return first && fields.length === 1 && isSure(first.signals) ? first : null;
}

/** A field's state as the panel gets it. */
export function fieldState(role: FieldRole, fields: Candidate[]): FieldState {
  const [first] = fields as [Candidate];
  const { element, kind } = first;
  const limit = "maxLength" in element ? (element.maxLength as number) : -1;
  const fillable = role === "reason" || role === "additional" || role === "country";
  return {
    role,
    found: fields.length === 1 ? "one" : "several",
    filled: fields.some(isFilled),
    required: element.matches(":required") || element.getAttribute("aria-required") === "true",
    ...(limit >= 0 && { maxLength: limit }),
    canFill: fillable && kind !== "combobox" && sureField(fields) !== null,
  };
}
