/** Where a reschedule starts before the agent has chosen: a time at which people answer. */
import type { Instant } from 'c/pcFacts';
import { DateTime } from 'c/pcLuxon';
import { DAY, HOUR, writeWall } from './wall';
import type { WallTime } from './wall';
import { instantsOf, localAt } from './zoneTime';

/** When a callback is proposed, by the wall clock of the one who is called. */
export interface CallingHours {
  /** First and last full hour at which a call may begin, 0–23. */
  readonly from: number;
  readonly to: number;
  /** 1 Monday … 7 Sunday. */
  readonly weekdays: readonly number[];
}

/** Nine to six, Monday to Friday: well inside what calling laws allow. */
export const usualHours: CallingHours = { from: 9, to: 18, weekdays: [1, 2, 3, 4, 5] };

const isWithin = (local: number, { from, to, weekdays }: CallingHours): boolean => {
  const { weekday, hour } = DateTime.fromMillis(local, { zone: 'utc' });
  return weekdays.includes(weekday) && hour >= from && hour <= to;
};

/** Past a week every weekday has come by: hours that never open are left aside. */
const FURTHEST_LOOK = 8 * DAY;

/**
 * The next sensible slot: the first full hour that is at least an hour away and within the hours. An hour that does not exist or comes
 * twice is passed over.
 *
 * @param zone a valid IANA zone
 * @param now ms, UTC
 */
export const nextSlot = (zone: string, now: Instant, hours: CallingHours = usualHours): WallTime => {
  const earliest = now + HOUR;
  const start = Math.ceil(localAt(zone, earliest) / HOUR) * HOUR;
  for (let local = start; local < start + FURTHEST_LOOK; local += HOUR) {
    if (!isWithin(local, hours)) continue;
    const [instant, twice] = instantsOf(zone, local);
    if (instant !== undefined && twice === undefined && instant >= earliest) return writeWall(local);
  }
  return writeWall(start);
};
