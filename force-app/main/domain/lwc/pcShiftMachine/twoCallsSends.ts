/** What the shift sends about two calls, conferences and whom a call can be taken to. */
import type { ContactId, Instant } from 'c/pcFacts';
import { furtherCommand } from './further';
import type { ShiftContext } from './shiftContext';
import { callId } from './shiftEvents';
import { asks, sends, steps } from './shiftSends';

/** Presses a control of a call, as the agent would. */
const pressesCall = (type: 'agent.hold' | 'agent.resume', whose: (context: ShiftContext) => ContactId | null) =>
  steps(({ context, enqueue }) => {
    const contactId = whose(context);
    if (contactId !== null) enqueue.sendTo(callId(contactId), { type, contactId });
  });

export const twoCallsSends = (now: () => Instant) => ({
  askDirectory: sends(
    ({ event }) => (event.type === 'agent.searchDirectory' ? { type: 'command.readDirectory', text: event.text } : null),
    () => ({})
  ),
  holdParent: pressesCall('agent.hold', ({ further }) => further?.dial.parentContactId ?? null),
  askFurther: asks(now, ({ context }) => furtherCommand(context)),
  holdOther: pressesCall('agent.hold', ({ swap }) => swap?.from ?? null),
  resumeSwapped: pressesCall('agent.resume', ({ swap }) => swap?.to ?? null),
  askTransfer: asks(now, () => ({ type: 'command.transfer' })),
  askConference: asks(now, () => ({ type: 'command.conference' })),
  askHoldConference: asks(now, ({ context: { conference } }) => ({
    type: 'command.holdConference',
    conferenceNo: conference.conferenceNo
  })),
  askResumeConference: asks(now, ({ context: { conference } }) => ({
    type: 'command.resumeConference',
    conferenceNo: conference.conferenceNo
  })),
  askJoinConference: asks(now, ({ context: { conference }, event }) => ({
    type: 'command.joinConference',
    contactId: event.type === 'agent.joinConference' ? event.contactId : '',
    conferenceNo: conference.conferenceNo
  })),
  askContinue: asks(now, ({ event }) => ({
    type: 'command.continueReskill',
    continues: event.type === 'agent.continueReskill' && event.continues
  }))
});
