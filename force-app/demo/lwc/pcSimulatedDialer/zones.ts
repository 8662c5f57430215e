/** The wire's Windows zone names, and their offsets at a moment. */
import { DateTime, IANAZone } from 'c/pcLuxon';
import { findIana } from 'c/pcWindowsIana';

/** The IANA zone of a Windows standard name, null when there is none. */
export function ianaZone(standardName: string): string | null {
  const [zone] = findIana(standardName);
  return zone !== undefined && IANAZone.isValidZone(zone) ? zone : null;
}

/** Offset of a Windows zone at `now` (epoch ms), as the wire writes it: `-07:00` (protocol 7.9). */
export function zoneOffset(standardName: string, now: number): string {
  return DateTime.fromMillis(now, { zone: ianaZone(standardName) ?? 'utc' }).toFormat('ZZ');
}
