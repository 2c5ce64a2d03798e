/** Composing a reason text beside writing the same answer down, in turns in one run. */
import { spawnSync } from "node:child_process";
import { row } from "./report.ts";

export function benchCompose(): void {
  const bench = spawnSync("build/native-host/compose_bench", {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (bench.status !== 0) throw new Error("compose_bench failed");
  const { compose, serialise } = JSON.parse(bench.stdout) as { compose: number; serialise: number };
  const detail = `${compose.toFixed(1)} µs beside ${serialise.toFixed(1)} µs`;
  row("reason text, composed ÷ serialised", compose / serialise, "×", 3, detail);
}
