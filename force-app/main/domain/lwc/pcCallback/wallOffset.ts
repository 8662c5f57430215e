/** A wall clock that says its offset: a time no zone can mistake (protocol 5.7, 7.4). */
import type { Instant } from 'c/pcFacts';
import { momentAt } from './zoneTime';

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * `2026-03-05T09:30:00-07:00`.
 *
 * @param zone a valid IANA zone
 * @param instant ms, UTC, a whole minute
 */
export const wallWithOffset = (zone: string, instant: Instant): string => {
  const { date, time, offsetMin } = momentAt(zone, instant);
  const minutes = Math.abs(Math.round(offsetMin));
  return `${date}T${time}:00${offsetMin < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};
