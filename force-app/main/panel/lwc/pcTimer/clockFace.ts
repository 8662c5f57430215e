/** How a span of time is written. All faces take whole seconds. */

/** `short` 0:07 · `call` 01:12 · `bar` 00:12:41 · `seconds` 42. */
export type Face = 'short' | 'call' | 'bar' | 'seconds';

const two = (value: number) => String(value).padStart(2, '0');

const inHours = (seconds: number) => [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60] as const;

/** Seconds as the face writes them; hours appear when there are any. */
export function writeSeconds(face: Face, seconds: number): string {
  if (face === 'seconds') return String(seconds);
  const [hours, minutes, rest] = inHours(seconds);
  if (face === 'bar') return `${two(hours)}:${two(minutes)}:${two(rest)}`;
  if (hours > 0) return `${hours}:${two(minutes)}:${two(rest)}`;
  return `${face === 'call' ? two(minutes) : minutes}:${two(rest)}`;
}

/** What a timer shows at a moment, and how long until that changes. */
export interface Reading {
  readonly seconds: number;
  /** ms until the next second; null when nothing changes any more. */
  readonly nextInMs: number | null;
}

/** Time gone by since an instant, never negative. */
export function readSince(now: number, since: number): Reading {
  const gone = Math.max(0, now - since);
  return { seconds: Math.floor(gone / 1000), nextInMs: now < since ? since - now : 1000 - (gone % 1000) };
}

/** Time left until an instant; stops at 0. */
export function readUntil(now: number, until: number): Reading {
  const left = Math.max(0, until - now);
  return { seconds: Math.ceil(left / 1000), nextInMs: left === 0 ? null : left % 1000 || 1000 };
}
