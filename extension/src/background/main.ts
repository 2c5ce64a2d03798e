import browsers from "../../../manifests/browsers.json" with { type: "json" };
import type {
  BackgroundRequest,
  Broadcast,
  HostState,
  PageReply,
  PageState,
  Settings,
} from "../protocol/messages.ts";
import { loadedRulesKey } from "../protocol/loaded_rules.ts";
import { pagePort, watchPort } from "../protocol/messages.ts";
import { outboxPrefix, refusedPrefix } from "../protocol/outbox.ts";
import { arrivedAt, keptPresses, mayAnswer, pressKey, stillPending } from "../protocol/pending.ts";
import type { Rule } from "../protocol/rule.ts";
import type { Methods, Position } from "../protocol/types.ts";
import { loadedRules } from "../rules/loaded.ts";
import { chooseLanguage } from "../text/languages.ts";
import { askFor, type Counts } from "./ask.ts";
import { drain } from "./drain.ts";
import { forgetErased } from "./forget_erased.ts";
import { Host } from "./host.ts";
import { enterOpenPages, openPages } from "./open_pages.ts";
import { planReminder, remind, reminderAlarm, type ReminderOptions } from "./reminders.ts";
import { route, screenOf } from "./router.ts";

const drainAlarm = "drain";
/** Minutes until waiting events are tried again, when nothing else wakes the background. */
const drainAgain = 5;
const store = chrome.storage.local;
/** Screens that want to hear of changes other browsers' hosts make. */
let watching = 0;

const host = new Host({
  connect: () => chrome.runtime.connectNative(browsers.host_name),
  // Chromium says why in runtime.lastError, Firefox in port.error.
  lastError: (port) =>
    chrome.runtime.lastError?.message ?? (port as { error?: Error | null }).error?.message ?? "",
  version: chrome.runtime.getManifest().version,
  lastAcknowledged: async () =>
    (await store.get("last_acknowledged"))["last_acknowledged"] as Position | undefined,
  onState: () => void broadcastHost(),
  onOpen: () => {
    if (watching > 0) void host.ask("ledger.watch", { on: true });
    void forgetErased(store, host.hello?.ledger.erased_at);
    void drainNow();
  },
  onNotification: (method) => {
    if (method === "ledger.changed") broadcast({ to: "screens", type: "ledger_changed" });
  },
});

/** Nobody listens when no screen is open; that is no error. */
function broadcast(message: Broadcast): void {
  chrome.runtime.sendMessage(message).catch(() => undefined);
  if (location.protocol === "moz-extension:") void broadcastToPanels(message);
}

/** Firefox brings a runtime message to no frame inside a web page; one to the tab gets there (measured, ESR 153). */
async function broadcastToPanels(message: Broadcast): Promise<void> {
  for (const tab of await openPages()) chrome.tabs.sendMessage(tab, message).catch(() => undefined);
}

async function counts(): Promise<Counts> {
  const items = await store.get(null);
  const count = (prefix: string) => Object.keys(items).filter((key) => key.startsWith(prefix)).length;
  const waiting = count(outboxPrefix);
  return { waiting, held: Math.min(held, waiting), refused: count(refusedPrefix) };
}

async function hostState(): Promise<HostState> {
  return { ...host.state, ...(await counts()) };
}

async function broadcastHost(): Promise<void> {
  broadcast({ to: "screens", type: "host_state", state: await hostState() });
}

let draining: Promise<void> | null = null;
let drainOnceMore = false;
/** What the last drain left because the host doesn't know its kind. */
let held = 0;
/** A host that crashes on what it is given isn't started again and again. */
const mostTries = 2;
let triesAfterCrash = 0;

/** One drain at a time; what is written meanwhile is looked at again afterwards. */
function drainNow(): Promise<void> {
  drainOnceMore = true;
  draining ??= (async () => {
    while (drainOnceMore) {
      drainOnceMore = false;
      const drained = await drain({
        store,
        hello: async () => ((await host.open()) ? host.hello : null),
        append: (events) => host.ask("event.append", { events }),
        onLedger: (problem) => {
          if (problem) host.setState({ status: "ledger_problem", detail: problem });
          else if (host.hello?.ledger.status === "ok") host.setState({ status: "ok" });
        },
        onStored: () => {
          triesAfterCrash = 0;
          broadcast({ to: "screens", type: "ledger_changed" });
          void planReminder(reminders);
        },
      });
      held = drained.held;
      if (drained.waiting > 0 && host.state.status === "crashed" && triesAfterCrash < mostTries) {
        triesAfterCrash += 1;
        drainOnceMore = true;
      } else if (drained.held + drained.waiting > 0) {
        await chrome.alarms.create(drainAlarm, { delayInMinutes: drainAgain });
      }
    }
  })().finally(() => {
    draining = null;
    void broadcastHost();
  });
  return draining;
}

