/** A clock that stands still until a test moves it. */
export interface FakeClock {
  now(): number;
  setTimeout(callback: () => void, ms: number): unknown;
  clearTimeout(handle: unknown): void;
  /** Moves on, firing timers in order and letting promises settle between them. */
  advance(ms: number): Promise<void>;
  /** When the pending timers are due, ms from now, soonest first. */
  pending(): number[];
}

/** Lets everything that is ready happen: promise chains and the event loop's own hops. */
export async function settle(turns = 10): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  if (turns > 1) await settle(turns - 1);
}

export function createFakeClock(start = Date.parse('2026-03-04T15:00:00Z')): FakeClock {
  let now = start;
  let next = 1;
  const timers = new Map<number, { due: number; callback: () => void }>();
  const soonest = () => [...timers].sort(([a, x], [b, y]) => x.due - y.due || a - b)[0];
  async function fireUntil(end: number): Promise<void> {
    const first = soonest();
    if (first === undefined || first[1].due > end) return;
    timers.delete(first[0]);
    now = Math.max(now, first[1].due);
    first[1].callback();
    await settle();
    await fireUntil(end);
  }
  return {
    now: () => now,
    setTimeout(callback, ms) {
      timers.set(next, { due: now + ms, callback });
      return next++;
    },
    clearTimeout(handle) {
      timers.delete(handle as number);
    },
    async advance(ms) {
      const end = now + ms;
      await settle();
      await fireUntil(end);
      now = end;
      await settle();
    },
    pending: () => [...timers.values()].map(({ due }) => due - now).sort((a, b) => a - b)
  };
}
