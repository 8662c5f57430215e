/** Waiting for what no locator can wait for: a state of the simulator, a count, a set of words. */

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks until `good` accepts the answer, and returns it. Rejects after `withinMs` with `what` was waited for and the last answer, so a
 * red scenario says what there was instead.
 */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer> | Answer,
  good: (answer: Answer) => boolean,
  withinMs = 20_000
): Promise<Answer> {
  const end = performance.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (good(answer)) return answer;
    if (performance.now() >= end) throw new Error(`Not within ${withinMs} ms: ${what}. Last: ${JSON.stringify(answer)}`);
    await pause(25);
  }
}
