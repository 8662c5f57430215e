/** Small answers about tenant and server (protocol 7.9). Null: the answer is not what was asked for. */
import type { Instant, ZoneEntry } from 'c/pcFacts';
import { safeParse } from 'c/pcValibot';
import { anyCase } from './anyCase';
import { listEntries } from './listEntries';
import { instant, lenient, word } from './wireValues';

/** `-07:00`, `+5:30`, `Z` or `-07:00:00` in minutes; 0 for anything else. */
function offsetMin(raw: unknown): number {
  const [, sign, hours, minutes] = typeof raw === 'string' ? (/^\s*([+-]?)(\d{1,2}):(\d{2})(:\d{2})?\s*$/.exec(raw) ?? []) : [];
  return hours === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const zoneSchema = anyCase({ displayName: word, standardName: word, offset: lenient(offsetMin) });

/** The tenant's zones; one without a standard name matches no contact and is left out. */
export function readZones(body: unknown): ZoneEntry[] | null {
  const entries = listEntries(body, 'timeZones', zoneSchema);
  if (entries === null) return null;
  return entries
    .filter((entry) => entry.standardName !== '')
    .map(({ displayName, standardName, offset }) => ({ displayName, standardName, offsetMin: offset }));
}

const timeSchema = anyCase({ ServerTime: instant });

/** The dialer's clock at the moment of its answer. */
export function readServerTime(body: unknown): Instant | null {
  const result = safeParse(timeSchema, body);
  return result.success ? result.output.ServerTime : null;
}
