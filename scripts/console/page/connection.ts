/** What the softphone is given: the browser's fetch and timers, and the page's sign-in. */
import type { AuthProvider, Clock, Connection } from '../../../force-app/main/cti/lwc/pcCtiAdapter/port';

export const browserClock: Clock = {
  now: () => Date.now(),
  setTimeout: (callback, ms) => setTimeout(callback, ms),
  clearTimeout: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>)
};

export const browserFetch = (request: Request): Promise<Response> => fetch(request);

export const connectionFor = (auth: AuthProvider): Connection => ({ fetch: browserFetch, auth, clock: browserClock });
