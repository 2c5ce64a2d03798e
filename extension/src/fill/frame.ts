/** Waits until the page has drawn once: then a page's own code has had its say about a value. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    // A hidden tab draws no frames; there a task has to do.
    if (document.hidden) setTimeout(resolve, 0);
    else requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}

/** Milliseconds for which a page's own code may still change a value: some put theirs back a moment later. */
const settle = 300;

/** Waits until the page has had its say about a value. */
export async function pageSettled(): Promise<void> {
  await nextFrame();
  await new Promise((resolve) => setTimeout(resolve, settle));
}
