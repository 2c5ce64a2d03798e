import { areas } from "./live.ts";

const controls =
  "input, textarea, select, button, [role=button], option, script, style, [contenteditable], [role=combobox]";
/** Where the words before a field end: at another control, and at a part of the page that isn't the field's. */
const ends = `${controls}, ${areas}`;

/** The words inside an element, without what sits in its controls (a select's text is all its options). */
function wordsIn(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? "";
  if (node.nodeType !== Node.ELEMENT_NODE || (node as Element).matches(controls)) return "";
  return [...node.childNodes].map(wordsIn).join(" ");
}

const tidy = (text: string) => text.replace(/\s+/g, " ").trim();

/** What a field is called: by reference, by its label, by its own attribute, or by the text before it. */
export function labelOf(field: Element): string {
  const references = (field.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
  const root = field.getRootNode() as Document | ShadowRoot;
  const referred = tidy(references.map((id) => root.getElementById(id)?.textContent ?? "").join(" "));
  if (referred) return referred;
  const labels = "labels" in field ? [...((field.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
  return (
    tidy(labels.map(wordsIn).join(" ")) ||
    tidy(field.getAttribute("aria-label") ?? "") ||
    textBefore(field) ||
    tidy(field.getAttribute("placeholder") ?? "")
  );
}

/** The nearest words before a field, looking at most four elements up and never past another field, button or post. */
function textBefore(field: Element): string {
  let place: Element | null = field;
  for (let level = 0; place && level < 4; level += 1, place = place.parentElement) {
    if (place.matches(areas)) return "";
    for (let before = place.previousSibling; before; before = before.previousSibling) {
      if (before instanceof Element && (before.matches(ends) || before.querySelector(ends))) return "";
      const words = tidy(wordsIn(before));
      if (words) return words;
    }
  }
  return "";
}

/** What a button says to a person. */
export function buttonLabel(button: Element): string {
  const value = button instanceof HTMLInputElement ? button.value : (button.textContent ?? "");
  return tidy(button.getAttribute("aria-label") ?? "") || tidy(value);
}
