/**
 * A scripted stand-in for chrome.*, for layout and accessibility only: it lets the built screens be looked at in every
 * state without an extension, a host or Meta's page. What the screens really do is tested with the real ones, in
 * tests/e2e. `installStandIn` runs inside the page, so it may use nothing from outside itself.
 */
import type {
  FillOutcome,
  FormDescription,
  HostState,
  Identity,
  PageState,
} from "../../../extension/src/protocol/messages.ts";
import type { Methods } from "../../../extension/src/protocol/types.ts";

/** What the stand-in answers. */
export interface Script {
  language: "en" | "de";
  page?: PageState | null;
  host: HostState;
  answers: { [M in keyof Methods]?: Methods[M]["result"] };
  filled?: FillOutcome[];
  /** Why nothing is put into the form at all. */
  fillProblem?: string;
  description?: FormDescription;
  identity?: Identity | undefined;
  storage?: Record<string, unknown>;
  /** Where the browser speaks another language than the screen. */
  browserLanguage?: string;
}

declare global {
  /** @returns how many listeners there still are */
  var tabLoaded: (identity: Identity) => number;
  /** The ledger changed, and the host answers otherwise from now on. */
  var ledgerChanged: (answers: Script["answers"]) => void;
  /** Answers to what is asked from now on of this method wait until they are released; then the document says `data-held`. */
  var holdAnswers: (method: keyof Methods) => void;
  var releaseAnswers: () => void;
}

export function installStandIn(script: Script): void {
  const storage: Record<string, unknown> = { settings: { language: script.language }, ...script.storage };
  const listeners: ((message: unknown) => void)[] = [];
  const tell = (message: object) => listeners.forEach((listener) => listener({ to: "screens", ...message }));
  let page = script.page ?? null;

  const onPage = (command: { do: string; at?: PageState["pointing"] }) => {
    if (command.do === "identify")
      return script.identity ? { ok: true, identity: script.identity } : { ok: false, problem: "nobody" };
    if (command.do === "describe") return { ok: true, description: script.description };
    if (!page && command.do === "state") setTimeout(() => tell({ type: "page_state", tab: 1, state: null }));
    if (!page) return { ok: false, problem: "no page" };
    const { pointing: _, ...rest } = page;
    if (command.do === "point") page = { ...rest, ...(command.at ? { pointing: command.at } : {}) };
    if (command.do === "unpoint") page = rest;
    if (command.do === "point" || command.do === "unpoint") tell({ type: "page_state", tab: 1, state: page });
    if (command.do === "fill" && script.fillProblem) return { ok: false, problem: script.fillProblem };
    return command.do === "fill"
      ? { ok: true, filled: script.filled ?? [], state: page }
      : { ok: true, state: page };
  };

  const answer = (request: {
    type: string;
    method: keyof Methods;
    params: unknown;
    command: { do: string };
  }) => {
    if (request.type === "whoami") return { screen: "panel", tab: 1 };
    if (request.type === "host_state") return script.host;
    if (request.type === "page") return onPage(request.command);
    if (request.type !== "host") return null;
    if (script.host.status !== "ok") return { ok: false, host: script.host };
    if (request.method === "profile.set")
      return { ok: true, result: { countries: [], holder: request.params } };
    const result = script.answers[request.method];
    return result ? { ok: true, result } : { ok: false, error: { code: -32601, message: "not scripted" } };
  };

  let held: string | undefined;
  const release: (() => void)[] = [];
  globalThis.holdAnswers = (method) => void (held = method);
  globalThis.releaseAnswers = () => {
    held = undefined;
    release.splice(0).forEach((go) => go());
  };
  globalThis.ledgerChanged = (answers) => {
    Object.assign(script.answers, answers);
    tell({ type: "ledger_changed" });
  };

  const onLoaded: ((tab: number, change: { status: string }) => void)[] = [];
  const onStored: ((changes: Record<string, unknown>) => void)[] = [];
  const set = (values: Record<string, unknown>) => {
    Object.assign(storage, values);
    onStored.forEach((listener) => listener(values));
    return Promise.resolve();
  };
  const chrome = {
    runtime: {
      // An answer from another process comes in a turn of its own, never between a click and its change.
      sendMessage: (request: never) =>
        new Promise((reply) => {
          const said = answer(request);
          if (held && (request as { method?: string }).method === held) {
            release.push(() => reply(said));
            document.documentElement.dataset["held"] = held;
          } else setTimeout(() => reply(said));
        }),
      connect: () => ({ disconnect: () => {} }),
      onMessage: { addListener: (listener: never) => listeners.push(listener), removeListener: () => {} },
    },
    storage: {
      local: {
        get: (keys: string | string[] | null) =>
          Promise.resolve(
            Object.fromEntries(
              Object.entries(storage).filter(([key]) => keys === null || [keys].flat().includes(key)),
            ),
          ),
        set,
        remove: (keys: string | string[]) => {
          for (const key of [keys].flat()) delete storage[key];
          onStored.forEach((listener) => listener(Object.fromEntries([keys].flat().map((key) => [key, {}]))));
          return Promise.resolve();
        },
        onChanged: { addListener: (listener: never) => onStored.push(listener), removeListener: () => {} },
      },
    },
    i18n: { getUILanguage: () => script.browserLanguage ?? script.language },
    permissions: { contains: () => Promise.resolve(true), request: () => Promise.resolve(true) },
    tabs: {
      query: () => Promise.resolve([{ id: 1 }]),
      onUpdated: {
        addListener: (listener: (typeof onLoaded)[number]) => onLoaded.push(listener),
        removeListener: (listener: (typeof onLoaded)[number]) =>
          onLoaded.splice(onLoaded.indexOf(listener), 1),
      },
    },
  };
  // A tab finishes loading, and its script says from now on who is logged in.
  globalThis.tabLoaded = (identity) => {
    script.identity = identity;
    for (const listener of [...onLoaded]) listener(1, { status: "complete" });
    return onLoaded.length;
  };
  Object.defineProperty(globalThis, "chrome", { value: chrome, configurable: true });
}
