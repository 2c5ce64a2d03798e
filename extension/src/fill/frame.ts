/** Waits until the page has drawn once: then a page's own code has had its say about a value. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    // A hidden tab draws no frames; there a task has to do.
    if (document.hidden) setTimeout(resolve, 0);
    else requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}
