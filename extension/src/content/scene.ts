import { rules } from "./rules.ts";
import { addressMatches, inArea } from "../detect/address.ts";
import { findFields, type FoundField } from "../detect/fields.ts";
import { type FieldsByRole, fieldsByRole, isAsDescribed } from "../detect/fields_by_role.ts";
import { findLink } from "../detect/link.ts";
import { pageLocale } from "../detect/locale.ts";
import { buttonLabel } from "../detect/label.ts";
import { hasRole } from "../detect/roles.ts";
import { isOneOf } from "../detect/text.ts";
import { findNotice } from "../detect/notice.ts";
import { findSubmit } from "../detect/submit.ts";
import { looksLikeObjection } from "../detect/unknown.ts";
import type { NoticeSays, Rule } from "../protocol/rule.ts";

/** The rule that knows this address. */
export function ruleHere(): Rule | null {
  return rules.find((rule) => rule.addresses.some((address) => addressMatches(location, address))) ?? null;
}

/** Where Meta's links lead now, if this address of the rule was left for another rule's. */
export function successorOf(rule: Rule | null): string | null {
  const here = rule?.addresses.find((address) => addressMatches(location, address));
  const [next] = rules.find(({ id }) => id === here?.successor)?.addresses ?? [];
  return next ? `https://${next.host.replace("*.", "www.")}${next.path}` : null;
}

/** What is on the page now: live elements, no words kept. */
export interface Scene {
  link: HTMLAnchorElement | null;
  /** What a known notice says, looked for where the link isn't found. */
  notice: NoticeSays | null;
  fields: FieldsByRole;
  all: FoundField[];
  submit: HTMLElement | null;
  /** A form that nobody has described, or one that isn't any more what its rule says. */
  looksLike: boolean;
}

const nothing: Scene = {
  link: null,
  notice: null,
  fields: new Map(),
  all: [],
  submit: null,
  looksLike: false,
};
const longestText = 20_000;
/** Elements in a part of the page whose words are still read at every look; Meta's own pages have some thousand in all. */
const largestPart = 10_000;

/** The visible words of the page's main part and its dialogs; without a part so large that reading it would hold up the page. */
export function visibleText(): string {
  const parts = document.querySelectorAll<HTMLElement>(
    "[role=main], [role=dialog], [role=status], [role=alert]",
  );
  const from = parts.length > 0 ? [...parts] : [document.body];
  return from
    .filter((part) => part && part.getElementsByTagName("*").length <= largestPart)
    .map((part) => part.innerText)
    .join("\n")
    .slice(0, longestText);
}

/**
 * Looks at the page once.
 * @param rule the address's rule; null: a page nobody has described
 * @param wantsCode after a press, when the page may ask for a code
 */
export function lookAtPage(rule: Rule | null, wantsCode: boolean): Scene {
  // The page after a press may be any: only its words are compared with known ones, nothing is made of its fields.
  if (!document.body || (!rule && !inArea(location))) return nothing;
  if (rule?.stage === "way") {
    const forms = rule.leads_to.flatMap((id) => rules.filter((other) => other.id === id));
    const link = findLink(forms);
    return { ...nothing, link, notice: link ? null : findNotice(rule, visibleText) };
  }
  if (rule?.stage === "accounts") return nothing;
  const free = document.querySelector("textarea, [contenteditable]:not([contenteditable=false])");
  if (!rule && !wantsCode && !free) return nothing;
  const all = findFields();
  const fields = fieldsByRole(all, rule?.stage === "form" ? rule : null, wantsCode);
  const own = [...fields.values()].flat();
  const submits = rule?.stage === "form" ? rule.submit : rules.flatMap(({ submit }) => submit);
  const code = fields.get("code");
  const inForm = code ?? (own.length > 0 ? own : all);
  const button = findSubmit(
    inForm.map(({ element }) => element),
    submits,
  );
  // At a form's address stands a search box too, now and then alone: what it sends is no objection.
  const form = own.length > 0 || all.some((field) => hasRole.reason(field) || hasRole.email(field));
  const submit = button && (form || isOneOf(buttonLabel(button), submits)) ? button : null;
  const looksLike = rule
    ? rule.stage === "form" && !isAsDescribed(fields)
    : looksLikeObjection(all, fields, rules, pageLocale());
  return { ...nothing, fields, all, submit, looksLike };
}

/** Whether the scene is a form that can be worked on: something to write into, and no code asked for. */
export function isOpenForm({ fields }: Scene): boolean {
  return !fields.has("code") && (fields.has("email") || fields.has("reason") || fields.has("additional"));
}
