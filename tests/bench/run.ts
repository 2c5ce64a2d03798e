/**
 * `./dev bench`: the host beside references built with it, medians of 5 interleaved blocks of one run, as ratios.
 * Ratios, because milliseconds say more about the machine than about the program.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { coldStart } from "./cold_start.ts";

const blocks = 5;
const startsPerBlock = 40;
const build = "build/native-host";
const { extension } = JSON.parse(readFileSync("manifests/browsers.json", "utf8")) as {
  extension: { chromium_id: string };
};
const origin = `chrome-extension://${extension.chromium_id}/`;

const figures: Record<string, number[]> = {};
const add = (name: string, value: number) => (figures[name] ??= []).push(value);
const median = (name: string) => {
  const values = figures[name]!.toSorted((a, b) => a - b);
  return values[Math.floor(values.length / 2)]!;
};

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
  if (bench.status !== 0) process.exit(1);
  for (const [name, value] of Object.entries(JSON.parse(bench.stdout) as Record<string, number>))
    add(name, value);
}

let over = false;
function row(name: string, value: number, unit: string, limit: number, detail: string): void {
  const within = value <= limit;
  over ||= !within;
  const figure = `${name.padEnd(36)} ${value.toFixed(2).padStart(6)} ${unit.padEnd(3)}`;
  console.log(`${within ? "ok  " : "OVER"} ${figure} (at most ${limit})  ${detail}`);
}

// Under build and not in /tmp, which may be memory: both sides write to the same file system.
mkdirSync("build", { recursive: true });
for (let round = 0; round < blocks; round++) {
  const folder = mkdtempSync(join(process.cwd(), "build", "bench-"));
  await block(folder);
  rmSync(folder, { recursive: true });
}

const [echo, cold] = [median("cold_start_echo"), median("cold_start_host")];
row(
  "cold start to hello ÷ echo host",
  cold / echo,
  "×",
  2,
  `${cold.toFixed(2)} ms beside ${echo.toFixed(2)} ms`,
);
const [write, append] = [median("write_reference"), median("append_host")];
const writes = `${append.toFixed(3)} ms beside ${write.toFixed(3)} ms`;
if (write < 0.05) {
  console.log(
    `--   durable append ÷ 4 KiB + fdatasync   not measured: fdatasync is too quick here to be real (${writes})`,
  );
} else {
  row("durable append ÷ 4 KiB + fdatasync", append / write, "×", 2, writes);
}
row("peak memory, 1,000 appends + list", median("peak_memory_kib") / 1024, "MiB", 8, "VmHWM");
const content = gzipSync(readFileSync("build/extension/chromium/content.js"), { level: 9 }).length;
row("script on every page of Meta's", content / 1024, "KiB", 6, "minified and gzipped");
process.exit(over ? 1 : 0);
