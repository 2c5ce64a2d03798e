/** Every country and territory, named in the person's language and sorted the way it sorts. */
import type { Language } from "../text/text.ts";

export interface Country {
  code: string;
  name: string;
}

/** Codes that CLDR names and that are no place to live: groupings and reservations of ISO 3166-1. */
const noCountry = new Set([
  "AC",
  "CP",
  "CQ",
  "DG",
  "EA",
  "EU",
  "EZ",
  "IC",
  "QO",
  "TA",
  "UN",
  "XA",
  "XB",
  "ZZ",
]);

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** The name of a country, or its code where the browser has none. */
export function countryName(language: Language, code: string): string {
  return new Intl.DisplayNames([language], { type: "region" }).of(code) ?? code;
}

/** All countries that the browser can name; a code that stands for another one now (DD for DE) is left out. */
export function allCountries(language: Language): Country[] {
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  const countries = letters.flatMap((first) =>
    letters.flatMap((second) => {
      const code = first + second;
      const name = names.of(code);
      const current = new Intl.Locale(`und-${code}`).region === code;
      return name && current && !noCountry.has(code) ? [{ code, name }] : [];
    }),
  );
  return countries.sort((a, b) => a.name.localeCompare(b.name, language));
}
