/**
 * On every page of Meta's: looks at the address, and asks to be let in where help may be needed. Reads nothing of the
 * page. Also says who is logged in when the person asks through the popup or the panel.
 */
import { addresses } from "#addresses";
import { addressMatches, inArea, keptAddress, platformOf } from "../detect/address.ts";
import type { BackgroundRequest, Identity, PageMessage, PageReply } from "../protocol/messages.ts";
import { newId } from "../protocol/outbox.ts";
import { keptPresses, stillPending } from "../protocol/pending.ts";
import { accountKey, platformIdNow } from "./identity.ts";

const platform = platformOf(location.hostname);
let entered = false;

async function look(): Promise<void> {
  // A script of an extension that was updated meanwhile stays in the page and can do nothing any more.
  if (!platform || entered || !chrome.runtime?.id) return;
  const here = keptAddress(location);
  const request: BackgroundRequest = { to: "background", type: "enter" };
  if (!inArea(location) && !addresses.some((address) => addressMatches(location, address))) {
    const presses = keptPresses(await chrome.storage.local.get(null));
    if (entered || !presses.some((press) => stillPending(press, Date.now()))) return;
    request.after = here;
  }
  entered = true;
  const reply = (await chrome.runtime.sendMessage(request).catch(() => null)) as { ok: boolean } | null;
  entered = reply?.ok ?? false;
  if (!entered && keptAddress(location) !== here)
    addEventListener("pageshow", ({ persisted }) => void (persisted && look()));
  void look();
}

async function identify(): Promise<PageReply> {
  const platformId = platform && platformIdNow(platform);
  if (!platformId) return { ok: false, problem: "not_logged_in" };
  const key = accountKey(platform, platformId);
  const known = (await chrome.storage.local.get(key))[key] as string | undefined;
  const account = known ?? newId();
  if (!known) await chrome.storage.local.set({ [key]: account });
  return { ok: true, identity: { platform, platformId, account } satisfies Identity };
}

chrome.runtime.onMessage.addListener((message: PageMessage, sender, respond) => {
  if (message?.to !== "page" || message.command.do !== "identify" || sender.id !== chrome.runtime.id)
    return false;
  void identify().then(respond);
  return true;
});
navigation.addEventListener("currententrychange", () => void look());
addEventListener("pageshow", ({ persisted }) => void (persisted && look()));
void look();
