/** What an agent has entered in the reschedule editor so far. */
import type { ContactFact, Instant, ZoneEntry } from 'c/pcFacts';
import type { WhichTime } from './callbackTime';
import { nextSlot } from './slot';
import type { CallingHours } from './slot';
import type { WallTime } from './wall';
import { isZone, zoneOf } from './zone';

/** To whom the callback is delivered: this agent, or anyone with the skill. */
export type DeliverTo = 'me' | 'anyone';

/** The editor's fields, as typed; nothing here is checked yet. */
export interface RescheduleDraft extends WallTime {
  readonly phoneNumber: string;
  readonly deliverTo: DeliverTo;
  /** IANA zone in which date and time are meant; null while nobody has said one. */
  readonly zone: string | null;
  /** The agent's answer when the time comes twice. */
  readonly which: WhichTime | null;
  readonly notes: string;
}

/** The same for a callback that is promised by hand: also who is called, and with which skill. */
export interface PlanDraft extends RescheduleDraft {
  readonly firstName: string;
  readonly lastName: string;
  /** Null while none is chosen. */
  readonly skillId: string | null;
  /** A quick delay that was pressed: date and time are so many minutes after the press, whatever they say. Null for a chosen time. */
  readonly delayMin: number | null;
}

/** What a new draft is made from. */
export interface DraftSource {
  readonly contact: Pick<ContactFact, 'number' | 'zoneName'>;
  /** The tenant's timezones list; may be empty. */
  readonly zones: readonly ZoneEntry[];
  /** ms, UTC. */
  readonly now: Instant;
  /** The agent's own IANA zone; null when the browser does not say. */
  readonly agentZone: string | null;
  readonly hours?: CallingHours;
}

/**
 * A draft to start from: the contact's number as sent, delivered to this agent, at the next sensible slot ({@link nextSlot}) on the
 * contact's clock. When the contact's zone is unknown, `zone` is null, so that the agent has to say one; date and time are then the
 * next slot on the agent's own clock, as a proposal.
 */
export const newRescheduleDraft = ({ contact, zones, now, agentZone, hours }: DraftSource): RescheduleDraft => {
  const zone = zoneOf(contact.zoneName, zones);
  const clock = zone ?? (isZone(agentZone) ? agentZone : 'Etc/UTC');
  return {
    phoneNumber: contact.number,
    deliverTo: 'me',
    ...nextSlot(clock, now, hours),
    zone,
    which: null,
    notes: ''
  };
};

/** The draft with some fields changed. An answer to a time that comes twice is no answer to another time. */
export const changeDraft = (draft: RescheduleDraft, fields: Partial<RescheduleDraft>): RescheduleDraft => {
  const next = { ...draft, ...fields };
  const sameTime = next.date === draft.date && next.time === draft.time && next.zone === draft.zone;
  return sameTime || fields.which !== undefined ? next : { ...next, which: null };
};
