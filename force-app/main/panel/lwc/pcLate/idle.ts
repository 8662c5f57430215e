/** An agent at work has no idle browser for long; after this many ms it is done all the same. */
const latestMs = 2000;

/** Calls back when the browser has nothing better to do. Safari does not say when that is: there a moment later. */
export function inIdleMoment(work: () => void): void {
  if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(work, { timeout: latestMs });
  // eslint-disable-next-line @lwc/lwc/no-async-operation -- once, and nothing is left behind when the panel is gone
  else window.setTimeout(work, 200);
}
