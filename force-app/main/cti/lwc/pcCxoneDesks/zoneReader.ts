/** Time zones as the tenant names them (protocol 7.9). Null: the answer is not that list. */
import type { ZoneEntry } from 'c/pcFacts';
import { anyCase, lenient, listEntries, word } from 'c/pcCxoneWire';

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
