/** Intent → command. One place that knows which words go out. */
import type { CallIntent, ContactCommand, ContactId, RescheduleIntent } from 'c/pcFacts';

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

/** `released`: the line is already active, so the dialer takes the mark at another endpoint. */
export const commandFor = (intent: SendingIntent, contactId: ContactId, released: boolean): ContactCommand => {
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
    default:
      return { type: commandTypeOf[intent.type], contactId };
  }
};

export const isSending = (event: { readonly type: string }): event is SendingIntent => Object.hasOwn(commandTypeOf, event.type);
