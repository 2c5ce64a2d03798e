/** Which languages there are, and which one to take. Their words are one file each, beside this one. */
import { languages } from "#languages";

/** A language's code as its file is called: "de", "pt-BR". */
export type Language = string;

export { languages };

/** The language of ours that fits a code such as "de-AT", "pt_BR" or "nn"; nothing where we have none. */
export function ourLanguage(code: string): Language | undefined {
  const wanted = code.replace("_", "-").toLowerCase();
  const primary = wanted.split("-")[0]!;
  // Norwegian has one written language here, whatever the browser calls it.
  const names = [wanted, primary === "no" || primary === "nn" ? "nb" : primary];
  return names
    .map((name) => languages.find((one) => one.code.toLowerCase() === name)?.code)
    .find((found) => found !== undefined);
}

/** The language to show: the person's choice, else the browser's where we have it, else English. */
export function chooseLanguage(chosen: Language | undefined, browser: string): Language {
  return (chosen && ourLanguage(chosen)) ?? ourLanguage(browser) ?? "en";
}
