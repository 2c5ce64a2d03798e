/**
 * `./dev test [--full] [LAYER…]`: runs the layers, prints seeds, counts and minutes of each, and fails when a count
 * is lower than the committed one (tests/counts.json), so that a test can't quietly stop running.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { again, failuresIn, failureText } from "./failures.ts";
import { layers, type Layer } from "./layers.ts";

interface Outcome {
  ok: boolean;
  minutes: number;
  passed: number;
  failed: number;
  skipped: number;
  counts: Record<string, number>;
  /** What the runners said of the tests that failed. */
  failures: string[];
}

const full = process.argv.includes("--full");
const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const unknown = wanted.filter((name) => !layers.some((layer) => layer.name === name));
if (unknown.length > 0) {
  const names = layers.map((layer) => layer.name).join(", ");
  console.error(`No such layer: ${unknown.join(", ")}. There are: ${names}.`);
  process.exit(2);
}
const floors = JSON.parse(readFileSync("tests/counts.json", "utf8")) as Record<
  string,
  Record<string, { normal: number; full: number }>
>;

/** Runs one command, shows its output as it comes, and gives the output back for its counts. */
function run(
  command: string[],
  environment: Record<string, string>,
): Promise<{ code: number; output: string }> {
  const [program, ...rest] = command as [string, ...string[]];
  return new Promise((resolve) => {
    const child = spawn(program, rest, {
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      process.stdout.write(text);
    });
    child.on("error", (error) => resolve({ code: 127, output: String(error) }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Adds what doctest, node:test and our own `count NAME N` lines say they ran. */
function addCounts(outcome: Outcome, output: string): void {
  const sum = (pattern: RegExp) =>
    [...output.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);
  outcome.passed += sum(/^ℹ pass (\d+)/gm) + sum(/\[doctest\] test cases: +\d+ \| +(\d+) passed/g);
  outcome.failed += sum(/^ℹ fail (\d+)/gm) + sum(/\[doctest\] test cases:.*?(\d+) failed/g);
  outcome.skipped += sum(/^ℹ skipped (\d+)/gm);
  for (const [, name, count] of output.matchAll(/\bcount ([a-z0-9_]+) (\d+)\s*$/gm)) {
    outcome.counts[name!] = (outcome.counts[name!] ?? 0) + Number(count);
  }
}

/** The counts of a layer that are lower than committed. */
function tooLow(layer: Layer, outcome: Outcome): string[] {
  const actual: Record<string, number> = { tests: outcome.passed, ...outcome.counts };
  return Object.entries(floors[layer.name] ?? {}).flatMap(([name, { normal, full: fullFloor }]) => {
    const floor = full ? fullFloor : normal;
    const ran = actual[name] ?? 0;
    return ran < floor ? [`${name} ran ${ran} times, committed are ${floor}`] : [];
  });
}

/** Whether this run has used its one second try. */
let triedAgain = false;

/**
 * One browser test in a normal run may fail once, when it alone fails and then passes by itself: a browser on a busy
 * machine isn't ours to mend. It is printed, and a full run doesn't allow it.
 */
async function passesAlone(
  outcome: Outcome,
  output: string,
  environment: Record<string, string>,
): Promise<boolean> {
  const failed = failuresIn(output);
  if (full || triedAgain || failed.length !== 1) return false;
  triedAgain = true;
  const { code, output: second } = await run(again(failed[0]!), environment);
  if (code !== 0) return false;
  outcome.failed -= 1;
  addCounts(outcome, second);
  outcome.counts["second_try"] = 1;
  console.log(`\nPassed only at the second try: ${failed[0]!.name}`);
  return true;
}

async function runLayer(layer: Layer): Promise<Outcome> {
  const outcome: Outcome = {
    ok: true,
    minutes: 0,
    passed: 0,
    failed: 0,
    skipped: 0,
    counts: {},
    failures: [],
  };
  const started = performance.now();
  for (const command of layer.commands) {
    const environment = (full ? layer.full : layer.normal) ?? {};
    const { code, output } = await run(command, environment);
    addCounts(outcome, output);
    if (code !== 0) {
      console.log(`\n${layer.name}: ${command.join(" ")} ended with ${code}`);
      outcome.failures.push(failureText(output));
      if (layer.browser && (await passesAlone(outcome, output, environment))) continue;
      outcome.ok = false;
      outcome.failed = Math.max(outcome.failed, 1);
      break;
    }
  }
  outcome.minutes = (performance.now() - started) / 60_000;
  if (outcome.ok && layer.plain) outcome.passed += 1;
  const low = outcome.ok ? tooLow(layer, outcome) : [];
  if (outcome.ok && outcome.passed === 0) low.push("no test ran");
  outcome.failures.push(...low);
  if (low.length > 0) {
    outcome.ok = false;
    outcome.failed += low.length;
  }
  return outcome;
}

const outcomes: [Layer, Outcome][] = [];
for (const layer of layers.filter((each) => wanted.length === 0 || wanted.includes(each.name))) {
  console.log(`\n── ${layer.name} ${"─".repeat(Math.max(0, 60 - layer.name.length))}`);
  outcomes.push([layer, await runLayer(layer)]);
}

for (const [layer, { failures }] of outcomes) {
  for (const failure of failures) console.log(`\n${layer.name}: ${failure}`);
}
console.log(`\n${full ? "Full run" : "Normal run"}, minutes per layer:`);
for (const [layer, outcome] of outcomes) {
  const counts = Object.entries(outcome.counts).map(([name, count]) => `${name} ${count}`);
  const skipped = outcome.skipped > 0 ? `, ${outcome.skipped} skipped` : "";
  console.log(
    `  ${outcome.ok ? "ok    " : "FAILED"} ${layer.name.padEnd(10)} ${outcome.minutes.toFixed(1).padStart(5)} min  ` +
      `${outcome.passed} passed${skipped}${counts.length > 0 ? `; ${counts.join(", ")}` : ""}`,
  );
}
const total = (pick: (outcome: Outcome) => number) =>
  outcomes.reduce((sum, [, outcome]) => sum + pick(outcome), 0);
console.log(`  ${total((outcome) => outcome.minutes).toFixed(1)} minutes in all`);
const skipped = total((outcome) => outcome.skipped);
console.log(
  `${total((outcome) => outcome.passed)} passed, ${total((outcome) => outcome.failed)} failed` +
    (skipped > 0 ? `, ${skipped} skipped` : ""),
);
process.exit(outcomes.every(([, outcome]) => outcome.ok) ? 0 : 1);
