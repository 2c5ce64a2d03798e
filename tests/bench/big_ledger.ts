/** Two ledgers, of 1,000 and of 100,000 events: appends and lists in turn, memory, and an export beside `.dump`. */
import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { chromiumOrigin, hostBinary, RawPipe } from "../protocol/raw_pipe.ts";
import { median, row } from "./report.ts";

const sizes = { small: 1000, big: 100_000 } as const;
type Size = keyof typeof sizes;
const eventsPerAccount = 100;
const rounds = 100;

const hex = (number: number) => number.toString(16).padStart(12, "0");
const id = (kind: string, number: number) => `${kind}0000000-0000-7000-8000-${hex(number)}`;

/** The event `number`: each account has one press and notes of ordinary length. */
function event(number: number): object {
  const account = Math.floor(number / eventsPerAccount);
  const first = number % eventsPerAccount === 0;
  const page = {
    platform: "facebook",
    subject: "own_information",
    rule: "facebook_genai_form",
    rule_version: 1,
    address: "https://www.facebook.com/help/contact/1",
  };
  return {
    id: id("e", number),
    kind: first ? "submit_pressed" : "note",
    at: 1_763_769_600_000 + number,
    attempt: id("a", account),
    account: id("c", account),
    payload: first
      ? { page, evidence: { how: "seen", platform_id: `1000${account}` }, country: "DE" }
      : { text: "a line of ordinary length, as people write" },
  };
}

async function timed(work: () => Promise<{ result?: unknown }>): Promise<number> {
  const start = performance.now();
  const reply = await work();
  const time = performance.now() - start;
  if (!reply.result) throw new Error("the host refused");
  return time;
}

/** Runs a program with its output in a file; gives milliseconds. */
function timedProgram(program: string, args: string[], output: string, environment = {}): number {
  const file = openSync(output, "w");
  const start = performance.now();
  const { status } = spawnSync(program, args, {
    stdio: ["ignore", file, "ignore"],
    env: { ...process.env, ...environment },
  });
  const time = performance.now() - start;
  closeSync(file);
  rmSync(output);
  if (status !== 0) throw new Error(`${program} failed`);
  return time;
}

/** Makes both ledgers under `folder` and measures them in turns. */
async function bigLedger(folder: string): Promise<Record<string, number>> {
  const ends: (() => void)[] = [];
  const context = { after: (end: () => void) => ends.push(end) } as unknown as TestContext;
  const folders = { small: join(folder, "small"), big: join(folder, "big") };
  const start = async (size: Size) => {
    const host = new RawPipe(context, [chromiumOrigin], { OBJECTOR_DATA_DIR: folders[size] });
    await host.hello();
    return host;
  };
  const next = { ...sizes };
  for (const size of ["small", "big"] as const) {
    const host = await start(size);
    for (let at = 0; at < sizes[size]; at += 100) {
      await host.call("event.append", { events: Array.from({ length: 100 }, (_, i) => event(at + i)) });
    }
    await host.end();
  }

  const hosts = { small: await start("small"), big: await start("big") };
  const times: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round++) {
    for (const size of ["small", "big"] as const) {
      const append = { events: [event(next[size]++)] };
      (times[`append_${size}`] ??= []).push(await timed(() => hosts[size].call("event.append", append)));
      const list = { language: "en", limit: 10 };
      (times[`list_${size}`] ??= []).push(await timed(() => hosts[size].call("objection.list", list)));
    }
  }
  const figures = Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
  const status = readFileSync(`/proc/${hosts.big.child.pid}/status`, "utf8");
  figures["peak_memory_big_kib"] = Number(/^VmHWM:\s+(\d+)/m.exec(status)![1]);
  for (const host of Object.values(hosts)) await host.end();

  const file = join(folders.big, "ledger.sqlite3");
  const output = join(folder, "output");
  const exports: number[] = [];
  const dumps: number[] = [];
  for (let round = 0; round < 3; round++) {
    dumps.push(timedProgram("sqlite3", ["-readonly", file, ".dump"], output));
    const environment = { OBJECTOR_DATA_DIR: folders.big };
    exports.push(timedProgram(hostBinary, ["ledger", "export"], output, environment));
  }
  figures["export"] = median(exports);
  figures["dump"] = median(dumps);
  for (const end of ends) end();
  return figures;
}

export async function benchBigLedger(): Promise<void> {
  mkdirSync("build", { recursive: true });
  const folder = mkdtempSync(join(process.cwd(), "build", "bench-"));
  const figures = await bigLedger(folder);
  rmSync(folder, { recursive: true });
  for (const what of ["append", "list"]) {
    const [small, big] = [figures[`${what}_small`]!, figures[`${what}_big`]!];
    const detail = `${big.toFixed(3)} ms beside ${small.toFixed(3)} ms`;
    row(`${what}, 100,000 events ÷ 1,000`, big / small, "×", 1.5, detail);
  }
  row("peak memory, 100,000 events", figures["peak_memory_big_kib"]! / 1024, "MiB", 10, "VmHWM");
  const [written, dumped] = [figures["export"]!, figures["dump"]!];
  const detail = `${written.toFixed(0)} ms beside ${dumped.toFixed(0)} ms of the sqlite3 shell`;
  row("export of 100,000 events ÷ .dump", written / dumped, "×", 3, detail);
}
