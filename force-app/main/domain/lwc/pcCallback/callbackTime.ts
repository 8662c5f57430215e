/** From date, time and zone, as an agent chose them, to the instant they mean. */
import type { Instant } from 'c/pcFacts';
import { DAY, MINUTE, readWall } from './wall';
import type { WallMoment, WallTime } from './wall';
import { isZone } from './zone';
import { changeOver, instantsOf, momentAt, offsetAt } from './zoneTime';

/** Which of the two, when a time comes twice. */
export type WhichTime = 'first' | 'second';

/** What the agent chose. */
export interface ChosenTime extends WallTime {
  /** IANA name; null when none was chosen. */
  readonly zone: string | null;
  /** The answer to an overlap; without meaning for every other time. */
  readonly which?: WhichTime | null;
}

/**
 * A time that does not exist: the clock was put over it. `date` is the day of the change there, `shiftMin` by how much. `before` and
 * `after` are the nearest minutes that do exist; `before` is null when it is past already.
 */
export interface TimeGap {
  readonly kind: 'gap';
  readonly date: string;
  readonly shiftMin: number;
  readonly before: WallMoment | null;
  readonly after: WallMoment;
}

/** A time that comes twice, because the clock is put back. The agent must say which. */
export interface TimeOverlap {
  readonly kind: 'overlap';
  readonly shiftMin: number;
  readonly first: WallMoment;
  readonly second: WallMoment;
}

/** A chosen time that means no instant, and why. */
export type TimeTrouble =
  | TimeGap
  | TimeOverlap
  /** Not later than now. */
  | { readonly kind: 'past'; readonly instant: Instant }
  /** Later than {@link FURTHEST_DAYS}; `latest` is the last instant that would do. */
  | { readonly kind: 'tooFar'; readonly instant: Instant; readonly latest: Instant }
  | { readonly kind: 'unreadable'; readonly field: 'date' | 'time' }
  /** No zone was chosen, or one that this browser does not know. */
  | { readonly kind: 'noZone' };

/** The reading of a chosen time. */
export type CallbackTime = { readonly kind: 'ok'; readonly instant: Instant; readonly offsetMin: number } | TimeTrouble;

/**
 * How far ahead a callback may lie, in days: a year. No limit of the dialer is published. What lies further is nearly always a mistyped
 * year, and the zones' own rules for it are a forecast.
 */
export const FURTHEST_DAYS = 366;

const gapAt = (zone: string, local: number, now: Instant): TimeGap | null => {
  const change = changeOver(zone, local);
  if (change === undefined) return null;
  const before = momentAt(zone, change.at - MINUTE);
  const after = momentAt(zone, change.at);
  return {
    kind: 'gap',
    date: after.date,
    shiftMin: change.afterMin - change.beforeMin,
    before: before.instant > now ? before : null,
    after
  };
};

const limited = (zone: string, instant: Instant, now: Instant): CallbackTime => {
  if (instant <= now) return { kind: 'past', instant };
  const latest = now + FURTHEST_DAYS * DAY;
  return instant > latest ? { kind: 'tooFar', instant, latest } : { kind: 'ok', instant, offsetMin: offsetAt(zone, instant) };
};

/**
 * The instant of a chosen time, or why there is none. Of a time that comes twice and whose first has gone by, the second is meant.
 *
 * @param now the dialer's present instant (ms, UTC), because the dialer judges what is past
 */
export const readCallbackTime = ({ zone, which, now, ...wall }: ChosenTime & { readonly now: Instant }): CallbackTime => {
  const reading = readWall(wall);
  if ('unreadable' in reading) return { kind: 'unreadable', field: reading.unreadable };
  if (!isZone(zone)) return { kind: 'noZone' };

  const [first, second] = instantsOf(zone, reading.local);
  if (first === undefined) {
    const gap = gapAt(zone, reading.local, now);
    if (gap === null) return { kind: 'unreadable', field: 'time' };
    const after = limited(zone, gap.after.instant, now);
    return after.kind === 'ok' ? gap : after;
  }
  if (second === undefined || which === 'first') return limited(zone, first, now);
  const later = limited(zone, second, now);
  if (which === 'second' || first <= now || later.kind !== 'ok') return later;
  return {
    kind: 'overlap',
    shiftMin: (second - first) / MINUTE,
    first: momentAt(zone, first),
    second: momentAt(zone, second)
  };
};
