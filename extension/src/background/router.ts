import type {
  BackgroundRequest,
  HostReply,
  HostState,
  OwnScreen,
  PageCommand,
  PageMessage,
  PageReply,
  PageState,
  Whoami,
} from "../protocol/messages.ts";
import type { Methods } from "../protocol/types.ts";

export type Sender = Pick<chrome.runtime.MessageSender, "id" | "url" | "frameId"> & {
  tab?: { id?: number | undefined } | undefined;
};

/** What a screen may ask of the host by itself. Events go through the outbox, greetings and watching through us. */
const forScreens: (keyof Methods)[] = [
  "objection.list",
  "objection.get",
  "ground.list",
  "reason.compose",
  "letter.list",
  "letter.compose",
  "about.list",
  "profile.get",
  "profile.set",
  "page.report",
];
/** What only the ledger page may: whole files, erasing, reminders. */
const forLedgerPage: (keyof Methods)[] = [
  "evidence.get",
  "evidence.put",
  "ledger.erase",
  "ledger.export",
  "ledger.import",
  "ledger.verify",
  "reminder.next",
  "reminder.set",
];

/** What the popup may ask of the page in front: nothing that writes or changes Meta's page. */
const forPopup: PageCommand["do"][] = ["identify", "state", "open"];

export interface RouterOptions {
  ownId: string;
  inject: (tab: number) => Promise<void>;
  /** Whether a press in this tab may be answered at this address. */
  pressedIn: (tab: number, address: string) => Promise<boolean>;
  toPage: (tab: number, message: PageMessage) => Promise<PageReply>;
  activeTab: () => Promise<number | undefined>;
  ask: (method: keyof Methods, params: unknown) => Promise<HostReply>;
  hostState: (retry: boolean) => Promise<HostState>;
  broadcastPage: (tab: number, state: PageState | null) => void;
  /** `objection`: the one that a letter shall be about. */
  openScreen: (screen: OwnScreen, objection?: string) => Promise<void>;
}

/** Which of our screens sent a message; null for a content script. Never trusts more of the address than its path. */
export function screenOf({ url }: Sender): Whoami["screen"] | null {
  if (!url || !/^(chrome|moz)-extension:/.test(url)) return null;
  const name = /^\/(panel|popup|ledger|letter|elsewhere|welcome)\.html$/.exec(new URL(url).pathname)?.[1];
  return (name as Whoami["screen"] | undefined) ?? null;
}

const refused = { ok: false as const, problem: "not_allowed" };

/** The popup also keeps a picture: only it may take one. */
function mayAsk(screen: Whoami["screen"], method: keyof Methods): boolean {
  if (screen === "popup" && method === "evidence.put") return true;
  return forScreens.includes(method) || (screen === "ledger" && forLedgerPage.includes(method));
}

/**
 * Answers one request, or refuses it: the sender's address decides who may ask what. Content scripts run in Meta's
 * pages, so they may only ask to be let in and say what they see.
 */
export async function route(
  request: BackgroundRequest,
  sender: Sender,
  options: RouterOptions,
): Promise<unknown> {
  if (sender.id !== options.ownId) return refused;
  const screen = screenOf(sender);
  const tab = sender.tab?.id;
  if (!screen) {
    if (tab === undefined || sender.frameId !== 0) return refused;
    if (request.type === "enter") {
      if (request.after !== undefined && !(await options.pressedIn(tab, request.after))) return refused;
      return options.inject(tab).then(() => ({ ok: true }));
    }
    if (request.type === "page_changed") return options.broadcastPage(tab, request.state);
    return refused;
  }
  switch (request.type) {
    case "whoami":
      return { screen, ...(tab !== undefined && { tab }) } satisfies Whoami;
    case "host":
      if (!mayAsk(screen, request.method as keyof Methods)) return refused;
      return options.ask(request.method as keyof Methods, request.params);
    case "host_state":
      return options.hostState(request.retry ?? false);
    case "page": {
      // The popup may ask and bring the panel back; everything else belongs to the panel beside the page it serves.
      const asked = screen === "panel" ? tab : await options.activeTab();
      if (asked === undefined || (screen !== "panel" && !forPopup.includes(request.command.do)))
        return refused;
      return options.toPage(asked, { to: "page", command: request.command });
    }
    case "open":
      return options.openScreen(request.screen, request.objection);
    default:
      return refused;
  }
}
