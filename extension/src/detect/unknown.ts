import type { Rule } from "../protocol/rule.ts";
import type { FoundField } from "./fields.ts";
import type { FieldsByRole } from "./fields_by_role.ts";
import { besides } from "./live.ts";
import { groupsOf } from "./order.ts";
import { liveButtons } from "./submit.ts";
import { beginsWithOneOf, plainText } from "./text.ts";
import { readLanguage, speaksOf } from "./vocabulary.ts";

/** Letters before the end of a form that still belong to it: its title and what Meta says above it, not an article. */
const nearby = 1200;
const notRead = `script, style, noscript, select, [aria-hidden=true], ${besides}`;

/**
 * What a person reads from the last button above a form to its last field. "Was this helpful? Yes No" stands between an
 * article and the box for remarks on it; what somebody else posted is no part of a form either.
 */
function wordsAbove(form: readonly FoundField[]): string {
  const [first, last] = [form[0]!.element, form.at(-1)!.element];
  const part = first.closest("[role=main], main, [role=dialog], dialog") ?? document.body;
  const start = liveButtons(part).findLast(
    (button) => first.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_PRECEDING,
  );
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  texts.currentNode = last;
  let words = "";
  for (let text = texts.previousNode(); text && words.length < nearby; text = texts.previousNode()) {
    const holder = text.parentElement!;
    if (start && !(start.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
    if (start?.contains(text)) break;
    const post = holder.closest("article, [role=article]");
    if (holder.closest(notRead) || (post && !post.contains(first)) || !holder.checkVisibility()) continue;
    words = `${text.nodeValue} ${words}`;
  }
  return words;
}

/**
 * Whether a page has what an objection form has: a free text and an e-mail field in one form, and beside them words of
 * objecting and of AI or processing in the page's language, or a label or title that a rule knows. It makes Objector say
 * that this looks like one, and no more. In a language without words here only what a rule knows counts.
 * @param all every field of the page
 * @param rules all rules, for the labels and titles they know
 */
export function looksLikeObjection(
  all: readonly FoundField[],
  fields: FieldsByRole,
  rules: readonly Rule[],
  locale: string,
): boolean {
  const isA = (role: "email" | "reason", { element }: FoundField) =>
    fields.get(role)?.some((field) => field.element === element) ?? false;
  const form = groupsOf(all).find(
    (group) => group.some((field) => isA("email", field)) && group.some((field) => isA("reason", field)),
  );
  if (!form) return false;
  const labels = rules.flatMap((rule) =>
    rule.fields.flatMap(({ role, labels }) => (role === "reason" || role === "additional" ? labels : [])),
  );
  if (form.some(({ label }) => beginsWithOneOf(label, labels))) return true;
  const words = wordsAbove(form);
  const plain = plainText(words);
  if (rules.some(({ titles }) => titles.some(({ text }) => plain.includes(plainText(text))))) return true;
  const language = readLanguage(locale);
  if (!language) return false;
  return (
    speaksOf("objecting", words, language) &&
    (speaksOf("ai", words, language) || speaksOf("processing", words, language))
  );
}
