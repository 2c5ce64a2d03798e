/** Let in by the background where help may be needed: starts a life per address, and ends it when the address changes. */
import { inArea, keptAddress, platformOf } from "../detect/address.ts";
import type { PageMessage, PageReply } from "../protocol/messages.ts";
import { isAlive, onExtensionEnd } from "./extension_end.ts";
import { Kept } from "./kept.ts";
import { Life } from "./life.ts";
import { ruleHere } from "./scene.ts";

declare global {
  /** Set in our isolated world once this script runs, so that a second injection does nothing. */
  var objectorIsHere: boolean | undefined;
  /** The browser's number of this tab, which the background tells before it lets this script in. */
  var objectorTab: number | undefined;
  /** What this script waits with until the background has told it its tab. */
  var objectorStart: (() => void) | undefined;
}

async function start(): Promise<void> {
  const platform = platformOf(location.hostname);
  const tab = globalThis.objectorTab;
  if (!platform || tab === undefined) return;
  const whole = new AbortController();
  const kept = new Kept(platform, tab);
  await kept.load(whole.signal);

  let lifetime = new AbortController();
  let life: Life | null = null;
  let address = "";
  const live = () => {
    if (!isAlive()) return end();
    const here = keptAddress(location);
    if (here === address) return;
    address = here;
    lifetime.abort();
    lifetime = new AbortController();
    const signal = AbortSignal.any([whole.signal, lifetime.signal]);
    const mayAnswer = kept.arrived(here);
    life = mayAnswer || ruleHere() || inArea(location) ? new Life(kept, mayAnswer, signal, end) : null;
  };
  /** The browser kept the whole page and shows it again: much may have happened since. */
  const again = async () => {
    if (!isAlive()) return end();
    await kept.read();
    address = "";
    live();
  };
  /** The extension was reloaded or removed: leave the page as it was. */
  const end = () => {
    lifetime.abort();
    whole.abort();
    life = null;
  };
  navigation.addEventListener("currententrychange", live, { signal: whole.signal });
  addEventListener("pageshow", ({ persisted }) => void (persisted && again()), { signal: whole.signal });
  onExtensionEnd(whole.signal, end);
  chrome.runtime.onMessage.addListener((message: PageMessage, sender, respond) => {
    if (message?.to !== "page" || sender.id !== chrome.runtime.id) return false;
    if (message.command.do === "identify") {
      // content.js answers that.
      life?.showed();
      return false;
    }
    const nothing: PageReply = { ok: false, problem: "nothing_here" };
    const failed = (error: unknown): PageReply => ({ ok: false, problem: String(error) });
    void Promise.resolve(life?.command(message.command) ?? nothing)
      .catch(failed)
      .then(respond);
    return true;
  });
  live();
}

if (!globalThis.objectorIsHere) {
  globalThis.objectorIsHere = true;
  globalThis.objectorStart = () => {
    globalThis.objectorStart = undefined;
    void start();
  };
  if (globalThis.objectorTab !== undefined) globalThis.objectorStart();
}
