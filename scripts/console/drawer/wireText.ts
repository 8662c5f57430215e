/** Wire traffic as text. */
import type { WireEntry } from './control';

/** Local time of day with thousandths: `10:31:25.120`. */
export function timeOf(at: number): string {
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  const thousandths = String(date.getMilliseconds()).padStart(3, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}.${thousandths}`;
}

/** The traffic as a file: one JSON object per line, oldest first, times as UTC instants. */
export const wireFile = (newestFirst: readonly WireEntry[]): string =>
  [...newestFirst]
    .reverse()
    .map(({ at, ...entry }) => `${JSON.stringify({ at: new Date(at).toISOString(), ...entry })}\n`)
    .join('');
