import { results } from "#validators";
import type { HostReply, HostState } from "../protocol/messages.ts";
import type { HelloResult, Methods, Position } from "../protocol/types.ts";
import { wellFormed } from "../protocol/well_formed.ts";
import { whyClosed } from "./failure.ts";

/** Milliseconds. */
export const answerTime = 10_000;
export const idleTime = 30_000;
const firstBackOff = 1_000;
const longestBackOff = 60_000;
const protocol = { min: 1, max: 1 };
/** Errors of the protocol (errors.json) that this file acts on. */
const protocolUnsupported = 4;
const internalError = -32603;

type Status = Pick<HostState, "status" | "detail">;

export interface HostOptions {
  /** Opens the native port; throws where the browser refuses the name. */
  connect: () => chrome.runtime.Port;
  /** The browser's text for the last closed port, if it gave one. */
  lastError: (port: chrome.runtime.Port) => string;
  version: string;
  lastAcknowledged: () => Promise<Position | undefined>;
  onState: () => void;
  /** The host was greeted: whatever waits may go now. */
  onOpen: () => void;
  onNotification: (method: string) => void;
}

interface Pending {
  method: keyof Methods;
  settle: (reply: HostReply) => void;
  timer: ReturnType<typeof setTimeout>;
}

/**
 * The one native port: opened when somebody asks, closed when idle. Every request has an id and a time limit of its
 * own, since Chromium drops a frame that isn't JSON without a word. After a failure nothing is tried again by itself;
 * the next request tries, not sooner than the back-off says. Whoever wants more than that asks for it (background/main.ts).
 */
export class Host {
  state: Status = { status: "unknown" };
  hello: HelloResult | null = null;
  private readonly options: HostOptions;
  private port: chrome.runtime.Port | null = null;
  private opening: Promise<boolean> | null = null;
  private spoke = false;
  private nextId = 1;
  private readonly pending = new Map<string, Pending>();
  private idleTimer: ReturnType<typeof setTimeout> | undefined;
  private backOff = 0;
  private notBefore = 0;
  private held = false;

  constructor(options: HostOptions) {
    this.options = options;
  }

  /** Asks the host, opening the port first where needed. Never throws. */
  async ask<Method extends keyof Methods>(
    method: Method,
    params: Methods[Method]["params"],
  ): Promise<HostReply<Methods[Method]["result"]>> {
    if (!(await this.open())) return { ok: false, host: { ...this.state, waiting: 0, refused: 0 } };
    if (!this.hello?.capabilities.includes(method))
      return { ok: false, host: { status: "too_old", waiting: 0, refused: 0 } };
    return (await this.send(method, known(params, this.hello))) as HostReply<Methods[Method]["result"]>;
  }

  /** A person asked: the back-off doesn't count, and a host with a trouble starts anew, since it says so at its start. */
  async openAnew(): Promise<boolean> {
    if (this.hello && this.state.status !== "ok") this.close(null);
    this.notBefore = 0;
    return this.open();
  }

  /** Whether the host is there and speaks our protocol. */
  async open(): Promise<boolean> {
    if (this.port && this.hello) return true;
    if (this.opening) return this.opening;
    if (Date.now() < this.notBefore) return false;
    this.opening = this.start().finally(() => (this.opening = null));
    return this.opening;
  }

  /** Keeps the port open while a screen watches. */
  hold(on: boolean): void {
    this.held = on;
    this.restartIdleTimer();
  }

  private async start(): Promise<boolean> {
    const last = await this.options.lastAcknowledged();
    try {
      const port = this.options.connect();
      this.port = port;
      this.spoke = false;
      port.onMessage.addListener((message: unknown) => this.receive(port, message));
      port.onDisconnect.addListener(() => {
        const text = this.options.lastError(port);
        if (port === this.port) this.close({ status: whyClosed(this.spoke, text), detail: text });
      });
    } catch (error) {
      this.close({ status: "startup_failed", detail: String(error) });
      return false;
    }
    const reply = (await this.send("hello", {
      client: { name: "objector-extension", version: this.options.version },
      protocol,
      ...(last && { last_acknowledged: last }),
    })) as HostReply<HelloResult>;
    if (reply.ok) return this.greet(reply.result);
    if ("error" in reply) {
      const status = reply.error.code === protocolUnsupported ? "too_old" : "startup_failed";
      this.close({ status, detail: reply.error.message });
    }
    return false;
  }

