import type { FieldRole } from "../protocol/messages.ts";
import { countryOptions } from "./countries.ts";
import type { FoundField } from "./fields.ts";
import { names } from "./vocabulary.ts";

/** A list with at least this many countries is a list of countries. */
const fewestCountries = 20;

/** A field for a long text. */
export const isText = ({ kind }: FoundField): boolean => kind === "textarea" || kind === "contenteditable";

const isLongText = (field: FoundField): boolean =>
  field.kind === "textarea" || (isText(field) && field.element.getAttribute("role") === "textbox");

/** An e-mail field by its own attributes. */
function isEmail({ element, kind }: FoundField): boolean {
  return (
    kind === "input" &&
    (element.getAttribute("type") === "email" ||
      element.getAttribute("autocomplete") === "email" ||
      /^(input|confirm_?)?e-?mail/i.test(element.getAttribute("name") ?? ""))
  );
}

/** A list of countries: named as one, or a native list of many of them. */
function isCountry({ element, kind }: FoundField): boolean {
  if (kind !== "select" && kind !== "combobox") return false;
  return (
    /country|iso2/i.test(element.getAttribute("name") ?? "") ||
    (element.getAttribute("autocomplete")?.startsWith("country") ?? false) ||
    (element instanceof HTMLSelectElement && countryOptions(element).length >= fewestCountries)
  );
}

/** Names of inputs for another code or number than a one-time code. */
const otherNumber = /country|zip|post|area|phone|mobile|birth|year|day/i;

/** The input for a one-time code. Its real attributes on the objection form are unknown, so several signs count. */
function isCode(field: FoundField): boolean {
  if (field.kind !== "input" || isEmail(field)) return false;
  const { element, label } = field;
  const name = element.getAttribute("name") ?? "";
  return (
    element.getAttribute("autocomplete") === "one-time-code" ||
    (!otherNumber.test(name) &&
      (/code|otp/i.test(name) || element.getAttribute("inputmode") === "numeric")) ||
    names("code", label)
  );
}

/** Whether a control looks, without its label, like the field of a role. */
export const hasRole: Readonly<Record<FieldRole, (field: FoundField) => boolean>> = {
  country: isCountry,
  email: isEmail,
  reason: isLongText,
  additional: isLongText,
  code: isCode,
};
