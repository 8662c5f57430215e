/** The connection of a panel that signs in by itself: the browser's fetch and timers, and the tokens of the sign-in. */
import type { AuthProvider, Clock, Connection } from 'c/pcCtiAdapter';

export const browserClock: Clock = {
  now: () => Date.now(),
  // eslint-disable-next-line @lwc/lwc/no-async-operation -- timers of the shift; it clears them when it stops
  setTimeout: (callback, ms) => window.setTimeout(callback, ms),
  clearTimeout: (handle) => window.clearTimeout(handle as number)
};

export const orgConnection = (auth: AuthProvider): Connection => ({
  fetch: (request) => fetch(request),
  auth,
  clock: browserClock
});
