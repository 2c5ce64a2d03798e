/** The interface's language: chosen at run time, kept in the settings, shared by every screen. */
import type { ComponentChildren } from "preact";
import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import type { Settings } from "../protocol/messages.ts";
import { chooseLanguage, texts, type Language, type Texts } from "../text/text.ts";

interface Shown {
  language: Language;
  t: Texts;
  change: (language: Language) => void;
}

const Context = createContext<Shown>({ language: "en", t: texts.en, change: () => {} });

/** The texts in the language shown, and a way to change it. */
export const useTexts = (): Shown => useContext(Context);

async function readSettings(): Promise<Settings> {
  const { settings } = await chrome.storage.local.get("settings");
  return (settings as Settings | undefined) ?? {};
}

const languages: { code: Language; name: string }[] = [
  { code: "en", name: "English" },
  { code: "de", name: "Deutsch" },
];

const languageOf = (settings: Settings) => chooseLanguage(settings.language, chrome.i18n.getUILanguage());

/** Shows its children once the language is known, and again when it changes, here or on another screen. */
export function LanguageProvider({ children }: { children: ComponentChildren }) {
  const [language, setLanguage] = useState<Language | null>(null);
  useEffect(() => {
    const read = () => void readSettings().then((settings) => setLanguage(languageOf(settings)));
    const listener = (changes: Record<string, unknown>) => "settings" in changes && read();
    read();
    chrome.storage.local.onChanged.addListener(listener);
    return () => chrome.storage.local.onChanged.removeListener(listener);
  }, []);
  useEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);
  if (!language) return null;
  const change = (chosen: Language) =>
    void readSettings().then((settings) =>
      chrome.storage.local.set({ settings: { ...settings, language: chosen } }),
    );
  return <Context.Provider value={{ language, t: texts[language], change }}>{children}</Context.Provider>;
}

/** The switch between the languages. Each names itself, in itself. */
export function LanguageSwitch() {
  const { language, t, change } = useTexts();
  return (
    <div class="language-switch" role="group" aria-label={t.common.language}>
      {languages.map(({ code, name }) => (
        <button
          key={code}
          class="button bare low"
          type="button"
          lang={code}
          aria-pressed={code === language}
          onClick={() => change(code)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
