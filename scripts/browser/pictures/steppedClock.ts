/** A clock that moves only when it is told, so that every time on a picture is the same at every run. */
import type { SimulatorClock } from 'c/pcSimulatedDialer';

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

export interface SteppedClock extends SimulatorClock {
  /** Moves to this instant (epoch ms) and fires what falls due on the way, in order of time. */
  moveTo(instant: number): void;
}

export function steppedClock(start: number): SteppedClock {
  let now = start;
  const timers = new Set<Timer>();
  const due = (limit: number): Timer | undefined =>
    [...timers].filter(({ at }) => at <= limit).sort((one, other) => one.at - other.at)[0];
  return {
    now: () => now,
    setTimeout(callback, ms) {
      const timer = { at: now + ms, callback };
      timers.add(timer);
      return timer;
    },
    clearTimeout: (handle) => void timers.delete(handle as Timer),
    moveTo(instant) {
      for (let next = due(instant); next; next = due(instant)) {
        timers.delete(next);
        now = next.at;
        next.callback();
      }
      now = instant;
    }
  };
}
