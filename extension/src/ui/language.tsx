/** The interface's language: chosen at run time, kept in the settings, shared by every screen. */
import type { ComponentChildren } from "preact";
import { createContext } from "preact";
import { useContext, useEffect, useId, useRef, useState } from "preact/hooks";
import type { Settings } from "../protocol/messages.ts";
import { chooseLanguage, languages, type Language } from "../text/languages.ts";
import { loadTexts, type Texts } from "../text/load.ts";

interface Words {
  language: Language;
  t: Texts;
}

interface Shown extends Words {
  change: (language: Language) => void;
}

const Context = createContext<Shown | null>(null);

/** The texts in the language shown, and a way to change it. */
export function useTexts(): Shown {
  const shown = useContext(Context);
  if (!shown) throw new Error("useTexts outside LanguageProvider");
  return shown;
}

async function readSettings(): Promise<Settings> {
  const { settings } = await chrome.storage.local.get("settings");
  return (settings as Settings | undefined) ?? {};
}

async function readWords(): Promise<Words> {
  // Most people never choose one: their browser's is on its way while the settings are read.
  void loadTexts(chooseLanguage(undefined, chrome.i18n.getUILanguage()));
  const language = chooseLanguage((await readSettings()).language, chrome.i18n.getUILanguage());
  return { language, t: await loadTexts(language) };
}

/** Shows its children once the language is known, and again when it changes, here or on another screen. */
export function LanguageProvider({ children }: { children: ComponentChildren }) {
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    let reads = 0;
    const read = () => {
      const mine = ++reads;
      // An earlier choice whose words come later than the last one's is no longer wanted.
      void readWords().then((found) => mine === reads && setWords(found));
    };
    const listener = (changes: Record<string, unknown>) => "settings" in changes && read();
    read();
    chrome.storage.local.onChanged.addListener(listener);
    return () => chrome.storage.local.onChanged.removeListener(listener);
  }, []);
  useEffect(() => {
    if (words) document.documentElement.lang = words.language;
  }, [words]);
  if (!words) return null;
  const change = (chosen: Language) =>
    void readSettings().then((settings) =>
      chrome.storage.local.set({ settings: { ...settings, language: chosen } }),
    );
  return <Context.Provider value={{ ...words, change }}>{children}</Context.Provider>;
}

interface Choice {
  id: string;
  class: string;
  value: Language;
  /** Only the languages that have this. */
  whole?: boolean;
  onChoose: (language: Language) => void;
}

/** The languages to choose from. Each names itself, in itself. */
export function LanguageSelect({ id, value, whole = false, onChoose, ...rest }: Choice) {
  return (
    <select
      id={id}
      class={rest.class}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {languages
        .filter((one) => !whole || one.whole)
        .map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
    </select>
  );
}

/** Whether a key opens a list, or chooses from an open one; any other goes through a closed one, option by option. */
const isDeliberate = ({ key, altKey }: KeyboardEvent) => altKey || ["Enter", " ", "F4"].includes(key);

/**
 * The choice of the help's language, and who has read its words. It changes the whole screen, so it waits for a choice that
 * is meant: keys that only pass through the languages change nothing until Enter, or until the person goes on.
 */
export function LanguageSwitch() {
  const { language, t, change } = useTexts();
  const id = useId();
  const [chosen, setChosen] = useState(language);
  const passing = useRef(false);
  useEffect(() => setChosen(language), [language]);
  const settle = () => {
    if (chosen !== language) change(chosen);
  };
  return (
    <div
      class="language-switch"
      onPointerDown={() => (passing.current = false)}
      onKeyDown={(event) => {
        passing.current = !isDeliberate(event);
        if (event.key === "Enter") settle();
      }}
      onFocusOut={settle}
    >
      <label for={id} class="small">
        {t.common.language}
      </label>
      <LanguageSelect
        id={id}
        class="input low"
        value={chosen}
        onChoose={(code) => {
          setChosen(code);
          if (!passing.current) change(code);
        }}
      />
      {t.review.status === "machine_assisted" && <p class="soft small">{t.common.language_review}</p>}
    </div>
  );
}
