import { type FieldsByRole } from "./fields.ts";
import { plainText } from "./text.ts";

/**
 * Words of objecting, by the page's language. They never name a form for certain: they only make Objector say that this
 * looks like an objection form it doesn't know.
 */
const objecting: Record<string, RegExp> = {
  cs: /námitk/,
  da: /indsigelse/,
  de: /widerspr|einspruch/,
  el: /αντίρρησ|εναντίωσ|αντιταχθ/,
  en: /\bobject(s|ed|ing|ion|ions)?\b/,
  es: /oponer|oposición/,
  fi: /vastust/,
  fr: /oppos/,
  hu: /tiltakoz/,
  it: /oppos|oppor|contest/,
  nb: /innsigelse|motsette/,
  nl: /bezwaar/,
  pl: /sprzeciw/,
  pt: /oposição|\bopor\b|opõe/,
  ro: /opoziți|opune/,
  sv: /invänd/,
};

/** Whether a page has what an objection form has: a free text, an e-mail field and words of objecting. */
export function looksLikeObjection(fields: FieldsByRole, text: string, language: string): boolean {
  if (!fields.has("reason") || !fields.has("email")) return false;
  const words = objecting[language.slice(0, 2).toLowerCase()] ?? objecting["en"]!;
  return words.test(plainText(text));
}
