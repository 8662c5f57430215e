/** What the clock on the contact's wall says. */
import type { Instant, ZoneEntry } from 'c/pcFacts';
import { DateTime } from 'c/pcLuxon';
import { isZone, zoneOf } from './zone';

/** A wall clock. Numbers, not text: how a time is written is the panel's and the locale's business. */
export interface LocalClock {
  /** IANA name. */
  readonly zone: string;
  /** `2026-03-04`. */
  readonly date: string;
  /** 0–23. */
  readonly hour: number;
  readonly minute: number;
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number;
  /** Minutes east of UTC at that instant, summer time included. */
  readonly offsetMin: number;
}

/** The clock of an IANA zone at an instant (ms, UTC); null when zone or instant cannot be. */
export const clockIn = (zone: string | null, instant: Instant): LocalClock | null => {
  if (!isZone(zone)) return null;
  const at = DateTime.fromMillis(instant, { zone });
  const date = at.toISODate();
  if (!at.isValid || date === null) return null;
  return { zone, date, hour: at.hour, minute: at.minute, weekday: at.weekday, offsetMin: at.offset };
};

/**
 * The contact's local time at an instant (ms, UTC); null when the zone is not known, so that the card can say so.
 */
export const localClock = (zoneName: string, instant: Instant, zones: readonly ZoneEntry[] = []): LocalClock | null =>
  clockIn(zoneOf(zoneName, zones), instant);