  private greet(hello: HelloResult): boolean {
    if (hello.protocol < protocol.min || hello.protocol > protocol.max) {
      this.close({ status: "too_old", detail: `protocol ${hello.protocol}` });
      return false;
    }
    this.hello = hello;
    this.backOff = 0;
    this.notBefore = 0;
    const { status, message } = hello.ledger;
    this.setState(
      status === "ok" ? { status: "ok" } : { status: "ledger_problem", ...(message && { detail: message }) },
    );
    this.options.onOpen();
    return true;
  }

  /** Called by whoever learnt from an answer that the ledger can't be written, or can be again. */
  setState(state: Status): void {
    const changed = state.status !== this.state.status || state.detail !== this.state.detail;
    this.state = state;
    if (changed) this.options.onState();
  }

  private send(method: keyof Methods, params: unknown): Promise<HostReply> {
    const { port } = this;
    return new Promise((settle) => {
      if (!port) return settle({ ok: false, host: { ...this.state, waiting: 0, refused: 0 } });
      const id = String(this.nextId++);
      const timer = setTimeout(() => this.close({ status: "no_answer", detail: method }), answerTime);
      this.pending.set(id, { method, settle, timer });
      this.restartIdleTimer();
      port.postMessage({ jsonrpc: "2.0", id, method, params: wellFormed(params) });
    });
  }

  private receive(port: chrome.runtime.Port, message: unknown): void {
    if (port !== this.port || typeof message !== "object" || message === null) return;
    this.spoke = true;
    const { id, method, result, error } = message as Record<string, unknown>;
    if (typeof method === "string" && id === undefined) return this.options.onNotification(method);
    const pending = typeof id === "string" ? this.pending.get(id) : undefined;
    if (!pending) return;
    this.pending.delete(id as string);
    clearTimeout(pending.timer);
    this.restartIdleTimer();
    pending.settle(checked(pending.method, result, error));
  }

  /** Ends the port. Our own disconnect fires no onDisconnect, so what waits is answered here. */
  private close(state: Status | null): void {
    const { port } = this;
    const greeted = this.hello !== null;
    this.port = null;
    this.hello = null;
    clearTimeout(this.idleTimer);
    port?.disconnect();
    if (state) {
      // A host that had worked may be asked again at once; one that fails again, or never spoke, later and later.
      this.notBefore = Date.now() + (greeted ? 0 : this.backOff || firstBackOff);
      this.backOff = Math.min(longestBackOff, this.backOff * 2 || firstBackOff);
      this.setState(state);
    }
    const waiting = [...this.pending.values()];
    this.pending.clear();
    for (const { settle, timer } of waiting) {
      clearTimeout(timer);
      settle({ ok: false, host: { ...this.state, waiting: 0, refused: 0 } });
    }
  }

  private restartIdleTimer(): void {
    clearTimeout(this.idleTimer);
    if (this.held || this.pending.size > 0 || !this.port) return;
    this.idleTimer = setTimeout(() => this.close(null), idleTime);
  }
}

/** The parameters without those that came later than this host: it would refuse the whole request. */
function known(params: object, { capabilities }: HelloResult): object {
  // It came with the letters.
  const { help_language: _, ...rest } = params as { help_language?: string };
  return capabilities.includes("letter.compose") ? params : rest;
}

/** An answer, or an error, that fits its schema; anything else counts as the host's failure. */
function checked(method: keyof Methods, result: unknown, error: unknown): HostReply {
  if (result !== undefined && results[method](result)) return { ok: true, result };
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (Number.isInteger(code) && typeof message === "string")
    return { ok: false, error: { code: code as number, message } };
  return {
    ok: false,
    error: { code: internalError, message: `the answer to ${method} doesn't fit the protocol` },
  };
}
