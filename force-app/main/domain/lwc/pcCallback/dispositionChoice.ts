/** From a finished draft to what is sent: a disposition with one of two fixed ids and a time (protocol 5.6). */
import type { DispositionChoice, Instant } from 'c/pcFacts';
import { readCallbackTime } from './callbackTime';
import type { TimeTrouble } from './callbackTime';
import type { DeliverTo, RescheduleDraft } from './draft';
import { isContactZone, rescheduleWallClock } from './sentTime';
import type { RescheduleZone, SentTime } from './sentTime';
import { isZone } from './zone';

/**
 * The system's own dispositions of a reschedule. -73 is what the vendor's client sends; -74, defined beside it and unused there, is
 * inferred to mean anyone with the skill (protocol 5.6).
 */
export const rescheduleIds = { me: '-73', anyone: '-74' } as const satisfies Record<DeliverTo, string>;

/** What the wire takes for a number (protocol 7.4). */
const wireNumber = /^(\+[0-9])?([0-9*#]{0,28})$/;

/** What is known beside the draft. */
export interface ChoiceSource {
  /** The dialer's present instant, ms, UTC. */
  readonly now: Instant;
  /** The draft's number in the wire's spelling, from `c/pcNumbers`; '' when it cannot be read. */
  readonly callbackNumber: string;
  /** The setting _zone of reschedule times_. */
  readonly sendZone: RescheduleZone;
  /** IANA zone of the contact, null when unknown. */
  readonly contactZone: string | null;
}

/** The choice to send, or what keeps it from being sent, by field. */
export type RescheduleResult =
  /**
   * `sentZone` is the zone of `choice.callbackTime`. `assumed`: it should be the contact's, which is unknown, so the zone that the agent
   * chose stands in for it; whether the dialer reads it so is not certain.
   */
  | {
      readonly kind: 'ok';
      readonly choice: DispositionChoice;
      readonly instant: Instant;
      readonly sentZone: string;
      readonly assumed: boolean;
    }
  /** Empty, or no number the wire takes. */
  | { readonly kind: 'number' }
  | { readonly kind: 'time'; readonly time: TimeTrouble }
  /** The time is good and the wire has no way to say it. */
  | { readonly kind: 'unsayable'; readonly sent: Exclude<SentTime, { kind: 'ok' }> };

/**
 * What saving the draft would send. A time that comes twice is asked about only if an answer would help: where the wire could say neither
 * of the two, it is unsayable at once.
 */
export const toDispositionChoice = (
  draft: RescheduleDraft,
  { now, callbackNumber, sendZone, contactZone }: ChoiceSource
): RescheduleResult => {
  if (callbackNumber === '' || !wireNumber.test(callbackNumber)) return { kind: 'number' };
  const assumed = isContactZone(sendZone) && !isZone(contactZone);
  const send = (instant: Instant): SentTime => rescheduleWallClock(instant, sendZone, assumed ? draft.zone : contactZone);

  const time = readCallbackTime({ ...draft, now });
  if (time.kind === 'overlap') {
    const [first, second] = [send(time.first.instant), send(time.second.instant)];
    return first.kind === 'ok' || second.kind === 'ok' ? { kind: 'time', time } : { kind: 'unsayable', sent: first };
  }
  if (time.kind !== 'ok') return { kind: 'time', time };
  const sent = send(time.instant);
  if (sent.kind !== 'ok') return { kind: 'unsayable', sent };
  const choice = {
    dispositionId: rescheduleIds[draft.deliverTo],
    notes: draft.notes,
    callbackTime: sent.text,
    callbackNumber
  };
  return { kind: 'ok', choice, instant: time.instant, sentZone: sent.zone, assumed };
};
