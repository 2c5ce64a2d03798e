import type { PointTarget, Settings } from "../protocol/messages.ts";

type Language = NonNullable<Settings["language"]>;

/** What stands beside the thing pointed at. */
const words: Record<Language, Record<PointTarget, string>> = {
  en: {
    link: "This link leads to the form",
    submit: "Press here yourself to send it",
    country: "Choose your country here",
    email: "Check the e-mail address here",
    reason: "Your reason goes here",
    additional: "More information goes here, if you like",
    code: "The code from Meta's e-mail goes here",
  },
  de: {
    link: "Dieser Link führt zum Formular",
    submit: "Zum Senden hier selbst drücken",
    country: "Wählen Sie hier Ihr Land",
    email: "Prüfen Sie hier die E-Mail-Adresse",
    reason: "Hier kommt Ihre Begründung hin",
    additional: "Hier ist Platz für Weiteres, wenn Sie möchten",
    code: "Hier kommt der Code aus der E-Mail von Meta hin",
  },
};

/** The words for a target in the help's language: the person's choice, else the browser's, else English. */
export async function pointerWords(at: PointTarget): Promise<string> {
  const { settings } = (await chrome.storage.local.get("settings")) as { settings?: Settings };
  const browser: Language = navigator.language.toLowerCase().startsWith("de") ? "de" : "en";
  return words[settings?.language ?? browser][at];
}
