/** One alarm, one notice a day, and only with the person's leave. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  noticeAt,
  planReminder,
  remind,
  type ReminderOptions,
} from "../../extension/src/background/reminders.ts";
import type { ReminderClaimResult, ReminderNextResult } from "../../extension/src/protocol/types.ts";

const now = new Date(2026, 10, 23, 15, 0).getTime();

function world(given: { allowed?: boolean; next?: ReminderNextResult; claim?: ReminderClaimResult } = {}) {
  const alarms: (number | null)[] = [];
  const shown: [string, string][] = [];
  const asked: string[] = [];
  const answer = <T>(method: string, result: T | undefined) => {
    asked.push(method);
    const gone = { ok: false, host: { status: "not_found", waiting: 0, refused: 0 } } as const;
    return Promise.resolve(result === undefined ? gone : ({ ok: true, result } as const));
  };
  const options: ReminderOptions = {
    allowed: () => Promise.resolve(given.allowed ?? true),
    next: () => answer("next", given.next),
    claim: () => answer("claim", given.claim),
    setAlarm: (at) => Promise.resolve(void alarms.push(at)),
    show: (title, text) => Promise.resolve(void shown.push([title, text])),
    now: () => now,
  };
  return { alarms, shown, asked, options };
}

test("a notice comes in the morning of its day, and one whose morning has passed soon", () => {
  assert.equal(noticeAt("2026-12-01", now), new Date(2026, 11, 1, 10).getTime());
  for (const day of ["2026-11-23", "2026-11-01", "2024-02-29"])
    assert.equal(noticeAt(day, now), now + 60_000);
});

test("without the person's leave the host isn't even asked, and no alarm stays", async () => {
  const { alarms, shown, asked, options } = world({ allowed: false, next: { on: true, day: "2026-12-01" } });
  await planReminder(options);
  await remind(options);
  assert.deepEqual([alarms, shown, asked], [[null], [], []]);
});

test("the alarm is set for the day the host names, and cleared where there is none", async () => {
  const cases: [ReminderNextResult, number | null][] = [
    [{ on: true, day: "2026-12-01" }, new Date(2026, 11, 1, 10).getTime()],
    [{ on: true }, null],
    [{ on: false, day: "2026-12-01" }, null],
  ];
  for (const [next, expected] of cases) {
    const { alarms, options } = world({ next });
    await planReminder(options);
    assert.deepEqual(alarms, [expected]);
  }
});

test("a host that doesn't answer leaves the alarm as it is", async () => {
  const { alarms, options } = world();
  await planReminder(options);
  assert.deepEqual(alarms, []);
});

test("only a granted notice is shown, and the next is planned after it", async () => {
  const next = { on: true, day: "2026-12-01" };
  const granted = world({ next, claim: { granted: true, title: "T", text: "words" } });
  await remind(granted.options);
  assert.deepEqual(granted.shown, [["T", "words"]]);
  assert.equal(granted.alarms.length, 1);
  for (const claim of [{ granted: false }, undefined]) {
    const other = world({ next, ...(claim && { claim }) });
    await remind(other.options);
    assert.deepEqual(other.shown, []);
    assert.equal(other.alarms.length, 1);
  }
});
