/** The exported calendar, read by a calendar's own parser: what it says is what the ledger says. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import ICAL from "ical.js";
import de from "../../native-host/data/texts/de.json" with { type: "json" };
import { hostBinary, RawPipe, temporaryFolder } from "./raw_pipe.ts";

const uuid = (number: number) => `0196d1f0-1111-7000-8000-${String(number).padStart(12, "0")}`;
const attempt = (number: number) => uuid(1000 + number);
const account = (number: number) => uuid(2000 + number);

/** A press of January, which by the end of the year is long due. */
function press(number: number): object {
  const page = {
    platform: "facebook",
    subject: "own_information",
    rule: "facebook-objection-form",
    rule_version: 1,
    address: "https://www.facebook.com/help/contact/",
  };
  return {
    id: uuid(number),
    kind: "submit_pressed",
    day: `2026-01-${String(number).padStart(2, "0")}`,
    attempt: attempt(number),
    account: account(number),
    payload: { page, evidence: { how: "unknown" }, country: "DE" },
  };
}

/** A ledger with these events, and the command line over it in German. */
async function ledger(t: TestContext, events: object[]) {
  const folder = temporaryFolder(t);
  const environment = { OBJECTOR_DATA_DIR: join(folder, "data") };
  const host = new RawPipe(t, undefined, environment);
  await host.hello();
  const { result } = await host.call("event.append", { events });
  assert.ok((result!["results"] as { outcome: string }[]).every(({ outcome }) => outcome === "stored"));
  await host.end();
  const run = (...args: string[]) =>
    spawnSync(hostBinary, ["ledger", ...args], {
      env: { PATH: process.env["PATH"], ...environment, LANG: "de_DE.UTF-8" },
      encoding: "utf8",
    });
  return { folder, run };
}

test("a calendar's own parser finds each due day once, with its sum and an alarm", async (t) => {
  const merged = {
    id: uuid(50),
    kind: "account_merged",
    day: "2026-01-20",
    account: account(1),
    payload: { into: account(2) },
  };
  const { run } = await ledger(t, [press(1), press(2), press(3), merged]);
  const { status, stdout, stderr } = run("export", "--format", "ics");
  assert.equal(status, 0, stderr);
  const calendar = new ICAL.Component(ICAL.parse(stdout));
  const found = calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    assert.equal(event.summary, de.transfer.due_if);
    assert.ok(event.startDate.isDate);
    assert.equal(component.getAllSubcomponents("valarm").length, 1);
    return { uid: event.uid, day: event.startDate.toString(), sum: event.description };
  });
  type Listed = { id: string; hint: { due: { day: string; sum: string } } };
  const listed = (JSON.parse(run("list", "--json").stdout) as Listed[]).map(({ id, hint: { due } }) => ({
    uid: `${id}@objector`,
    day: due.day,
    sum: `${due.sum}\n${de.transfer.open}`,
  }));
  assert.equal(listed.length, 2);
  assert.deepEqual(found, listed);
});

test("where nothing is due there is no calendar, neither a file nor on standard output", async (t) => {
  const accepted = {
    id: uuid(60),
    kind: "accepted",
    day: "2026-02-01",
    attempt: attempt(1),
    payload: { how: "told" },
  };
  const { folder, run } = await ledger(t, [press(1), accepted]);
  const file = join(folder, "due.ics");
  for (const to of [[], [file]]) {
    const { status, stdout, stderr } = run("export", "--format", "ics", ...to);
    assert.equal(status, 1);
    assert.equal(stdout, "");
    assert.match(stderr, /No answer of Meta's is due/);
  }
  assert.ok(!existsSync(file));
});
