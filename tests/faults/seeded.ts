/** Randomness that can be repeated: the seed is printed, OBJECTOR_SEED sets it. */

/** OBJECTOR_ROUNDS, or `usual`. */
export function rounds(usual: number): number {
  return Number(process.env["OBJECTOR_ROUNDS"] ?? usual);
}

/** A generator of whole numbers from `low` to `high`, both included (mulberry32). */
export function seeded(name: string): (low: number, high: number) => number {
  let state = Number(process.env["OBJECTOR_SEED"] ?? Math.floor(Math.random() * 2 ** 32));
  console.log(`seed ${name} ${state} (again: OBJECTOR_SEED=${state})`);
  return (low, high) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return low + (((mixed ^ (mixed >>> 14)) >>> 0) % (high - low + 1));
  };
}
