/** What the shift may do now. Pure; the link's state is a guard of its own. */
import { isPending } from 'c/pcCallMachine';
import type { CallInput } from 'c/pcCallMachine';
import type { ContactFact, ContactId } from 'c/pcFacts';
import { isInDialer, isOnContact, isPlain } from './agentFacts';
import { isPast } from './lines';
import { popRuleFor } from './popRules';
import type { ShiftContext } from './shiftContext';
import type { ShiftEvent } from './shiftEvents';
import { parametersOf } from './skillParameters';

/** The contact a fact describes. */
export const contactOf = (event: ShiftEvent): ContactFact => {
  if (!('contact' in event)) throw new Error(`${event.type} describes no contact`);
  return event.contact;
};

/** The contact an event is about; null when it is about none. */
export const contactIdOf = (event: ShiftEvent): ContactId | null => {
  if ('contact' in event) return event.contact.contactId;
  if ('contactId' in event) return event.contactId;
  if ('command' in event && 'contactId' in event.command) return event.command.contactId;
  return null;
};

export const isPresent = (context: ShiftContext, contactId: ContactId | null): boolean =>
  contactId !== null && Object.hasOwn(context.lines, contactId);

export const hasContacts = (context: ShiftContext): boolean => Object.keys(context.lines).length > 0;

/** A session runs or is being started; outside of that nothing said about a contact is believed. */
const expectsFacts = ({ session, asked }: ShiftContext): boolean =>
  session !== null || isPending(asked, 'command.connect') || isPending(asked, 'command.join');

export const isStray = (context: ShiftContext, contact: ContactFact): boolean =>
  !isPresent(context, contact.contactId) && (!expectsFacts(context) || isPast(context.pastLines, contact));

/** In a skill, or in the dialer without knowing which. */
export const mustLeaveFirst = (context: ShiftContext): boolean =>
  !context.leaving && (context.skill !== null || isInDialer(context.agentState));

/** A skill may be entered now: no contact is left and the agent is in a plain state. */
export const isIdleAgent = (context: ShiftContext): boolean =>
  !hasContacts(context) && context.skill === null && isPlain(context.agentState);

/** Asked for something the agent is not already. */
export const isOtherState = ({ agentState, skill }: ShiftContext, event: ShiftEvent): boolean => {
  if (skill !== null || agentState === null || agentState.acw) return true;
  if (event.type === 'agent.goAvailable') return agentState.condition !== 'available';
  if (event.type !== 'agent.goUnavailable') return false;
  return agentState.condition !== 'unavailable' || agentState.reason !== event.reason;
};

/** A contact or the dialer keeps the session busy: ending it needs force (protocol 2.3). */
export const endsByForce = (context: ShiftContext): boolean =>
  hasContacts(context) || isInDialer(context.agentState) || isOnContact(context.agentState);

export const legIsUp = ({ leg }: ShiftContext): boolean => leg?.status === 'active';

export const mayCallLeg = (context: ShiftContext): boolean =>
  context.leg?.status !== 'active' && context.leg?.status !== 'dialing' && !isPending(context.asked, 'command.callLeg');

/** Mute belongs to the leg (protocol 4.5); its two commands are never under way together. */
const muteIsFree = ({ asked }: ShiftContext): boolean =>
  !isPending(asked, 'command.mute') && !isPending(asked, 'command.unmute');

export const mayMute = (context: ShiftContext): boolean => !context.muted && legIsUp(context) && muteIsFree(context);

export const mayUnmute = (context: ShiftContext): boolean => context.muted && legIsUp(context) && muteIsFree(context);

/** What a new call is born with. */
export const newCallInput = (context: ShiftContext, contact: ContactFact): CallInput => ({
  contact,
  offsetMs: context.offsetMs,
  linkUp: context.session !== null && context.trouble === null,
  dispositions: dispositionsOf(context, contact.skillId),
  parameters: parametersOf(context, contact.skillId),
  popRule: popRuleFor(context, contact)
});

const dispositionsOf = ({ dispositions }: ShiftContext, skillId: string | null): CallInput['dispositions'] => {
  const known = skillId !== null && Object.hasOwn(dispositions, skillId) ? dispositions[skillId] : undefined;
  return known?.state === 'ready' ? known.dispositions : null;
};
