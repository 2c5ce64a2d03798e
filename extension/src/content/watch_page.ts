/** Milliseconds between two looks at a page that keeps changing. */
const between = 200;
/** Looks at a page before giving up on it, and looks after everything was found, for what comes late. */
const looks = 400;
const looksAfterFound = 40;

/**
 * Calls `look` after the page changed or the person wrote or chose something, not more often than every 200 ms. Changes
 * of the page itself are looked at until what was looked for is found and the page had time to add to it, or the budget
 * is spent; whatever the person does opens it again.
 * @returns `more`: start again, since something new is to be expected
 */
export function watchPage(signal: AbortSignal, look: () => boolean): { more: () => void } {
  let left = looks;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      left -= 1;
      if (look()) left = Math.min(left, looksAfterFound);
      if (left <= 0) observer.disconnect();
    }, between);
  };
  const observer = new MutationObserver(soon);
  const atLeast = (budget: number) => {
    left = Math.max(left, budget);
    observer.observe(document.documentElement, {
      childList: true,
      subtree: true,
      attributeFilter: ["aria-hidden", "aria-disabled", "disabled", "hidden", "href", "type"],
    });
  };
  const acted = () => {
    atLeast(looksAfterFound);
    soon();
  };
  for (const name of ["input", "change"])
    addEventListener(name, acted, { capture: true, passive: true, signal });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  atLeast(looks);
  return { more: () => atLeast(looks) };
}
