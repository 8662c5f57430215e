/** When to poll again after a failure (protocol 3.4). */
import type { PollFailure, PollPolicy } from './pollTypes';

const second = 1000;
/** Waits after failures of the network, in seconds; the last one repeats. */
const transportWaits = [1, 2, 5, 10];
/** The longest wait of the growing kind. */
const longestMs = 30 * second;
/** Retry-After is honoured between these; a dialer that asks for an hour is asked again earlier. */
const retryAfter = { floorMs: second, capMs: 60 * second };
/** As long as the vendor's client tries (protocol 3.3). */
const giveUpMs = 10 * 60 * second;

/** 1, 2, 4 … 30 s, of which a random half is taken off, so that a whole floor does not come back in one second. */
function growing(failures: number, random: () => number): number {
  const wait = Math.min(longestMs, second * 2 ** Math.min(failures - 1, 10));
  return wait / 2 + (wait / 2) * random();
}

/** @param random uniform in [0, 1), injected */
export function createPollPolicy(random: () => number): PollPolicy {
  const wait = ({ failures, reason, retryAfterMs }: PollFailure): number => {
    if (retryAfterMs !== null) return Math.min(retryAfter.capMs, Math.max(retryAfter.floorMs, retryAfterMs));
    if (reason === 'transport') return second * (transportWaits[Math.min(failures, transportWaits.length) - 1] ?? 1);
    return Math.max(second, growing(failures, random));
  };
  return {
    nextDelayMs: (failure) => (failure.elapsedMs >= giveUpMs ? null : wait(failure))
  };
}
