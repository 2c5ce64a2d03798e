/**
 * Whether a person can see and use an element. Meta keeps hidden twins of its buttons (aria-hidden, aria-disabled,
 * tabindex -1 beside the live one), and wraps the whole page in aria-hidden while a dialog is open.
 */
export function isLive(element: Element): boolean {
  if (element.closest("[aria-hidden=true], [inert]")) return false;
  if (element.getAttribute("aria-disabled") === "true" || element.matches(":disabled")) return false;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** A live button that the keyboard reaches too. */
export function isLiveButton(element: Element): boolean {
  return element.getAttribute("tabindex") !== "-1" && isLive(element);
}

/** Parts of a page that hold search, menus and log-in, never an objection form. */
export const besides =
  "[role=banner], [role=navigation], [role=search], [role=contentinfo], nav, header, footer, form#login_form";
