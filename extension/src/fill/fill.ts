import { countryOptions } from "../detect/countries.ts";
import { type FoundField, isFilled, sureField } from "../detect/fields.ts";
import type { FieldsByRole } from "../detect/fields_by_role.ts";
import { plainText } from "../detect/text.ts";
import type { FieldRole, FillOutcome } from "../protocol/messages.ts";
import { nextFrame, pageSettled } from "./frame.ts";
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

/** What became of a field: known at once, or only when the page has had its say. */
type Put = FillOutcome["result"] | (() => FillOutcome["result"]);

async function putText(field: FoundField, text: string, replace: boolean): Promise<Put> {
  const { element, kind } = field;
  const wanted = plainText(text.toWellFormed());
  const before = plainText(readText(field));
  if (before === wanted) return "filled";
  if (isFilled(field) && !replace) return "already_filled";
  if (kind === "combobox" || kind === "select") return "choose_yourself";
  const limit = "maxLength" in element ? (element.maxLength as number) : -1;
  if (limit >= 0 && text.length > limit) return "too_long";
  if (element.matches(":read-only")) return "refused";
  if (kind === "contenteditable") await setEditable(element, text.toWellFormed());
  else setValue(element as HTMLInputElement | HTMLTextAreaElement, text.toWellFormed());
  return () => {
    // A field that the page drew anew took nothing along.
    if (!element.isConnected) return "refused";
    const after = plainText(readText(field));
    if (after === wanted) return "filled";
    return after === "" || after === before ? "refused" : "changed";
  };
}

function putCountry({ element }: FoundField, country: string, replace: boolean): Put {
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
  return () => (element.isConnected && element.value === value ? "filled" : "refused");
}

/**
 * Fills what was asked for, field by field, and says what each field holds once the page has had its say. One of several
 * is never filled, and none that only may be the right one.
 */
export async function fill(
  roles: FieldsByRole,
  { texts, country, replace }: Filling,
): Promise<FillOutcome[]> {
  const put: [FieldRole, Put][] = [];
  const into = async (role: FieldRole, work: (field: FoundField) => Put | Promise<Put>) => {
    const fields = roles.get(role) ?? [];
    const field = sureField(fields);
    const none = fields.length === 0 ? "not_found" : "choose_yourself";
    put.push([role, field ? await work(field) : none]);
    await nextFrame();
  };
  if (country) await into("country", (field) => putCountry(field, country, replace));
  for (const role of ["reason", "additional"] as const) {
    const text = texts[role];
    if (text !== undefined) await into(role, (field) => putText(field, text, replace));
  }
  await pageSettled();
  return put.map(([role, result]) => ({ role, result: typeof result === "string" ? result : result() }));
}
