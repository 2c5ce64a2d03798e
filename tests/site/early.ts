/**
 * Runs in every practice page before anything else: reports each event that no person made, and that a key
 * was pressed (never which). A real page could watch like this too.
 */
const forbidden = (
  "click dblclick auxclick contextmenu submit reset keydown keyup keypress " +
  "mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave " +
  "pointerdown pointerup pointermove pointerover pointerout pointerenter pointerleave pointercancel " +
  "touchstart touchend touchmove touchcancel"
).split(" ");

function report(what: string, type: string): void {
  navigator.sendBeacon("/practice/sighting", JSON.stringify({ what, type, path: location.pathname }));
}

for (const type of forbidden) {
  window.addEventListener(type, (event) => event.isTrusted || report("untrusted", type), true);
}
for (const type of ["beforeinput", "input", "change"]) {
  window.addEventListener(type, (event) => event.isTrusted || report("set", type), true);
}
window.addEventListener("keydown", () => report("keydown", "keydown"), true);

// requestSubmit() makes a trusted submit event: a submit counts as a person's only within a trusted press.
let pressed = false;
window.addEventListener(
  "click",
  (event) => {
    pressed = event.isTrusted;
    setTimeout(() => (pressed = false));
  },
  true,
);
window.addEventListener("submit", () => pressed || report("submit_without_press", "submit"), true);
const plainSubmit = HTMLFormElement.prototype.submit;
HTMLFormElement.prototype.submit = function (): void {
  report("submit_without_press", "submit()");
  plainSubmit.call(this);
};
