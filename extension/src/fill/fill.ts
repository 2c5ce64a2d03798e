import { countryOptions } from "../detect/countries.ts";
import { type FoundField, isFilled, sureField } from "../detect/fields.ts";
import type { FieldsByRole } from "../detect/fields_by_role.ts";
import { plainText } from "../detect/text.ts";
import type { FieldRole, FillOutcome } from "../protocol/messages.ts";
import { nextFrame } from "./frame.ts";
import { setEditable } from "./set_editable.ts";
import { setValue } from "./set_value.ts";

/** What to put where. `replace`: the person said that what stands there may go. */
export interface Filling {
  texts: Partial<Record<"reason" | "additional", string>>;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  replace: boolean;
}

/** What stands in a text field now. */
export function readText({ element, kind }: FoundField): string {
  if (kind !== "contenteditable" && "value" in element) return String(element.value);
  return element.innerText;
}

async function fillText(field: FoundField, text: string, replace: boolean): Promise<FillOutcome["result"]> {
  const { element, kind } = field;
  const wanted = text.toWellFormed();
  if (plainText(readText(field)) === plainText(wanted)) return "filled";
  if (isFilled(field) && !replace) return "already_filled";
  if (kind === "combobox" || kind === "select") return "choose_yourself";
  const limit = "maxLength" in element ? (element.maxLength as number) : -1;
  if (limit >= 0 && wanted.length > limit) return "too_long";
  if (element.matches(":read-only")) return "refused";
  if (kind === "contenteditable") await setEditable(element, wanted);
  else setValue(element as HTMLInputElement | HTMLTextAreaElement, wanted);
  await nextFrame();
  await nextFrame();
  return plainText(readText(field)) === plainText(wanted) ? "filled" : "refused";
}

async function fillCountry(
  { element }: FoundField,
  country: string,
  replace: boolean,
): Promise<FillOutcome["result"]> {
  if (!(element instanceof HTMLSelectElement)) return "choose_yourself";
  const fitting = countryOptions(element).filter(({ code }) => code === country);
  const [match] = fitting;
  if (!match || fitting.length > 1) return "choose_yourself";
  if (match.option.selected) return "filled";
  const chosen = element.selectedOptions[0];
  if (chosen && countryOptions(element).some(({ option }) => option === chosen) && !replace)
    return "already_filled";
  const { value } = match.option;
  setValue(element, value);
  await nextFrame();
  await nextFrame();
  return element.value === value ? "filled" : "refused";
}

/** Fills what was asked for, field by field, and says what each field holds afterwards. One of several is never filled, and none that only may be the right one. */
export async function fill(
  roles: FieldsByRole,
  { texts, country, replace }: Filling,
): Promise<FillOutcome[]> {
  const outcomes: FillOutcome[] = [];
  const only = (role: FieldRole) => {
    const fields = roles.get(role) ?? [];
    const field = sureField(fields);
    if (!field) outcomes.push({ role, result: fields.length === 0 ? "not_found" : "choose_yourself" });
    return field;
  };
  if (country) {
    const field = only("country");
    if (field) outcomes.push({ role: "country", result: await fillCountry(field, country, replace) });
  }
  for (const role of ["reason", "additional"] as const) {
    const text = texts[role];
    const field = text === undefined ? null : only(role);
    if (field && text !== undefined) outcomes.push({ role, result: await fillText(field, text, replace) });
  }
  return outcomes;
}
