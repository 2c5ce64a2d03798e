/** The tabs that show a page of Meta's now. */
export async function openPages(): Promise<number[]> {
  const { host_permissions } = chrome.runtime.getManifest();
  const tabs = await chrome.tabs.query({ url: host_permissions ?? [], discarded: false });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/**
 * Puts the script into the pages of Meta's that were open before this version: Chromium gives it to new ones only, and
 * the old version's has ended. Where it runs already it does nothing.
 */
export async function enterOpenPages(): Promise<void> {
  for (const tab of await openPages())
    // A page that is just leaving, or shows an error of the browser's, takes none.
    chrome.scripting
      .executeScript({ target: { tabId: tab, frameIds: [0] }, files: ["content.js"] })
      .catch(() => undefined);
}
