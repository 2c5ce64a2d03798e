/** Chooses the language at run time and puts values into texts. */
import { de } from "./de.ts";
import { en, type Texts } from "./en.ts";

export type { Texts };
export type Language = "en" | "de";

export const texts: Record<Language, Texts> = { en, de };

/** The language to show: the person's choice, else the browser's where we have it, else English. */
export function chooseLanguage(chosen: Language | undefined, browser: string): Language {
  if (chosen) return chosen;
  return browser.toLowerCase().startsWith("de") ? "de" : "en";
}

/** Replaces each {name} by its value. A name without a value stays visible, so that a test can find it. */
export function put(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The form of a text that fits a number, with {n} put in. */
export function countWords(language: Language, forms: { one: string; other: string }, n: number): string {
  const form = new Intl.PluralRules(language).select(n) === "one" ? forms.one : forms.other;
  return put(form, { n: n.toLocaleString(language) });
}

/** A civil date (YYYY-MM-DD) in words. Read as UTC and shown as UTC, so no zone can shift it. */
export function dayWords(language: Language, day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return date.toLocaleDateString(language === "en" ? "en-GB" : "de-DE", {
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
  return new Date(at).toLocaleTimeString(language === "en" ? "en-GB" : "de-DE", {
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
