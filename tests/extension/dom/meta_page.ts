/** What a page under one of Meta's names holds in the tests: the detector and the filler, asked as the extension asks. */
import { lookAtPage, ruleHere } from "../../../extension/src/content/scene.ts";
import { pageLocale } from "../../../extension/src/detect/locale.ts";
import { fill } from "../../../extension/src/fill/fill.ts";
import { fieldState } from "../../../extension/src/detect/fields.ts";
import type { Shown } from "./meta.ts";

/** The texts that are put in; no page holds them of its own. */
const texts = { reason: "Objector’s reason", additional: "Objector’s addition" };

/** What stands in each element with an id that can hold something. */
function contents(): Record<string, string> {
  const elements = document.querySelectorAll<HTMLElement>(
    ":is(input, textarea, select, [contenteditable])[id]",
  );
  return Object.fromEntries(
    [...elements].map((element) => [
      element.id,
      "value" in element ? String(element.value) : (element.textContent ?? ""),
    ]),
  );
}

/** Shows a page at a path of this host, looks at it, fills what may be filled, and says what came of it. */
async function show({ path, lang, html, head = "" }: Shown) {
  history.replaceState(null, "", path);
  document.documentElement.lang = lang;
  document.head.innerHTML = head;
  document.body.innerHTML = html;
  const rule = ruleHere();
  const scene = lookAtPage(rule, false);
  const before = contents();
  const outcomes = await fill(scene.fields, { texts, country: "DE", replace: false });
  const after = contents();
  const answer = scene.looksLike ? "looks like" : rule ? "known" : "nothing";
  return {
    answer: answer as "looks like" | "known" | "nothing",
    rule: rule?.id ?? null,
    locale: pageLocale(),
    fields: [...scene.fields].map(([role, fields]) => ({
      ...fieldState(role, fields),
      ids: fields.map(({ element }) => element.id),
      signals: fields.map(({ signals }) => [...signals]),
    })),
    outcomes: Object.fromEntries(outcomes.map(({ role, result }) => [role, result])),
    /** Ids of the elements whose content changed, with what they hold now. */
    changed: Object.fromEntries(Object.entries(after).filter(([id, text]) => text !== before[id])),
  };
}

declare global {
  interface Window {
    show: typeof show;
  }
}
window.show = show;
