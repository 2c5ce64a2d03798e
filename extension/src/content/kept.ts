import { newAccountId } from "../protocol/account_id.ts";
import type { OutboxEntry, PendingPress } from "../protocol/messages.ts";
import { outboxPrefix } from "../protocol/outbox.ts";
import { arrivedAt, keptPresses, mayAnswer, pressKey, stillPending } from "../protocol/pending.ts";
import type { EventToldByPerson, Evidence, Holder, Platform } from "../protocol/types.ts";
import { accountKey, platformIdNow } from "./identity.ts";

/** Answers after which Meta's page has nothing more to say; a code or a failure is still followed by one. */
const final: unknown[] = ["received", "accepted", "declined"] satisfies EventToldByPerson["says"][];

/** Who pressed, as far as it is known at that moment, and what has to be stored with it. */
export interface Presser {
  account: string;
  evidence: Evidence;
  also: Record<string, unknown>;
}

/**
 * What a press needs from storage, read before it: at the press itself there is no time to wait for anything, since the
 * page may be gone a moment later.
 */
export class Kept {
  readonly platform: Platform;
  readonly tab: number;
  holder: Holder | undefined;
  /** The last press of this tab whose answer is awaited. */
  press: PendingPress | null = null;
  private items: Record<string, unknown> = {};

  constructor(platform: Platform, tab: number) {
    this.platform = platform;
    this.tab = tab;
  }

  /** Reads everything, and keeps up with what changes. */
  async load(signal: AbortSignal): Promise<void> {
    const listener = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
      if (area !== "local") return;
      for (const [key, { oldValue, newValue }] of Object.entries(changes)) this.take(key, newValue, oldValue);
    };
    chrome.storage.onChanged.addListener(listener);
    signal.addEventListener("abort", () => chrome.storage.onChanged.removeListener(listener));
    await this.read();
  }

  /** Reads everything anew, and lets go of presses that are too old. */
  async read(): Promise<void> {
    const items = await chrome.storage.local.get(null);
    this.press = null;
    this.holder = undefined;
    for (const [key, value] of Object.entries(items)) this.take(key, value);
    const now = Date.now();
    const old = keptPresses(items).filter((press) => !stillPending(press, now));
    if (old.length > 0) await chrome.storage.local.remove(old.map(({ attempt }) => pressKey(attempt)));
  }

  private take(key: string, value: unknown, before?: unknown): void {
    if (key.startsWith("account/")) this.items[key] = value;
    else if (key === "holder") this.holder = value as Holder | undefined;
    else if (key.startsWith(outboxPrefix)) this.toldMaybe((value as OutboxEntry | undefined)?.event);
    else
      for (const press of keptPresses({ [key]: value ?? before })) this.takePress(press, value === undefined);
  }

  private takePress(press: PendingPress, removed: boolean): void {
    if (press.tab !== this.tab) return;
    const same = press.attempt === this.press?.attempt;
    if (removed) this.press = same ? null : this.press;
    else if (stillPending(press, Date.now()) && (!this.press || same || press.at > this.press.at))
      this.press = press;
  }

  private toldMaybe(event: OutboxEntry["event"] | undefined): void {
    if (event?.kind !== "told_by_person" || !this.press || event.attempt !== this.press.attempt) return;
    if (final.includes((event.payload as EventToldByPerson).says)) void this.answered();
  }

  /** Reads the cookie now. An account that isn't known yet gets its id here, to be stored in the same call. */
  presser(): Presser {
    const platformId = platformIdNow(this.platform);
    if (!platformId) return { account: newAccountId(), evidence: { how: "unknown" }, also: {} };
    const key = accountKey(this.platform, platformId);
    const known = this.items[key] as string | undefined;
    const account = known ?? newAccountId();
    this.items[key] = account;
    return {
      account,
      evidence: { how: "seen", platform_id: platformId },
      also: known ? {} : { [key]: account },
    };
  }

  /** Says that the tab is at this address now. @returns whether the answer to the press may be here */
  arrived(address: string): boolean {
    if (!this.press) return false;
    const press = arrivedAt(this.press, address);
    if (press !== this.press)
      chrome.storage.local.set({ [pressKey(press.attempt)]: press }).catch(() => undefined);
    this.press = press;
    return mayAnswer(press, address);
  }

  /** Forgets the press whose answer was waited for. */
  async answered(): Promise<void> {
    const { press } = this;
    this.press = null;
    if (press) await chrome.storage.local.remove(pressKey(press.attempt));
  }
}
