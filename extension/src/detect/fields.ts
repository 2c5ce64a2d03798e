import type { FieldRole, FieldState } from "../protocol/messages.ts";
import type { FieldKind, Rule, Words } from "../protocol/rule.ts";
import { countryOptions } from "./countries.ts";
import { labelOf } from "./label.ts";
import { besides, isLive } from "./live.ts";
import { beginsWithOneOf, plainText } from "./text.ts";

/** One field of the page, as found. */
export interface FoundField {
  element: HTMLElement;
  kind: FieldKind;
  label: string;
}

/** The fields of one role; more than one element means that the person has to choose. */
export type FieldsByRole = Map<FieldRole, FoundField[]>;

const selector = "input, textarea, select, [contenteditable]:not([contenteditable=false]), [role=combobox]";
const textTypes = ["text", "email", "tel", "number", ""];
/** A list with at least this many countries is a list of countries. */
const fewestCountries = 20;
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
    if (kind && !element.closest(besides) && isLive(element))
      found.push({ element, kind, label: labelOf(element) });
  }
  return found;
}

const isText = ({ kind }: FoundField) => kind === "textarea" || kind === "contenteditable";

/** An e-mail field by its own attributes. */
function isNamedEmail({ element, kind }: FoundField): boolean {
  return (
    kind === "input" &&
    (element.getAttribute("type") === "email" ||
      element.getAttribute("autocomplete") === "email" ||
      /^(input|confirm_?)?e-?mail/i.test(element.getAttribute("name") ?? ""))
  );
}

const isEmail = (field: FoundField): boolean =>
  isNamedEmail(field) ||
  (field.kind === "input" && /e-?mail|e-?post|sähköposti/.test(plainText(field.label)));

/** A list of countries: named as one, or a native list of many of them. */
function isCountry({ element, kind, label }: FoundField, labels: readonly Words[]): boolean {
  if (kind !== "select" && kind !== "combobox") return false;
  if (/country|iso2/i.test(element.getAttribute("name") ?? "") || beginsWithOneOf(label, labels)) return true;
  if (!(element instanceof HTMLSelectElement))
    return element.getAttribute("autocomplete")?.startsWith("country") ?? false;
  return countryOptions(element).length >= fewestCountries;
}

/** The input for a one-time code. Its real attributes on the objection form are unknown, so several signs count. */
function isCode(field: FoundField): boolean {
  if (field.kind !== "input" || isNamedEmail(field)) return false;
  const { element, label } = field;
  return (
    element.getAttribute("autocomplete") === "one-time-code" ||
    /code|otp/i.test(element.getAttribute("name") ?? "") ||
    element.getAttribute("inputmode") === "numeric" ||
    /\b(code|código|codice|kod|kode|koodi|kód)\b|bestätigungscode/.test(plainText(label))
  );
}

const labelsFor = (rule: Rule | null, role: FieldRole): Words[] =>
  rule?.fields.find((field) => field.role === role)?.labels ?? [];

/**
 * Which field means what. One free text is the reason; two are told apart by their labels; what can't be told apart is
 * given as several, and nothing is ever put into one of several.
 * @param rule null for a form nobody has described
 * @param wantsCode whether a code may be asked for now, which is only after a press
 */
export function fieldsByRole(found: FoundField[], rule: Rule | null, wantsCode: boolean): FieldsByRole {
  const roles: FieldsByRole = new Map();
  const put = (role: FieldRole, fields: FoundField[]) => {
    const described = rule?.fields.find((field) => field.role === role);
    const fitting = rule ? fields.filter(({ kind }) => described?.kinds.includes(kind)) : fields;
    if (fitting.length > 0) roles.set(role, fitting);
  };
  put(
    "country",
    found.filter((field) => isCountry(field, labelsFor(rule, "country"))),
  );
  // "The code from the e-mail" is a code; that word alone makes no e-mail field.
  const codes = wantsCode ? found.filter(isCode) : [];
  put("code", codes);
  put(
    "email",
    found.filter((field) => !codes.includes(field) && isEmail(field)),
  );

  const texts = found.filter(isText);
  const named = (role: FieldRole) =>
    texts.filter(({ label }) => beginsWithOneOf(label, labelsFor(rule, role)));
  const reason = named("reason");
  const additional = named("additional");
  if (texts.length === 1) put(additional.length === 1 ? "additional" : "reason", texts);
  else if (reason.length + additional.length === 0) put("reason", texts);
  else {
    put("reason", reason);
    put("additional", additional);
  }
  return roles;
}

/** Whether something is in a field; what it is stays unread here. */
export function isFilled({ element, kind }: FoundField): boolean {
  // A list box shows words before anything is chosen too: nobody can tell them from a choice.
  if (kind === "combobox" && !("value" in element)) return false;
  if (kind === "contenteditable" || !("value" in element)) return (element.textContent ?? "").trim() !== "";
  return element.value !== "";
}

/** A field's state as the panel gets it. */
export function fieldState(role: FieldRole, fields: FoundField[]): FieldState {
  const [first] = fields as [FoundField];
  const { element, kind } = first;
  const limit = "maxLength" in element ? (element.maxLength as number) : -1;
  const fillable = role === "reason" || role === "additional" || role === "country";
  return {
    role,
    found: fields.length === 1 ? "one" : "several",
    filled: fields.some(isFilled),
    required: element.matches(":required") || element.getAttribute("aria-required") === "true",
    ...(limit >= 0 && { maxLength: limit }),
    canFill: fillable && fields.length === 1 && kind !== "combobox",
  };
}
