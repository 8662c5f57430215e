/** A clock that only moves when told. */
import type { Clock } from '../../../force-app/main/cti/lwc/pcCtiAdapter/port';

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

export function fakeClock(start = 0) {
  let now = start;
  const timers = new Set<Timer>();
  const clock: Clock = {
    now: () => now,
    setTimeout: (callback, ms) => {
      const timer = { at: now + ms, callback };
      timers.add(timer);
      return timer;
    },
    clearTimeout: (handle) => void timers.delete(handle as Timer)
  };
  /** Lets pending promises settle. */
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  return {
    clock,
    settle,
    get pending(): number {
      return timers.size;
    },
    /** The machine slept: time went by and no timer fired. */
    sleep(ms: number): void {
      now += ms;
    },
    /** Moves on, firing what falls due in order of time. */
    async advance(ms: number): Promise<void> {
      const end = now + ms;
      for (;;) {
        const due = [...timers].filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        timers.delete(due);
        now = due.at;
        due.callback();
        await settle();
      }
      now = end;
      await settle();
    }
  };
}
