/** Tells the page once this frame has been drawn with its main element in it; the same in both extensions. */
const look = () => {
  if (!document.querySelector("main")) return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => parent.postMessage("shown", "*")));
};
const observer = new MutationObserver(look);
observer.observe(document, { childList: true, subtree: true });
look();
