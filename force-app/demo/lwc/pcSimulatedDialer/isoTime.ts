/** Instants as the wire writes and reads them (protocol 0.2). */
import { DateTime } from 'c/pcLuxon';

/** `2026-03-04T15:06:07.000Z` for an epoch ms. */
export const iso = (ms: number): string => DateTime.fromMillis(ms, { zone: 'utc' }).toISO() ?? '';

/** Epoch ms of an ISO or HTTP date text; a text without zone is UTC. Null when it is no date. */
export function readInstant(text: string): number | null {
  // "+7:00" occurs on the wire (protocol 5.7); ISO wants two digits.
  const padded = text.trim().replace(/([+-])(\d):(\d\d)$/, '$10$2:$3');
  const read = [DateTime.fromISO(padded, { zone: 'utc' }), DateTime.fromHTTP(padded), DateTime.fromRFC2822(padded)];
  return read.find((candidate) => candidate.isValid)?.toMillis() ?? null;
}
