/**
 * Wall clocks as plain numbers. A _local_ time is the reading of a wall clock, in ms, as if that clock stood in UTC: it can be
 * counted with, but it is an instant only together with a zone.
 */
import type { Instant } from 'c/pcFacts';
import { DateTime } from 'c/pcLuxon';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A wall clock's reading to the minute, in the shape that date and time fields use. */
export interface WallTime {
  /** `2026-03-05`. */
  readonly date: string;
  /** `09:30`, 24 hours. */
  readonly time: string;
}

/** A wall clock's reading, and the instant at which it says so. */
export interface WallMoment extends WallTime {
  /** ms, UTC. */
  readonly instant: Instant;
  /** Minutes east of UTC at that instant, summer time included. */
  readonly offsetMin: number;
}

/** Reading of a date and a time field: local ms, or which of the two cannot be read. */
export type WallReading = { readonly local: number } | { readonly unreadable: 'date' | 'time' };

const utc = { zone: 'utc' };
const tidy = (text: string): string => text.normalize('NFKC').trim();

/**
 * Reads a date and a time field.
 *
 * @param date `2026-03-05`
 * @param time `09:30`; seconds and milliseconds, which some time fields add, must be zero
 */
export const readWall = ({ date, time }: WallTime): WallReading => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(tidy(date)) ? DateTime.fromISO(tidy(date), utc) : null;
  if (!day?.isValid) return { unreadable: 'date' };
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)(?::00(?:\.0{1,3})?)?$/.exec(tidy(time)) ?? [];
  if (hour === undefined || minute === undefined) return { unreadable: 'time' };
  return { local: day.toMillis() + Number(hour) * HOUR + Number(minute) * MINUTE };
};

/** Writes a local time. The ISO form, because other forms take the digits of the user's language. */
export const writeWall = (local: number): WallTime => {
  const iso = DateTime.fromMillis(local, utc).toISO() ?? '';
  const [date = '', rest = ''] = iso.split('T');
  return { date, time: rest.slice(0, 5) };
};

/** Whole days from one date (`2026-03-05`) to another; negative when the other lies before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((DateTime.fromISO(to, utc).toMillis() - DateTime.fromISO(from, utc).toMillis()) / DAY);
