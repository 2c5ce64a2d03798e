/** Asks again and again until the answer fits; fails with the last answer after half a minute. */
export async function until<T>(ask: () => Promise<T>, fits: (answer: T) => boolean): Promise<T> {
  const started = Date.now();
  for (;;) {
    const answer = await ask();
    if (fits(answer)) return answer;
    if (Date.now() - started > 30_000) throw new Error(`It never came; last: ${JSON.stringify(answer)}`);
    await new Promise((next) => setTimeout(next, 20));
  }
}
