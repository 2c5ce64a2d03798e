/** Smaller than this is hidden, not small: pages keep things one pixel wide for screen readers and machines. */
const smallest = 2;

/** Whether a person can scroll to an element: not beside the page, and in no part that is folded away. */
function isReachable(element: Element): boolean {
  const { width, height, right, bottom } = element.getBoundingClientRect();
  if (width < smallest || height < smallest) return false;
  let [fromLeft, fromTop] = [right, bottom];
  for (let part = element.parentElement; part; part = part.parentElement) {
    fromLeft += Math.abs(part.scrollLeft);
    fromTop += part.scrollTop;
    const box = part.getBoundingClientRect();
    if (
      (box.width < smallest || box.height < smallest) &&
      /hidden|clip/.test(getComputedStyle(part).overflow)
    )
      return false;
  }
  return fromLeft > 0 && fromTop > 0;
}

function isShown(element: Element): boolean {
  if (element.closest("[aria-hidden=true], [inert]")) return false;
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && isReachable(element);
}

const isOff = (element: Element) =>
  element.getAttribute("aria-disabled") === "true" || element.matches(":disabled");

/**
 * Whether a person can see and use an element. Meta keeps hidden twins of its buttons (aria-hidden, aria-disabled,
 * tabindex -1 beside the live one), and wraps the whole page in aria-hidden while a dialog is open.
 */
export function isLive(element: Element): boolean {
  return !isOff(element) && isShown(element);
}

/** A live button that the keyboard reaches too. */
export function isLiveButton(element: Element): boolean {
  return element.getAttribute("tabindex") !== "-1" && isLive(element);
}

/**
 * A field that a person can use, or an e-mail address or the like that the page shows filled in and greyed out. What the
 * keyboard doesn't reach is there to catch machines.
 */
export function isLiveField(element: Element): boolean {
  if (element.getAttribute("tabindex") === "-1") return false;
  return element.matches("input") ? isShown(element) : isLive(element);
}

/** Parts of a page that hold search, menus, chats, posts and log-in, never an objection form. */
export const besides = [
  "[role=banner], [role=navigation], [role=search], [role=contentinfo], [role=complementary], [role=feed]",
  "nav, header, footer, search, aside, form#login_form, form:has(input[type=password])",
].join(", ");

/** Parts of a page that stand for themselves: what is in one says nothing about what is in another. */
export const areas = "form, [role=form], dialog, [role=dialog], article, [role=article]";
