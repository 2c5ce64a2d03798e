import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

let lastFocused: Element | null = null;
document.addEventListener(
  "focusin",
  ({ target }) => (lastFocused = target instanceof Element ? target : null),
);

/** Whether the control that was in use has just gone away; false while the person is somewhere else. */
function isFocusLost(): boolean {
  const now = document.activeElement;
  const stillThere = lastFocused === null || lastFocused.checkVisibility();
  return document.hasFocus() && !stillThere && (now === document.body || now === lastFocused);
}

/**
 * For an element that takes the place of the one just pressed: it gets the focus that would otherwise be lost. Focus
 * that is elsewhere, on Meta's page for one, is left alone. The element needs tabIndex -1.
 */
export function useKeptFocus<T extends HTMLElement>(): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    if (isFocusLost()) element.current?.focus();
  }, []);
  return element;
}

/** A block that keeps the focus which was in what it replaces. */
export function KeptFocus({ children }: { children: ComponentChildren }) {
  const block = useKeptFocus<HTMLDivElement>();
  return (
    <div ref={block} class="stack" tabIndex={-1}>
      {children}
    </div>
  );
}
