/** The least that shows a frame of an extension beside a form: once the form's fields are there, at once. */
const show = () => {
  if (!document.querySelector("textarea")) return;
  observer.disconnect();
  const frame = document.createElement("iframe");
  frame.src = chrome.runtime.getURL("frame.html");
  frame.style = "position: fixed; top: 16px; right: 16px; width: 360px; height: 480px";
  document.documentElement.append(frame);
};
chrome.runtime.sendMessage("awake").catch(() => undefined);
const observer = new MutationObserver(show);
observer.observe(document, { childList: true, subtree: true });
show();
