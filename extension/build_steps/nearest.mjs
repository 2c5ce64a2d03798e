/** @param {string} a @param {string} b how many letters have to change to make one out of the other */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min(
          /** @type {number} */ (next[j - 1]) + 1,
          /** @type {number} */ (row[j]) + 1,
          /** @type {number} */ (row[j - 1]) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return /** @type {number} */ (row[b.length]);
}

/**
 * A suggestion for a word that isn't known: the nearest one, or all of them where none is near.
 * @param {string} word @param {readonly string[]} known
 */
export function suggest(word, known) {
  const [best] = known
    .map((candidate) => ({ candidate, far: distance(word, candidate) }))
    .sort((a, b) => a.far - b.far);
  if (!best) return "there is none to choose from";
  return best.far <= Math.max(2, best.candidate.length / 3)
    ? `did you mean ${best.candidate}?`
    : `known: ${known.join(", ")}`;
}
