/**
 * Between instants and the wall clocks of a zone. luxon gives the offset at an instant and nothing else here: its own way back from a
 * wall clock starts from the offset of today, so that a time that comes twice would read differently in summer and in winter.
 */
import type { Instant } from 'c/pcFacts';
import { IANAZone } from 'c/pcLuxon';
import { DAY, MINUTE, writeWall } from './wall';
import type { WallMoment } from './wall';

/** Minutes east of UTC in a valid zone at an instant. */
export const offsetAt = (zone: string, instant: Instant): number => IANAZone.create(zone).offset(instant);

/** What the wall clock of a zone says at an instant, as local ms. */
export const localAt = (zone: string, instant: Instant): number => instant + offsetAt(zone, instant) * MINUTE;

/** What the wall clock of a zone says at an instant. */
export const momentAt = (zone: string, instant: Instant): WallMoment => ({
  ...writeWall(localAt(zone, instant)),
  instant,
  offsetMin: offsetAt(zone, instant)
});

/**
 * Every instant at which the wall clock of a zone says a local time, earliest first: one on most days, none when the clock was put
 * over it, two when it was put back.
 */
export const instantsOf = (zone: string, local: number): readonly Instant[] => {
  // Offsets lie within a day, so whatever was in force then was in force a day before or a day after.
  const offsets = new Set([local - DAY, local, local + DAY].map((near) => offsetAt(zone, near)));
  return [...offsets]
    .map((offset) => local - offset * MINUTE)
    .filter((instant) => localAt(zone, instant) === local)
    .sort((one, other) => one - other);
};

/** One change of a zone's clock. */
export interface ClockChange {
  /** First moment of the new time. */
  readonly at: Instant;
  /** Minutes east of UTC before and from then on. */
  readonly beforeMin: number;
  readonly afterMin: number;
}

/** No clock changes twice within a week; the property tests look at every zone. */
const STEP = 7 * DAY;

/** First moment in (from, to] at which the offset is no longer that of `from`. */
const firstMoment = (zone: string, from: Instant, to: Instant): Instant => {
  const before = offsetAt(zone, from);
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, middle) === before) low = middle;
    else high = middle;
  }
  return high;
};

/** The changes of a zone's clock in (from, to], earliest first. */
export const clockChanges = (zone: string, from: Instant, to: Instant): readonly ClockChange[] => {
  const changes: ClockChange[] = [];
  for (let start = from; start < to; start += STEP) {
    const end = Math.min(start + STEP, to);
    const [beforeMin, afterMin] = [offsetAt(zone, start), offsetAt(zone, end)];
    if (beforeMin !== afterMin) changes.push({ at: firstMoment(zone, start, end), beforeMin, afterMin });
  }
  return changes;
};

/** The change that put the clock over a local time; undefined when no change did. */
export const changeOver = (zone: string, local: number): ClockChange | undefined =>
  clockChanges(zone, local - DAY, local + DAY).find(
    ({ at, beforeMin, afterMin }) => at + beforeMin * MINUTE <= local && local < at + afterMin * MINUTE
  );
