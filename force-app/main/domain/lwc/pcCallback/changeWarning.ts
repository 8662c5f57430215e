/** Clocks that change between now and a callback: the difference that the agent has in mind may be another one then. */
import type { Instant } from 'c/pcFacts';
import type { ClocksSource } from './twoClocks';
import { MINUTE, writeWall } from './wall';
import type { WallTime } from './wall';
import { isZone } from './zone';
import { clockChanges, localAt, momentAt, offsetAt } from './zoneTime';

/** The changes of one day. */
export interface ChangeDay {
  /** The date there, where it changes. */
  readonly date: string;
  /** By how many minutes each clock is put forward (negative: back) that day; 0 is a clock that does not change. */
  readonly contactShiftMin: number;
  readonly agentShiftMin: number;
}

export interface ChangeWarning {
  /** Earliest first; at least one. */
  readonly days: readonly ChangeDay[];
  /** Minutes by which the contact's clock is ahead of the agent's, now and then. Equal: the changes do not touch the difference. */
  readonly apartNowMin: number;
  readonly apartThenMin: number;
  /** What the agent's clock says then, and what it would say if the difference stayed as it is now. */
  readonly agentThen: WallTime;
  readonly agentAsNow: WallTime;
}

const shifts = (zone: string, from: Instant, to: Instant): ReadonlyMap<string, number> =>
  new Map(clockChanges(zone, from, to).map(({ at, beforeMin, afterMin }) => [momentAt(zone, at).date, afterMin - beforeMin]));

/**
 * The changes of either clock between now and then; null when there is none, or when a zone is not known.
 */
export const callbackClockChanges = ({ instant, now, contactZone, agentZone }: ClocksSource): ChangeWarning | null => {
  if (!isZone(contactZone) || !isZone(agentZone)) return null;
  const contact = shifts(contactZone, now, instant);
  const agent = shifts(agentZone, now, instant);
  const dates = [...new Set([...contact.keys(), ...agent.keys()])].sort();
  if (dates.length === 0) return null;
  const apart = (at: Instant): number => offsetAt(contactZone, at) - offsetAt(agentZone, at);
  const { date, time } = momentAt(agentZone, instant);
  return {
    days: dates.map((day) => ({
      date: day,
      contactShiftMin: contact.get(day) ?? 0,
      agentShiftMin: agent.get(day) ?? 0
    })),
    apartNowMin: apart(now),
    apartThenMin: apart(instant),
    agentThen: { date, time },
    agentAsNow: writeWall(localAt(contactZone, instant) - apart(now) * MINUTE)
  };
};
