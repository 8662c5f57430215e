/** Times that agents choose most, one press each. */
import type { Instant } from 'c/pcFacts';
import { DateTime } from 'c/pcLuxon';
import type { WhichTime } from './callbackTime';
import { usualHours } from './slot';
import { DAY, HOUR, MINUTE } from './wall';
import type { WallTime } from './wall';
import { isZone } from './zone';
import { changeOver, instantsOf, localAt, momentAt } from './zoneTime';

export type PresetKey = 'inOneHour' | 'inThreeHours' | 'tomorrowMorning' | 'tomorrowSameTime' | 'nextMonday' | 'nextWeek';

/** A time to put into a draft: date, time and which go in as they are. */
export interface CallbackPreset extends WallTime {
  readonly key: PresetKey;
  readonly which: WhichTime | null;
  readonly instant: Instant;
}

/** Times of a preset are on these minutes, rounded up: nobody calls back at 10:31. */
const STEP = 5 * MINUTE;
const roundUp = (ms: number): number => Math.ceil(ms / STEP) * STEP;

/** What the wall clock of a zone says at an instant, as the fields of a draft. */
export const wallAt = (zone: string, instant: Instant): WallTime & { readonly which: WhichTime | null } => {
  const { date, time } = momentAt(zone, instant);
  const [first, second] = instantsOf(zone, localAt(zone, instant));
  return { date, time, which: second === undefined ? null : instant === first ? 'first' : 'second' };
};

const preset = (key: PresetKey, zone: string, instant: Instant): CallbackPreset => ({ key, ...wallAt(zone, instant), instant });

/** Minutes of the quick delays. */
export const callbackDelays = [5, 10, 15, 30, 60] as const;

/** So many minutes from now, to the next whole minute, on a zone's clock. `zone` valid; `now`: ms, UTC. */
export const delayedTime = (zone: string, now: Instant, minutes: number): ReturnType<typeof wallAt> =>
  wallAt(zone, Math.ceil(now / MINUTE + minutes) * MINUTE);

/** The instant of a local time; the first of two, and where there is none the first good minute after the clock was put over it. */
const settled = (zone: string, local: number): Instant =>
  instantsOf(zone, local)[0] ?? roundUp(changeOver(zone, local)?.at ?? Number.NaN);

/**
 * The presets on a zone's clock, in the order to show them: in one and in three hours; tomorrow and next Monday at nine; tomorrow and
 * in a week at the time it is now. One that means the same instant as an earlier one is left out. Empty without a zone.
 *
 * @param now ms, UTC
 */
export const callbackPresets = (zone: string | null, now: Instant): readonly CallbackPreset[] => {
  if (!isZone(zone)) return [];
  const sameTime = roundUp(localAt(zone, now));
  const midnight = DateTime.fromMillis(localAt(zone, now), { zone: 'utc' }).startOf('day');
  const morning = (days: number): number => midnight.toMillis() + days * DAY + usualHours.from * HOUR;
  const instants: readonly (readonly [PresetKey, Instant])[] = [
    ['inOneHour', roundUp(now + HOUR)],
    ['inThreeHours', roundUp(now + 3 * HOUR)],
    ['tomorrowMorning', settled(zone, morning(1))],
    ['tomorrowSameTime', settled(zone, sameTime + DAY)],
    ['nextMonday', settled(zone, morning(8 - midnight.weekday))],
    ['nextWeek', settled(zone, sameTime + 7 * DAY)]
  ];
  const seen = new Set<Instant>();
  const fresh = instants.filter(([, instant]) => instant > now && !seen.has(instant) && seen.add(instant));
  return fresh.map(([key, instant]) => preset(key, zone, instant));
};
