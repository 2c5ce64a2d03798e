import type { HostReply } from "../protocol/messages.ts";
import type { ReminderClaimResult, ReminderNextResult } from "../protocol/types.ts";

/** The one alarm's name. */
export const reminderAlarm = "reminder";
/** The hour of the day, in the person's own zone, at which a notice comes. */
const hour = 10;
/** Milliseconds until a notice whose time has passed: soon, but not in the middle of the browser's start. */
const soon = 60_000;

export interface ReminderOptions {
  /** Whether the person lets the browser show notices of ours. */
  allowed: () => Promise<boolean>;
  next: () => Promise<HostReply<ReminderNextResult>>;
  claim: () => Promise<HostReply<ReminderClaimResult>>;
  /** Sets the one alarm to a moment, in UTC milliseconds; null: none. */
  setAlarm: (at: number | null) => Promise<void>;
  show: (title: string, text: string) => Promise<void>;
  now: () => number;
}

/** When a notice for a civil day comes, in UTC milliseconds: in the morning there, or soon. */
export function noticeAt(day: string, now: number): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return Math.max(new Date(year, month - 1, date, hour).getTime(), now + soon);
}

/** Sets the one alarm for the next notice, where the person wants notices and a day is known. */
export async function planReminder(options: ReminderOptions): Promise<void> {
  if (!(await options.allowed())) return options.setAlarm(null);
  const reply = await options.next();
  // A host that doesn't answer now is asked again at the next start, and the alarm stays as it is.
  if (!reply.ok) return;
  const { on, day } = reply.result;
  await options.setAlarm(on && day !== undefined ? noticeAt(day, options.now()) : null);
}

/** The alarm rang: shows today's notice where the host gives it to this browser, and plans the next. */
export async function remind(options: ReminderOptions): Promise<void> {
  if (!(await options.allowed())) return;
  const reply = await options.claim();
  if (reply.ok && reply.result.granted && reply.result.title !== undefined)
    await options.show(reply.result.title, reply.result.text ?? "");
  await planReminder(options);
}
