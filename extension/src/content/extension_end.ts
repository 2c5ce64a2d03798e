import { pagePort } from "../protocol/messages.ts";

/** Milliseconds after which a closed port has shown whether the extension is gone. */
const settle = 200;

/** Whether this script can still do anything; an extension that was updated or removed leaves its scripts in the page. */
export const isAlive = (): boolean => Boolean(chrome.runtime?.id);

/**
 * Calls `gone` when the extension was updated, switched off or removed. A port tells at once, but it also closes when the
 * background rests and when the browser keeps the page for "back"; it isn't opened again by itself, which would never let
 * the background rest, but when the page is shown again or the person turns to it.
 */
export function onExtensionEnd(signal: AbortSignal, gone: () => void): void {
  let port: chrome.runtime.Port | null = null;
  const check = () => {
    if (signal.aborted) return;
    if (!isAlive()) return gone();
    if (port) return;
    const opened = chrome.runtime.connect({ name: pagePort });
    port = opened;
    opened.onDisconnect.addListener(() => {
      // Read, so that the browser doesn't report it on the page: a page kept for "back" closes its ports.
      void chrome.runtime?.lastError;
      if (port === opened) port = null;
      setTimeout(() => isAlive() || signal.aborted || gone(), settle);
    });
  };
  const shown = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    // A port from before the page was kept is closed, whether that was told or not.
    port = null;
    check();
  };
  addEventListener("pageshow", shown, { signal });
  for (const name of ["focus", "visibilitychange", "pointerdown", "keydown"])
    addEventListener(name, check, { capture: true, passive: true, signal });
  check();
}
