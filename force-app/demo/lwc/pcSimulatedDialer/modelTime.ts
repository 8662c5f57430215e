/**
 * Time as the model sees it: now, timers, pace, and steps. A step is everything one cause brings about (a command, a timer, a play);
 * when it is over a listener runs, so that what happened together is told together.
 */
import type { SimulatorClock } from './simulatorTypes';

/** A running timer. */
export interface Timer {
  /** Epoch ms. */
  readonly dueAt: number;
  cancel(): void;
}

export interface ModelTime {
  now(): number;
  /** Runs `then` as a step after `ms` of real time. */
  after(ms: number, then: () => void): Timer;
  /** A configured duration at this pace, ms. */
  paced(ms: number): number;
  /** Configured seconds at this pace as whole seconds, at least 1 (0 stays 0), because the wire tells whole seconds. */
  pacedSeconds(seconds: number): number;
  /** Runs a step. */
  run<T>(step: () => T): T;
  /** What runs when a step is over. */
  onStepOver(listener: () => void): void;
  /** Cancels every timer. */
  stop(): void;
}

/** Longer timers of the platform run at once (2^31 - 1 ms, 24.8 days); callbacks may be further away. */
const LONGEST = 2_147_483_647;

/** `pace` 10 makes configured durations ten times shorter. */
export function createModelTime(clock: SimulatorClock, pace: number): ModelTime {
  const timers = new Set<Timer>();
  let stepOver = (): void => undefined;
  const run = <T>(step: () => T): T => {
    try {
      return step();
    } finally {
      stepOver();
    }
  };
  return {
    now: () => clock.now(),
    after(ms, then) {
      let handle: unknown = null;
      const timer: Timer = {
        dueAt: clock.now() + ms,
        cancel() {
          timers.delete(timer);
          clock.clearTimeout(handle);
        }
      };
      const wait = (left: number): void => {
        handle = clock.setTimeout(
          () => {
            if (left > LONGEST) return wait(left - LONGEST);
            timers.delete(timer);
            return run(then);
          },
          Math.min(left, LONGEST)
        );
      };
      timers.add(timer);
      wait(ms);
      return timer;
    },
    paced: (ms) => Math.round(ms / pace),
    pacedSeconds: (seconds) => (seconds === 0 ? 0 : Math.max(1, Math.round(seconds / pace))),
    run,
    onStepOver(listener) {
      stepOver = listener;
    },
    stop: () => [...timers].forEach((timer) => timer.cancel())
  };
}
