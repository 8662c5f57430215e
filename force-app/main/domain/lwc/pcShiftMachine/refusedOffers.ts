/**
 * Refusing an offered call also hangs up the agent's phone, as the official client does (protocol 6.8), so that it does not ring or stay
 * open for a call that is gone. Not while another call is on that phone.
 */
import type { ContactId, ContactStatus } from 'c/pcFacts';
import type { ShiftContext } from './shiftContext';
import type { ShiftEvent } from './shiftEvents';

const silent: readonly ContactStatus[] = ['offered', 'callbackOffered', 'disconnected', 'previewing'];

/** Whether the phone goes with this offer when it is refused. */
export const legGoesToo = ({ leg, lines }: ShiftContext, contactId: ContactId): boolean =>
  (leg?.status === 'active' || leg?.status === 'dialing') &&
  Object.entries(lines).every(([other, { status }]) => other === contactId || silent.includes(status));

/** The dialer took the refusal of an offer. */
export const endsLeg = (context: ShiftContext, event: ShiftEvent): boolean =>
  event.type === 'dialer.accepted' && event.command.type === 'command.refuse' && legGoesToo(context, event.command.contactId);

export const refusing = {
  initial: 'calm',
  states: {
    calm: {
      description: 'Offers are taken or refused one by one.',
      on: { 'dialer.accepted': { guard: 'endsLeg', actions: 'endLeg' } }
    }
  }
} as const;
