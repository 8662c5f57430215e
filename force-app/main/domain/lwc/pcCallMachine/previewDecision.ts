/** What became of a preview or an offer: what the agent asked for last, and what that does to a choice made before dialing. Pure. */
import type { ContactFact, ContactStatus } from 'c/pcFacts';
import { isPending } from './asked';
import { commandTypeOf, isSending } from './callCommands';
import type { SendingIntent } from './callCommands';
import type { CallContext } from './callContext';
import type { CallEvent } from './callEvents';

/** What the agent may decide about a preview or an offer. */
export type PreviewDecision = Extract<
  SendingIntent['type'],
  'agent.accept' | 'agent.refuse' | 'agent.requeue' | 'agent.snooze' | 'agent.reschedule' | 'agent.dispose'
>;

const decisions: readonly SendingIntent['type'][] = [
  'agent.accept',
  'agent.refuse',
  'agent.requeue',
  'agent.snooze',
  'agent.reschedule',
  'agent.dispose'
] satisfies PreviewDecision[];

const isDecision = (type: SendingIntent['type']): type is PreviewDecision => decisions.includes(type);

const open: readonly ContactStatus[] = ['previewing', 'offered', 'callbackOffered'];

/** Waits for the agent's decision. */
export const isUndecided = ({ status }: ContactFact): boolean => open.includes(status);

/** The decision an intent is, if the contact waits for one; else what was decided before. */
export const decisionIn = ({ contact, decision }: CallContext, event: CallEvent): PreviewDecision | null =>
  isUndecided(contact) && isSending(event) && isDecision(event.type) ? event.type : decision;

/** What the agent had asked for, not refused, when it ended; null when it ended without the agent. */
export const decidedBy = ({ asked, decision }: CallContext): PreviewDecision | null =>
  decision !== null && isPending(asked, commandTypeOf[decision]) ? decision : null;

/**
 * A disposition chosen in a preview is meant for a contact nobody spoke to. When the contact is dialed, or goes back undialed because
 * the agent said so, the choice is dropped, so that it is never saved for a conversation; notes stay.
 */
export const draftAfter = (context: CallContext, contact: ContactFact): CallContext['draft'] => {
  const { draft } = context;
  if (context.contact.status !== 'previewing' || contact.status === 'previewing') return draft;
  const wentBack = ['agent.requeue', 'agent.snooze', 'agent.reschedule'].includes(decidedBy(context) ?? '');
  return contact.status === 'disconnected' && !wentBack ? draft : { ...draft, dispositionId: null };
};
