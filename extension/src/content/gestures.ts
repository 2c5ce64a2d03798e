/** Elements that a browser turns a key press into a click for; there the click is what counts. */
const clickable = "button, input, a[href], summary";

/**
 * Calls back once for each time the person presses a button or sends a form: by mouse, finger or key. Only trusted
 * events count. It runs in the capture phase on window, before any listener of the page, since the page may leave in
 * its own click handler.
 * @param pressed the element under the press (a form's submit gives the form), before the page hears of it
 */
export function watchGestures(
  signal: AbortSignal,
  pressed: (target: Element, sends: boolean) => boolean,
): void {
  // A press on a form's own button is a click first and a submit then; one gesture counts once.
  let gesture = 0;
  let counted = 0;
  const report = (event: Event, sends: boolean) => {
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || counted === gesture) return;
    if (pressed(target, sends)) counted = gesture;
  };
  const options = { capture: true, passive: true, signal };
  addEventListener(
    "click",
    (event) => {
      // The second half of a double press whose first half counted is the same gesture.
      if (!event.isTrusted || (event.detail > 1 && counted === gesture)) return;
      gesture += 1;
      report(event, false);
    },
    options,
  );
  addEventListener(
    "keydown",
    (event) => {
      if (!event.isTrusted || event.repeat || (event.key !== "Enter" && event.key !== " ")) return;
      gesture += 1;
      const target = event.composedPath()[0];
      if (target instanceof Element && !target.closest(clickable)) report(event, false);
    },
    options,
  );
  addEventListener(
    "submit",
    (event) => {
      if (event.isTrusted) report(event, true);
    },
    options,
  );
}
