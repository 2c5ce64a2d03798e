/**
 * Runs first in the measured form page: notes when the form's fields are in the DOM and when the extension's frame says
 * that it was drawn, hands the time between them over, and loads the page again when its next turn comes.
 */
let fields;
let shown;
const name = new URL(location.href).searchParams.get("turns");
const note = () => {
  if (fields === undefined || shown === undefined) return;
  fetch(`/bench/shown?turns=${name}`, { method: "POST", body: String(shown - fields) }).then(() =>
    location.reload(),
  );
};
new MutationObserver((_, observer) => {
  if (!document.querySelector("textarea")) return;
  observer.disconnect();
  fields = performance.now();
  note();
}).observe(document, { childList: true, subtree: true });
addEventListener("message", ({ data }) => {
  if (data !== "shown" || shown !== undefined) return;
  shown = performance.now();
  note();
});
