/** Intent → command. One place that knows which words go out. */
import type { CallIntent, ContactCommand, ContactFact, DialerCommandType, RescheduleIntent } from 'c/pcFacts';

/** Intents that send something; the others only keep. */
export type SendingIntent = Exclude<CallIntent, { type: 'agent.draft' | 'agent.saveAtEnd' } | RescheduleIntent>;

/** The type of the command an intent becomes; `agent.reschedule` is a disposition with a time (protocol 5.6). */
export const commandTypeOf = {
  'agent.accept': 'command.accept',
  'agent.requeue': 'command.requeue',
  'agent.snooze': 'command.snooze',
  'agent.markMachine': 'command.markMachine',
  'agent.markFax': 'command.markFax',
  'agent.markBadNumber': 'command.markBadNumber',
  'agent.hold': 'command.hold',
  'agent.resume': 'command.resume',
  'agent.mask': 'command.mask',
  'agent.unmask': 'command.unmask',
  'agent.record': 'command.record',
  'agent.stopRecord': 'command.stopRecord',
  'agent.hangUp': 'command.hangUp',
  'agent.refuse': 'command.refuse',
  'agent.activate': 'command.activate',
  'agent.callPlaced': 'command.callPlaced',
  'agent.tellOutcome': 'command.tellOutcome',
  'agent.saveTags': 'command.saveTags',
  'agent.reschedule': 'command.dispose',
  'agent.dispose': 'command.dispose'
} as const satisfies Record<SendingIntent['type'], ContactCommand['type']>;

/** A colleague asks (protocol 6.1): the offer is taken by a word of its own. */
export const isConsult = ({ callType }: Pick<ContactFact, 'callType'>): boolean => callType.toLowerCase() === 'consult';

/** Under which command an answer was asked for: taking a consult is an accept like any other. */
export const askedAs = (type: DialerCommandType): DialerCommandType =>
  type === 'command.acceptConsult' ? 'command.accept' : type;

/** On a line that is already active the dialer takes a mark at another endpoint. */
export const commandFor = (intent: SendingIntent, contact: ContactFact): ContactCommand => {
  const { contactId } = contact;
  const released = contact.status === 'active';
  switch (intent.type) {
    case 'agent.reschedule':
    case 'agent.dispose':
      return { type: 'command.dispose', contactId, choice: intent.choice };
    case 'agent.markMachine':
    case 'agent.markFax':
    case 'agent.markBadNumber':
      return { type: commandTypeOf[intent.type], contactId, released };
    case 'agent.tellOutcome':
      return { type: commandTypeOf[intent.type], contactId, outcome: intent.outcome };
    case 'agent.saveTags':
      return { type: commandTypeOf[intent.type], contactId, tagIds: intent.tagIds };
    case 'agent.accept':
      return { type: isConsult(contact) ? 'command.acceptConsult' : 'command.accept', contactId };
    default:
      return { type: commandTypeOf[intent.type], contactId };
  }
};

export const isSending = (event: { readonly type: string }): event is SendingIntent => Object.hasOwn(commandTypeOf, event.type);
