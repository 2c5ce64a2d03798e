/** Milliseconds between two looks at a page that keeps changing. */
const between = 200;
/** Looks at a page before giving up on it, and looks after everything was found, for what comes late. */
const looks = 400;
const looksAfterFound = 40;

/** What an element says of itself that makes a difference to us. */
const attributes = [
  ...["aria-disabled", "aria-hidden", "aria-required", "disabled", "hidden", "href"],
  ...["maxlength", "readonly", "required", "type"],
];

/** What a look found. */
export interface Looked {
  /** Everything that was looked for is there. */
  done: boolean;
  /** What was found, and what of ours stands on the page: it is noticed when one of them goes. */
  held: readonly Element[];
}

/**
 * Calls `look` now, and after the page changed or the person did something: at once, and then not more often than every
 * 200 ms, however much changes. The whole page is watched until what was looked for is found and the page had time to add to it,
 * or the budget is spent. From then on only the elements above what was found are watched: a page that draws itself anew
 * is looked at again, and so is one on which the person does something.
 * @returns `more`: start again, since something new is to be expected
 */
export function watchPage(signal: AbortSignal, look: () => Looked): { more: () => void } {
  let left = looks;
  let next = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let held: readonly Element[] = [];

  const soon = () => {
    timer ??= setTimeout(run, Math.max(0, next - performance.now()));
  };
  const run = () => {
    timer = undefined;
    next = performance.now() + between;
    left -= 1;
    const looked = look();
    held = looked.held;
    if (looked.done) left = Math.min(left, looksAfterFound);
    if (left <= 0) watchAbove();
  };
  const observer = new MutationObserver(() => {
    if (left > 0) return soon();
    if (held.every(({ isConnected }) => isConnected)) return;
    atLeast(looksAfterFound);
    soon();
  });
  const watchAll = () =>
    observer.observe(document.documentElement, {
      childList: true,
      subtree: true,
      attributeFilter: attributes,
    });
  /** Whatever takes an element away changes the children of one above it. */
  const watchAbove = () => {
    observer.disconnect();
    const above = new Set<Node>([document]);
    for (const element of held)
      for (let node = element.parentNode; node && !above.has(node); node = node.parentNode) above.add(node);
    for (const node of above) observer.observe(node, { childList: true });
  };
  const atLeast = (budget: number) => {
    left = Math.max(left, budget);
    watchAll();
  };
  const acted = () => {
    atLeast(looksAfterFound);
    soon();
  };
  for (const name of ["input", "change", "click"])
    addEventListener(name, acted, { capture: true, passive: true, signal });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  const more = () => {
    atLeast(looks);
    soon();
  };
  watchAll();
  run();
  return { more };
}
