/** A clock that stands still until it is told to go on. Timers run in the order they are due. */
import type { SimulatorClock } from '../../simulatorTypes';

export interface FakeClock extends SimulatorClock {
  /** Goes on by `ms`; whatever promises settle in between, settle. */
  advance(ms: number): Promise<void>;
  /** How many timers are running. */
  pending(): number;
}

/** Lets everything that is already decided happen. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

export function createFakeClock(start = Date.UTC(2026, 2, 4, 15, 0, 0)): FakeClock {
  let now = start;
  let serial = 0;
  const timers = new Map<number, { due: number; run: () => void }>();
  const nextDue = (limit: number): [number, { due: number; run: () => void }] | undefined =>
    [...timers].filter(([, { due }]) => due <= limit).sort(([a, x], [b, y]) => x.due - y.due || a - b)[0];
  return {
    now: () => now,
    setTimeout(run, ms) {
      serial += 1;
      timers.set(serial, { due: now + Math.max(0, ms), run });
      return serial;
    },
    clearTimeout(handle) {
      timers.delete(handle as number);
    },
    async advance(ms) {
      const end = now + ms;
      await settle();
      for (let next = nextDue(end); next !== undefined; next = nextDue(end)) {
        const [id, { due, run }] = next;
        timers.delete(id);
        now = due;
        run();

        await settle();
      }
      now = end;
    },
    pending: () => timers.size
  };
}
