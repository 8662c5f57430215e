/** The two clocks of the editor: what the contact's wall says at the chosen instant, and the agent's. */
import type { Instant } from 'c/pcFacts';
import { clockIn } from './localClock';
import type { LocalClock } from './localClock';
import { daysBetween, MINUTE } from './wall';

/** A clock at the chosen instant. */
export interface CallbackClock extends LocalClock {
  /** Days from today, by the same clock: 0 today, 1 tomorrow. */
  readonly daysFromToday: number;
}

export interface CallbackClocks {
  /** Null where the zone is not known. */
  readonly contact: CallbackClock | null;
  readonly agent: CallbackClock | null;
  /** Days by which the contact's date is ahead of the agent's: 1, 0 or -1; null unless both are known. */
  readonly datesApart: number | null;
  /** Minutes by which the contact's clock is ahead of the agent's; null unless both are known. */
  readonly minutesApart: number | null;
  /** From now to then, in minutes begun. */
  readonly minutesAway: number;
}

/** What the clocks are made from: instants in ms, UTC; IANA zones. */
export interface ClocksSource {
  readonly instant: Instant;
  readonly now: Instant;
  readonly contactZone: string | null;
  readonly agentZone: string | null;
}

const clockAt = (zone: string | null, instant: Instant, now: Instant): CallbackClock | null => {
  const clock = clockIn(zone, instant);
  const today = clockIn(zone, now);
  return clock && today && { ...clock, daysFromToday: daysBetween(today.date, clock.date) };
};

/** Both clocks, and how they stand to each other and to now. */
export const callbackClocks = ({ instant, now, contactZone, agentZone }: ClocksSource): CallbackClocks => {
  const contact = clockAt(contactZone, instant, now);
  const agent = clockAt(agentZone, instant, now);
  return {
    contact,
    agent,
    datesApart: contact && agent && daysBetween(agent.date, contact.date),
    minutesApart: contact && agent && contact.offsetMin - agent.offsetMin,
    minutesAway: Math.ceil((instant - now) / MINUTE)
  };
};
