/**
 * An element of ours on Meta's page: appended to the root element, its inside in a closed shadow root, styled through
 * the CSSOM, which no page's CSP stops. One of the same name that an earlier version left behind goes first.
 */
export function ownElement(name: string, signal: AbortSignal): { host: HTMLElement; root: ShadowRoot } {
  for (const old of document.querySelectorAll(name)) old.remove();
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: "closed" });
  style(host, { all: "initial" });
  document.documentElement.append(host);
  signal.addEventListener("abort", () => host.remove());
  return { host, root };
}

/** Sets styles that the page's own sheets can't override. */
export function style(element: HTMLElement, rules: Record<string, string>): void {
  for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value, "important");
}
