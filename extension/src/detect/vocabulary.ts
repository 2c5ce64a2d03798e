import { plainText } from "./text.ts";
import vocabulary from "./vocabulary.json" with { type: "json" };

/** What a word is about: objecting, AI, processing, an e-mail address, a one-time code. */
export type Topic = "objecting" | "ai" | "processing" | "email" | "code";
type Words = Record<Topic, string[]>;

const languages: Readonly<Record<string, Words>> = vocabulary.languages;
const patterns = new Map<string, RegExp>();

/** A list of words as one pattern: whole words, with a star for any further letters. */
function pattern(key: string, words: readonly string[]): RegExp {
  const known = patterns.get(key);
  if (known) return known;
  const parts = words.map((word) => plainText(word).replaceAll(".", "\\.").replaceAll("*", "\\p{L}*"));
  const made = new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join("|")})(?![\\p{L}\\p{N}])`, "u");
  patterns.set(key, made);
  return made;
}

/** The language whose words a page is read by; null for one that has no words here. */
export function readLanguage(locale: string): string | null {
  const language = locale.slice(0, locale.search(/[^a-z]|$/)).replace(/^(no|nn)$/, "nb");
  return Object.hasOwn(languages, language) ? language : null;
}

/** Whether a text holds a word on a topic, in one language. */
export function speaksOf(topic: Topic, text: string, language: string): boolean {
  return pattern(`${language} ${topic}`, languages[language]?.[topic] ?? []).test(plainText(text));
}

/** Whether a label names a topic in any language: a form keeps its e-mail field on a page of whatever language. */
export function names(topic: "email" | "code", label: string): boolean {
  const words = Object.values(languages).flatMap((each) => each[topic]);
  return pattern(`any ${topic}`, words).test(plainText(label));
}
