/** What a call says to its parent: commands on their way to the dialer, and words for the shift. */
import { sendParent } from 'c/pcXstate';
import type { CallContext } from './callContext';
import { commandFor, isSending } from './callCommands';
import type { CallEvent, Doubt, FromCall, Oddity } from './callEvents';

type Says = (args: { context: CallContext; event: CallEvent }) => FromCall;

const tell = (says: Says) => sendParent<CallContext, CallEvent, undefined, FromCall, CallEvent>(says);

/** The command an intent becomes. */
export const sendCommand = tell(({ context: { contact }, event }) => {
  if (!isSending(event)) throw new Error(`${event.type} sends no command`);
  return commandFor(event, contact);
});

export const doubt = (why: Doubt) =>
  tell(({ context }) => ({ type: 'call.doubted', contactId: context.contact.contactId, doubt: why }));

export const report = (oddity: Oddity) =>
  tell(({ context, event }) => ({ type: 'call.wasOdd', contactId: context.contact.contactId, oddity, fact: event.type }));

export const sendScreenPop = tell(({ context: { contact, popRule } }) => {
  if (popRule === null) throw new Error('no rule opens this record');
  return { type: 'call.screenPopDue', contactId: contact.contactId, contact, rule: popRule };
});
