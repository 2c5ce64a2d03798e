/** Loads a language's words when they are needed: each is a file of its own in the built extension. */
import { loaders } from "#texts";
import type english from "./en.json";
import type { Language } from "./languages.ts";

/** The shape of a language: English's keys, any words. tests/extension/screens/texts.test.ts holds the others to it. */
export type Texts = typeof english;

/** The words of a language that there is. */
export async function loadTexts(language: Language): Promise<Texts> {
  return (await loaders[language]!()).default as Texts;
}
