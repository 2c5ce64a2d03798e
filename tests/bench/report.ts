/** How `./dev bench` prints what it measured, each figure beside its limit. */

let over = false;

export function row(name: string, value: number, unit: string, limit: number, detail: string): void {
  const within = value <= limit;
  over ||= !within;
  const figure = `${name.padEnd(36)} ${value.toFixed(2).padStart(6)} ${unit.padEnd(3)}`;
  console.log(`${within ? "ok  " : "OVER"} ${figure} (at most ${limit})  ${detail}`);
}

/** A figure that this machine can't give, and why. */
export function notMeasured(name: string, why: string): void {
  console.log(`--   ${name.padEnd(36)} not measured: ${why}`);
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Whether a figure was over its limit. */
export const isOver = (): boolean => over;
