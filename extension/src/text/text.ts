/** Puts values into texts, and writes days and times. */
import type { Language } from "./languages.ts";

export type { Language } from "./languages.ts";
export type { Texts } from "./load.ts";

/** Replaces each {name} by its value. A name without a value stays visible, so that a test can find it. */
export function put(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/**
 * The form of a text that fits a number, with {n} put in: `one` for 1, `other` for every other number. Languages with
 * more forms word `other` so that it fits all of them (CONTRIBUTING.md, "Add a language").
 */
export function countWords(language: Language, forms: { one: string; other: string }, n: number): string {
  return put(n === 1 ? forms.one : forms.other, { n: n.toLocaleString(language) });
}

/** How days and times are written: British English, since months come after days here. */
const localeOf = (language: Language) => (language === "en" ? "en-GB" : language);

/** A civil date (YYYY-MM-DD) in words. Read as UTC and shown as UTC, so no zone can shift it. */
export function dayWords(language: Language, day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return date.toLocaleDateString(localeOf(language), {
    dateStyle: "long",
    timeZone: "UTC",
  });
}

/** A month (YYYY-MM) in words; anything else, a year for one, as it is. */
export function monthWords(language: Language, month: string): string {
  if (!/^\d{4}-\d{2}$/.test(month)) return month;
  const date = new Date(`${month}-01T00:00:00Z`);
  return date.toLocaleDateString(language, { month: "long", year: "numeric", timeZone: "UTC" });
}

/** A moment's time of day, in the person's own zone. */
export function timeWords(language: Language, at: number): string {
  return new Date(at).toLocaleTimeString(localeOf(language), {
    hour: "2-digit",
    minute: "2-digit",
  });
}

/** A moment's civil day, in the person's own zone, as YYYY-MM-DD. */
export function localDay(at: number): string {
  const date = new Date(at);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