/** What waits until the browser may disturb the person, and shows it. Names no account and no reason: the host's words. */
const reminders: ReminderOptions = {
  allowed: () => chrome.permissions.contains({ permissions: ["notifications"] }),
  next: () => host.ask("reminder.next", {}),
  claim: async () => host.ask("reminder.claim", { language: await language() }),
  setAlarm: async (at) => {
    if (at === null) await chrome.alarms.clear(reminderAlarm);
    else await chrome.alarms.create(reminderAlarm, { when: at });
  },
  show: async (title, text) => {
    const iconUrl = chrome.runtime.getURL("icons/128.png");
    await chrome.notifications.create(reminderAlarm, { type: "basic", iconUrl, title, message: text });
  },
  now: () => Date.now(),
};

async function language() {
  const { settings } = (await store.get("settings")) as { settings?: Settings };
  return chooseLanguage(settings?.language, chrome.i18n.getUILanguage());
}

/** The rules loaded by hand, null without any; undefined until they are asked for, and after each change. */
let rulesByHand: Promise<Rule[] | null> | undefined;
const handRules = () =>
  loadedRules().then(
    (loaded) => (loaded?.ok ? loaded.rules : null),
    () => {
      // Storage may fail once; the next page asks again, and this one gets the bundled rules.
      rulesByHand = undefined;
      return null;
    },
  );

const options = {
  ownId: chrome.runtime.id,
  inject: async (tab: number) => {
    const target = { tabId: tab, frameIds: [0] };
    const rules = await (rulesByHand ??= handRules());
    const told = chrome.scripting.executeScript({
      target,
      func: (id: number, loaded: Rule[] | null) => {
        if (loaded) globalThis.objectorRules = loaded;
        globalThis.objectorTab = id;
        globalThis.objectorStart?.();
      },
      args: [tab, rules] as [number, Rule[] | null],
    });
    // The page script reads the rules as soon as it runs; for the number of its tab it can wait.
    if (rules) await told;
    await Promise.all([told, chrome.scripting.executeScript({ target, files: ["page.js"] })]);
  },
  pressedIn: async (tab: number, address: string) => {
    const now = Date.now();
    const pending = keptPresses(await store.get(null)).filter(
      (press) => press.tab === tab && stillPending(press, now),
    );
    const moved = pending.map((press) => arrivedAt(press, address));
    await store.set(Object.fromEntries(moved.map((press) => [pressKey(press.attempt), press])));
    return moved.some((press) => mayAnswer(press, address));
  },
  toPage: async (tab: number, message: unknown): Promise<PageReply> => {
    try {
      return await chrome.tabs.sendMessage(tab, message, { frameId: 0 });
    } catch {
      return { ok: false, problem: "no_page" };
    }
  },
  activeTab: async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
  ask: (method: keyof Methods, params: unknown) => askFor(host, counts, method, params),
  hostState: async (retry: boolean) => {
    // A screen was opened, or a person pressed "check again": that asks the host anew, whatever it said before.
    if (retry || !host.hello) {
      await host.openAnew();
      void drainNow();
    }
    return hostState();
  },
  broadcastPage: (tab: number, state: PageState | null) =>
    broadcast({ to: "screens", type: "page_state", tab, state }),
  openScreen: async (screen: string, objection?: string) => {
    const asked = objection ? `?${new URLSearchParams({ objection }).toString()}` : "";
    await chrome.tabs.create({ url: chrome.runtime.getURL(`${screen}.html${asked}`) });
  },
};

chrome.runtime.onMessage.addListener((message: BackgroundRequest, sender, respond) => {
  if (message?.to !== "background") return false;
  route(message, sender, options).then(respond, () => respond({ ok: false, problem: "failed" }));
  return true;
});

chrome.runtime.onConnect.addListener((port) => {
  if (port.name === pagePort) return;
  if (port.name !== watchPort || !port.sender || !screenOf(port.sender)) return port.disconnect();
  watching += 1;
  host.hold(true);
  if (host.hello) void host.ask("ledger.watch", { on: true });
  else void host.open();
  port.onDisconnect.addListener(() => {
    watching -= 1;
    if (watching > 0) return;
    host.hold(false);
    if (host.hello) void host.ask("ledger.watch", { on: false });
  });
});

chrome.storage.onChanged.addListener((changes, area) => {
  if (area !== "local") return;
  if (loadedRulesKey in changes) rulesByHand = undefined;
  const written = Object.entries(changes).filter(([, { newValue }]) => newValue !== undefined);
  if (written.some(([key]) => key.startsWith(outboxPrefix))) void drainNow();
});
chrome.alarms.onAlarm.addListener(({ name }) => {
  if (name === drainAlarm) void drainNow();
  if (name === reminderAlarm) void remind(reminders);
});
/** Without the person's leave there is no such API. */
const onNotice = () => chrome.notifications?.onClicked.addListener(() => void options.openScreen("ledger"));
onNotice();
chrome.permissions.onAdded.addListener(() => {
  onNotice();
  void planReminder(reminders);
});
chrome.permissions.onRemoved.addListener(() => void planReminder(reminders));
// Wakes the background when the browser starts: what waited while it was closed goes now.
chrome.runtime.onStartup.addListener(() => {
  void drainNow();
  void remind(reminders);
});
chrome.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === "install") void options.openScreen("welcome");
  if (reason === "install" || reason === "update") void enterOpenPages();
});
void drainNow();
