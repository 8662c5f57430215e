/** Dates of the wire: ISO-8601, UTC unless they say otherwise (protocol 0.2). */
import type { Instant } from 'c/pcFacts';

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|[+-]\d{1,2}(?::?\d{2})?)?$/i;

/** Minutes east of UTC; a zone-less date is UTC, and the offset hour may have one digit (protocol 5.7). */
function offsetMinutes(zone: string | undefined): number {
  if (zone === undefined || zone.toUpperCase() === 'Z') return 0;
  const [, sign, hours, minutes] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
}

/** Whether a text names its own zone; one that does not was written in some zone nobody knows (protocol 4.6, StartTime). */
export const hasZone = (raw: unknown): boolean =>
  typeof raw === 'string' && raw.length <= 64 && /[T ].*(Z|[+-]\d{1,2}(:?\d{2})?)$/i.test(raw.trim());

/**
 * A date of the wire as a UTC instant (ms). Null for everything that is not one: '', another format, a day that does not exist,
 * and the year 1, which some servers send for "no date".
 */
export function parseInstant(raw: unknown): Instant | null {
  const parts = typeof raw === 'string' && raw.length <= 64 ? iso.exec(raw.trim()) : null;
  if (parts === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map((part) => Number(part ?? 0));
  const millis = Math.floor(Number(`0.${parts[7] ?? '0'}`) * 1000);
  const local = Date.UTC(year, month - 1, day, hour, minute, second, millis);
  const back = new Date(local);
  const real = back.getUTCMonth() === month - 1 && back.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  return real && year > 1900 ? local - offsetMinutes(parts[8]) * 60_000 : null;
}
