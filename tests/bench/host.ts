/** The host beside references built with it: medians of 5 interleaved blocks of one run. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { coldStart } from "./cold_start.ts";
import { median, notMeasured, row } from "./report.ts";

const blocks = 5;
const startsPerBlock = 40;
const build = "build/native-host";
const { extension } = JSON.parse(readFileSync("manifests/browsers.json", "utf8")) as {
  extension: { chromium_id: string };
};
const origin = `chrome-extension://${extension.chromium_id}/`;

const figures: Record<string, number[]> = {};
const add = (name: string, value: number) => (figures[name] ??= []).push(value);
async function block(folder: string): Promise<void> {
  const environment = { OBJECTOR_DATA_DIR: join(folder, "cold") };
  // The first start makes the ledger; what is measured is every other one.
  await coldStart(`${build}/objector-host`, [origin], environment);
  for (let start = 0; start < startsPerBlock; start++) {
    add("cold_start_echo", await coldStart(`${build}/echo_host`, [], environment));
    add("cold_start_host", await coldStart(`${build}/objector-host`, [origin], environment));
  }
  const bench = spawnSync(`${build}/host_bench`, [`${build}/objector-host`, origin, folder], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (bench.status !== 0) throw new Error("host_bench failed");
  for (const [name, value] of Object.entries(JSON.parse(bench.stdout) as Record<string, number>))
    add(name, value);
}

export async function benchHost(): Promise<void> {
  // Under build and not in /tmp, which may be memory: both sides write to the same file system.
  mkdirSync("build", { recursive: true });
  for (let round = 0; round < blocks; round++) {
    const folder = mkdtempSync(join(process.cwd(), "build", "bench-"));
    await block(folder);
    rmSync(folder, { recursive: true });
  }

  const [echo, cold] = [median(figures["cold_start_echo"]!), median(figures["cold_start_host"]!)];
  row(
    "cold start to hello ÷ echo host",
    cold / echo,
    "×",
    2,
    `${cold.toFixed(2)} ms beside ${echo.toFixed(2)} ms`,
  );
  const [write, append] = [median(figures["write_reference"]!), median(figures["append_host"]!)];
  const writes = `${append.toFixed(3)} ms beside ${write.toFixed(3)} ms`;
  if (write < 0.05) {
    notMeasured("durable append ÷ 4 KiB + fdatasync", `fdatasync is too quick here to be real (${writes})`);
  } else {
    row("durable append ÷ 4 KiB + fdatasync", append / write, "×", 2, writes);
  }
  row("peak memory, 1,000 appends + list", median(figures["peak_memory_kib"]!) / 1024, "MiB", 8, "VmHWM");
}
