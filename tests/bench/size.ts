/** A ledger of 100,000 events beside one of 1,000, measured in turns in one run. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { row } from "./report.ts";

const build = "build/native-host";

function measured(): Record<string, number> {
  const { extension } = JSON.parse(readFileSync("manifests/browsers.json", "utf8")) as {
    extension: { chromium_id: string };
  };
  mkdirSync("build", { recursive: true });
  const folder = mkdtempSync(join(process.cwd(), "build", "bench-"));
  const origin = `chrome-extension://${extension.chromium_id}/`;
  const bench = spawnSync(`${build}/size_bench`, [`${build}/objector-host`, origin, folder], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  rmSync(folder, { recursive: true });
  if (bench.status !== 0) throw new Error("size_bench failed");
  return JSON.parse(bench.stdout) as Record<string, number>;
}

export function benchSize(): void {
  const size = measured();
  for (const what of ["append", "list"]) {
    const [small, large] = [size[`${what}_small`]!, size[`${what}_large`]!];
    const detail = `${large.toFixed(3)} ms beside ${small.toFixed(3)} ms`;
    row(`${what}, 100,000 ÷ 1,000 events`, large / small, "×", 1.5, detail);
  }
  row("peak memory, 100,000 events + lists", size["memory_large_kib"]! / 1024, "MiB", 10, "VmHWM");
}
