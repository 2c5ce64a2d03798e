/** Forms as rules describe them, written as HTML: which fields, made of what, called what, in which order. */
import type { FieldKind, Rule } from "../../../extension/src/protocol/rule.ts";
import type { FieldRole } from "../../../extension/src/protocol/messages.ts";
import vocabulary from "../../../extension/src/detect/vocabulary.json" with { type: "json" };

/** Words that nobody knows, for a label whose words were lost. */
export const lostWords = "[practice] Zzz";

const languages: Record<string, Record<string, string[]>> = vocabulary.languages;

/** The words of a topic in a language, as a page would hold them: without the star for the letters left open. */
export function dictionary(locale: string, topic: string): string[] {
  return (languages[locale.slice(0, 2)]?.[topic] ?? []).map((word) => word.replaceAll("*", ""));
}

export interface Field {
  role: FieldRole;
  kind: FieldKind;
  label: string;
  /** Whether the control has what only such a field has: a type, a name, a role, a list of countries. */
  marked: boolean;
}

/** What a rule calls a field in a language; [practice] words where it has none. */
export function labelFor(rule: Rule, role: FieldRole, locale: string): string {
  const known = rule.fields.find((field) => field.role === role)?.labels;
  const own = known?.find((words) => words.locale === locale)?.text;
  return own ?? (role === "email" ? `[practice] ${dictionary(locale, "email")[0]}` : `[practice] ${role}`);
}

const countries = ["AT Austria", "BR Brazil", "DE Germany", "FR France", "IT Italy"];

/** A control, without its label. `names` is what names it: an aria-label or aria-labelledby, or nothing. */
export function control({ role, kind, marked }: Field, id: string, names: string): string {
  const text = kind === "textarea" || kind === "contenteditable";
  if (kind === "select") {
    const options = countries.map((country) => {
      const value = country.slice(0, 2);
      return marked ? `<option value="${value}">${country.slice(3)}</option>` : `<option>${country}</option>`;
    });
    return `<select id="${id}" ${names}${marked ? ' name="country"' : ""}><option></option>${options.join("")}</select>`;
  }
  if (kind === "combobox")
    return `<div id="${id}" ${names} role="combobox" tabindex="0"${marked ? ' name="country"' : ""}>-</div>`;
  // A long text that lost its marks is any part of the page that can be written into.
  if (text && (kind === "contenteditable" || !marked))
    return `<div id="${id}" ${names} contenteditable${marked ? ' role="textbox"' : ""} style="min-height:2em"></div>`;
  if (kind === "textarea") return `<textarea id="${id}" ${names}></textarea>`;
  return `<input id="${id}" ${names}${marked && role === "email" ? ' type="email"' : ""}>`;
}

/** The live button with its hidden twin, as Meta's pages have them. */
export function sendButton(words: string): string {
  return `<div aria-hidden="true"><div role="button" aria-disabled="true" tabindex="-1">${words}</div></div>
    <div role="button" tabindex="0"><span><span>${words}</span></span></div>`;
}

/** A form with its fields in the order given, each with its role as id. */
export function formHtml(title: string, fields: readonly Field[], send: string): string {
  const rows = fields.map((field) => {
    const { role, label } = field;
    return `<div><div id="${role}-label">${label}</div>${control(field, role, `aria-labelledby="${role}-label"`)}</div>`;
  });
  return `<div role="banner"><input type="search"></div>
    <div role="main"><div>${title}</div>${rows.join("")}${sendButton(send)}</div>`;
}

/** The first address of a rule, with a host that it stands for. */
export function addressOf({ addresses: [address] }: Rule): { host: string; path: string } {
  return { host: address!.host.replace("*.", "www."), path: address!.path };
}

/** An address beside it that no rule knows. */
export function unknownAddress(rule: Rule): { host: string; path: string } {
  const { host, path } = addressOf(rule);
  return { host, path: /\d/.test(path) ? path.replace(/\d+/, "9000000000000001") : `${path}/practice` };
}
