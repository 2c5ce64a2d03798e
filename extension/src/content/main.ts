/**
 * On every page of Meta's: looks at the address, and asks to be let in where help may be needed. Reads nothing of the
 * page. Also says who is logged in when the person asks through the popup or the panel.
 */
import { addresses } from "#addresses";
import { addressMatches, inArea, keptAddress, platformOf } from "../detect/address.ts";
import { newAccountId } from "../protocol/account_id.ts";
import type { BackgroundRequest, Identity, PageMessage, PageReply } from "../protocol/messages.ts";
import { lastPressKey, stillPending } from "../protocol/pending.ts";
import { type LoadedRules, loadedRulesKey } from "../protocol/loaded_rules.ts";
import { accountKey, platformIdNow } from "./identity.ts";

declare global {
  /** Set in our isolated world once this script runs: after an update the background puts it in where it may be already. */
  var objectorLooks: boolean | undefined;
}

const platform = platformOf(location.hostname);
const lifetime = new AbortController();
let entered = false;

async function look(): Promise<void> {
  // A script of an extension that was updated meanwhile stays in the page and can do nothing any more.
  if (!chrome.runtime?.id) return lifetime.abort();
  if (!platform || entered) return;
  const here = keptAddress(location);
  const request: BackgroundRequest = { to: "background", type: "enter" };
  if (!inArea(location) && !addresses.some((address) => addressMatches(location, address))) {
    const items = await chrome.storage.local.get([lastPressKey, loadedRulesKey]);
    const at = items[lastPressKey] as number | undefined;
    const loaded = items[loadedRulesKey] as LoadedRules | undefined;
    const known = loaded?.addresses?.some((address) => addressMatches(location, address));
    if (entered || (!known && (at === undefined || !stillPending({ at }, Date.now())))) return;
    if (!known) request.after = here;
  }
  entered = true;
  const reply = (await chrome.runtime.sendMessage(request).catch(() => null)) as { ok: boolean } | null;
  entered = reply?.ok ?? false;
  if (!entered && keptAddress(location) !== here) void look();
}

async function identify(): Promise<PageReply> {
  const platformId = platform && platformIdNow(platform);
  if (!platformId) return { ok: false, problem: "not_logged_in" };
  const key = accountKey(platform, platformId);
  const known = (await chrome.storage.local.get(key))[key] as string | undefined;
  const account = known ?? newAccountId();
  if (!known) await chrome.storage.local.set({ [key]: account });
  return { ok: true, identity: { platform, platformId, account } satisfies Identity };
}

function start(): void {
  chrome.runtime.onMessage.addListener((message: PageMessage, sender, respond) => {
    if (message?.to !== "page" || message.command.do !== "identify" || sender.id !== chrome.runtime.id)
      return false;
    void identify().then(respond);
    return true;
  });
  const { signal } = lifetime;
  navigation.addEventListener("currententrychange", () => void look(), { signal });
  addEventListener("pageshow", ({ persisted }) => void (persisted && look()), { signal });
  void look();
}

if (!globalThis.objectorLooks) {
  globalThis.objectorLooks = true;
  start();
}
