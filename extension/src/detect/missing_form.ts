import { besides } from "./live.ts";

/** Anything a person could answer a form with; Meta draws its own radios, so those by role count too. */
const answerable =
  "textarea, select, input:not([type=hidden], [type=submit], [type=button]), [contenteditable]:not([contenteditable=false]), " +
  "[role=combobox], [role=radio], [role=checkbox]";

const login = "form#login_form, form:has(input[name=pass]), form:has(input[type=password])";

/**
 * What stands where a form is known to be: Meta's log-in, or nothing that could be answered. Undefined where something can
 * be, and while the page still loads. Meta draws its forms late, so a later look may find one.
 */
export function missingForm(): "login" | "form" | undefined {
  if (document.readyState !== "complete") return undefined;
  const shown = (element: Element) => element.checkVisibility();
  const form = [...document.querySelectorAll(answerable)].some(
    (element) => shown(element) && !element.closest(besides) && !element.closest(login),
  );
  if (form) return undefined;
  return [...document.querySelectorAll(login)].some(shown) ? "login" : "form";
}
