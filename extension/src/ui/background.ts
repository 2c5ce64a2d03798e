/** How a screen asks the background. Every call ends with an answer: a lost background counts as one that says no. */
import type {
  BackgroundRequest,
  Broadcast,
  HostReply,
  HostState,
  OwnScreen,
  PageCommand,
  PageReply,
  Whoami,
} from "../protocol/messages.ts";
import type { Methods } from "../protocol/types.ts";

const silent: HostState = { status: "no_answer", waiting: 0, refused: 0 };

function ask<T>(request: BackgroundRequest, otherwise: T): Promise<T> {
  return chrome.runtime.sendMessage(request).then(
    (answer: T | undefined) => answer ?? otherwise,
    () => otherwise,
  );
}

/** Asks the native host. */
export function askHost<M extends keyof Methods>(
  method: M,
  params: Methods[M]["params"],
): Promise<HostReply<Methods[M]["result"]>> {
  return ask<HostReply<Methods[M]["result"]>>(
    { to: "background", type: "host", method, params },
    { ok: false, host: silent },
  );
}

/** How the host is; `retry` opens the port anew. */
export function askHostState(retry: boolean): Promise<HostState> {
  return ask({ to: "background", type: "host_state", retry }, silent);
}

/** Asks the page script: of the panel's own tab, or of the tab in front where a popup asks. */
export function askPage(command: PageCommand): Promise<PageReply> {
  return ask<PageReply>({ to: "background", type: "page", command }, { ok: false, problem: "" });
}

/** Which screen asks, and in which tab it sits; null where the background is gone. */
export function askWhoami(): Promise<Whoami | null> {
  return ask<Whoami | null>({ to: "background", type: "whoami" }, null);
}

/** Opens another screen of ours in a tab; the letter page for one objection. */
export function openScreen(screen: OwnScreen, objection?: string): void {
  void ask({ to: "background", type: "open", screen, ...(objection && { objection }) }, null);
}

/** Calls back for each broadcast. Returns what ends it. */
export function onBroadcast(callback: (broadcast: Broadcast) => void): () => void {
  const listener = (message: unknown) => {
    const broadcast = message as Partial<Broadcast> | null;
    if (broadcast?.to === "screens") callback(broadcast as Broadcast);
  };
  chrome.runtime.onMessage.addListener(listener);
  return () => chrome.runtime.onMessage.removeListener(listener);
}

/** What to tell the person about an answer that isn't one. Null where the host's state says it already. */
export function problemOf(reply: HostReply): string | null {
  return !reply.ok && "error" in reply ? reply.error.message : null;
}
