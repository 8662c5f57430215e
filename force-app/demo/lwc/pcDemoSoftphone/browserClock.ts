/** The browser's clock and timers, for a world that takes its time from outside. */
import type { Clock } from 'c/pcCtiAdapter';

export const browserClock: Clock = {
  now: () => Date.now(),
  // eslint-disable-next-line @lwc/lwc/no-async-operation -- whoever asked for the timer ends it
  setTimeout: (callback, ms) => setTimeout(callback, ms),
  clearTimeout: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>)
};
