import type { FormDescription } from "../protocol/messages.ts";
import type { FoundField } from "./fields.ts";
import { buttonLabel } from "./label.ts";
import { pageLocale } from "./locale.ts";

const longest = 200;

/** A label without what could name somebody: addresses, long numbers, handles. */
export function redacted(text: string): string {
  return text
    .replace(/[^\s@]+@[^\s@]+\.[^\s@]+/g, "[e-mail]")
    .replace(/https?:\/\/\S+/g, "[link]")
    .replace(/(^|\s)@\S+/g, "$1[name]")
    .replace(/\+?\d[\d\s().-]{3,}\d/g, "[number]")
    .slice(0, longest);
}

/** A form as a report may describe it: what there is, in which order, under which labels. No value is read. */
export function describeForm(
  fields: readonly FoundField[],
  buttons: readonly HTMLElement[],
): FormDescription {
  return {
    host: location.hostname,
    path: location.pathname,
    locale: pageLocale(),
    fields: fields.map(({ element, label }, order) => ({
      order,
      tag: element.localName,
      type: element.getAttribute("type") ?? "",
      role: element.getAttribute("role") ?? "",
      label: redacted(label),
      required: element.matches(":required") || element.getAttribute("aria-required") === "true",
    })),
    buttons: buttons.map((element, order) => ({
      order,
      tag: element.localName,
      role: element.getAttribute("role") ?? "",
      label: redacted(buttonLabel(element)),
    })),
  };
}
