import type { Words } from "../protocol/rule.ts";

/** A text as it is compared: one form for quotes, spaces and case, nothing invisible. */
export function plainText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, "")
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2014]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** The same without what forms put behind a label: a full stop, a colon, an asterisk. */
function bareText(text: string): string {
  return plainText(text).replace(/[\s.:*…?!]+$/u, "");
}

/** Whether a text is one of the known ones, whatever its language. */
export function isOneOf(text: string, known: readonly Words[]): boolean {
  const bare = bareText(text);
  return bare !== "" && known.some((words) => bareText(words.text) === bare);
}

/** Whether a label begins with a known text; Meta adds "(optional)" and the like behind it. */
export function beginsWithOneOf(text: string, known: readonly Words[]): boolean {
  const plain = plainText(text);
  return known.some((words) => {
    const bare = bareText(words.text);
    return plain.startsWith(bare) && !/^[\p{L}\p{N}]/u.test(plain.slice(bare.length));
  });
}
