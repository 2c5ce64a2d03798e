import { pageLocale } from "./locale.ts";
import { plainText } from "./text.ts";

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const cache = new Map<string, Map<string, string>>();

/** Country names of a language as the browser knows them, each with its two-letter code. */
function namesIn(language: string): Map<string, string> {
  const known = cache.get(language);
  if (known) return known;
  const names = new Map<string, string>();
  cache.set(language, names);
  const [locale = "en"] = Intl.DisplayNames.supportedLocalesOf([language || "en", "en"]);
  const display = new Intl.DisplayNames([locale], { type: "region", fallback: "none" });
  for (const first of letters)
    for (const second of letters) {
      const name = display.of(first + second);
      // The first code keeps a name: some old codes share the name of their successor.
      if (name && !names.has(plainText(name))) names.set(plainText(name), first + second);
    }
  return names;
}

/** The options of a native list that stand for a country, by their value or by their name in the page's language. */
export function countryOptions(list: HTMLSelectElement): { option: HTMLOptionElement; code: string }[] {
  const names = namesIn(pageLocale());
  return [...list.options].flatMap((option) => {
    const code = /^[A-Za-z]{2}$/.test(option.value)
      ? option.value.toUpperCase()
      : names.get(plainText(option.text));
    return code ? [{ option, code }] : [];
  });
}
