import type { Words } from "../protocol/rule.ts";

/** What can't be seen: soft hyphens, zero-width characters, marks of direction, variation selectors. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu;

/** A text as it is compared: one form for letters, case, quotes, dashes and spaces, nothing invisible. */
export function plainText(text: string): string {
  return (
    text
      .replace(unseen, "")
      .normalize()
      // NFKC would make a space and a loose accent of this one.
      .replace(/\u00b4/g, "'")
      .normalize("NFKC")
      .replace(unseen, "")
      .replace(/[\u0060\u2018-\u201b\u2032\u2035\u02b9\u02bb\u02bc\u2039\u203a]/g, "'")
      .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
      .replace(/[\u2010-\u2015\u2212]/g, "-")
      .replace(/\s+/g, " ")
      // A link ends before a comma, and French sets a space before its stops.
      .replace(/ (?=[,.;:!?])/g, "")
      .trim()
      .toLowerCase()
      // Capitals have one letter for each of these pairs.
      .replace(/ß/g, "ss")
      .replace(/ς/g, "σ")
      .normalize("NFKC")
  );
}

/** The same without what forms put around a label: an asterisk, a colon, a full stop. */
export function bareText(text: string): string {
  return plainText(text)
    .replace(/^[\s*•·]+/, "")
    .replace(/[\s.:*?!]+$/, "");
}

/** Whether a text is one of the known ones, whatever its language. */
export function isOneOf(text: string, known: readonly Words[]): boolean {
  const bare = bareText(text);
  return bare !== "" && known.some((words) => bareText(words.text) === bare);
}

/** Whether a label begins with a known text; Meta adds "(optional)" and the like behind it. */
export function beginsWithOneOf(text: string, known: readonly Words[]): boolean {
  const label = bareText(text);
  return known.some((words) => {
    const bare = bareText(words.text);
    return bare !== "" && label.startsWith(bare) && !/^[\p{L}\p{N}\p{M}]/u.test(label.slice(bare.length));
  });
}
