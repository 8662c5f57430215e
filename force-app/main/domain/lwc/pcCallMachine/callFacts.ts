/**
 * How a call takes a fact about its contact.
 *
 * Rule for late and reordered facts: a fact is stale when the dialer says its status changed before the one already known
 * (`changedAt` older). A stale fact is counted and reported, and moves nothing. Three facts are never stale: one without a time;
 * `disconnected` and `closed`, because a contact that ended stays ended; and the first fact after the dialer began to describe
 * everything anew. At equal times the later step of a call's life wins, and the order of the wire decides between equal steps.
 * After `ended` nothing moves.
 */
import type { ContactCommand, ContactFact, ContactStatus, DialerCommandType, Instant } from 'c/pcFacts';
import { settle } from './asked';
import { OVERDUE_MS } from './callClock';
import type { CallContext } from './callContext';
import { linkedSince, markOnItsWay } from './marks';
import { ranOut, takenAfter } from './offers';
import { decidedBy, draftAfter, isUndecided } from './previewDecision';

/** Statuses in which the customer and the agent have each other, or one waits for the other. */
const connected: readonly ContactStatus[] = ['active', 'holding', 'masking', 'joined'];

export const isConnected = (contact: ContactFact): boolean => connected.includes(contact.status);

/** Steps of a call's life; what can go back and forth shares a step, and what has no place in the order has none. */
const lifeStep: Readonly<Partial<Record<ContactStatus, number>>> = {
  previewing: 0,
  dialing: 1,
  ringing: 2,
  screening: 3,
  active: 4,
  holding: 4,
  masking: 4,
  joined: 4,
  disconnected: 5
};

const isEarlierStep = (fact: ContactFact, known: ContactFact): boolean =>
  (lifeStep[fact.status] ?? Infinity) < (lifeStep[known.status] ?? -Infinity);

/** See the rule above. */
export const isFresh = ({ contact: known, trustNext }: CallContext, fact: ContactFact): boolean => {
  if (trustNext || fact.status === 'disconnected' || fact.changedAt === null || known.changedAt === null) return true;
  return fact.changedAt > known.changedAt || (fact.changedAt === known.changedAt && !isEarlierStep(fact, known));
};

/** As long as the contact is in one of these statuses the command is unanswered; any other status answers it or makes it moot. */
const openWhile: Readonly<Record<ContactCommand['type'], readonly ContactStatus[]>> = {
  'command.accept': ['previewing', 'offered', 'callbackOffered'],
  'command.requeue': ['previewing'],
  'command.snooze': ['previewing'],
  'command.hold': ['active'],
  'command.resume': ['holding'],
  'command.mask': ['active', 'joined'],
  'command.unmask': ['masking'],
  'command.record': ['active', 'joined'],
  'command.stopRecord': ['active', 'joined'],
  'command.hangUp': ['dialing', 'ringing', 'screening', ...connected],
  'command.activate': [],
  'command.acceptConsult': ['offered'],
  'command.refuse': ['offered', 'callbackOffered'],
  'command.callPlaced': ['dialing'],
  'command.tellOutcome': ['ringing'],
  'command.joinConference': ['active', 'holding'],
  'command.readSaved': [],
  'command.saveTags': ['disconnected'],
  'command.markMachine': ['screening', 'active'],
  'command.markFax': ['screening', 'active'],
  'command.markBadNumber': ['screening', 'active'],
  'command.dispose': ['previewing', 'disconnected']
};

const stillOpen = (command: DialerCommandType, contact: ContactFact): boolean =>
  (openWhile[command as ContactCommand['type']] ?? []).includes(contact.status) &&
  !(command === 'command.record' && contact.recording) &&
  !(command === 'command.stopRecord' && !contact.recording);

/** A limit that is long over says nothing: the dialer kept the wrap-up open. */
export const usableLimit = (until: Instant | null, serverNow: Instant): Instant | null =>
  until !== null && serverNow < until + OVERDUE_MS ? until : null;

/** Server instant when the contact's own time-out closes the wrap-up; null when the wire gives none. */
const ownLimit = ({ timeoutS, changedAt }: ContactFact): Instant | null =>
  timeoutS !== null && timeoutS > 0 && changedAt !== null ? changedAt + timeoutS * 1000 : null;

/** The context after a believed fact. `serverNow` stands in where the dialer gave no time. */
export const learnFact = (context: CallContext, contact: ContactFact, serverNow: number): Partial<CallContext> => {
  const over = contact.status === 'disconnected';
  const at = contact.changedAt ?? serverNow;
  return {
    contact,
    trustNext: false,
    asked: settle(context.asked, (command) => stillOpen(command, contact)),
    lastStatus: over ? context.lastStatus : contact.status,
    draft: draftAfter(context, contact),
    decided: over && isUndecided(context.contact) ? decidedBy(context) : context.decided,
    taken: takenAfter(context, contact),
    ranOut: context.ranOut || (over && ranOut(context, at)),
    linkedAt: linkedSince(context, contact, serverNow),
    closing: over && context.contact.status !== 'disconnected' ? markOnItsWay(context.asked) : context.closing,
    machineDetected: context.machineDetected || contact.machineOverride,
    activeSince: context.activeSince ?? (isConnected(contact) ? at : null),
    disconnectedAt: over ? (context.disconnectedAt ?? at) : null,
    wrapUpUntil: over ? (context.wrapUpUntil ?? usableLimit(ownLimit(contact), serverNow)) : null
  };
};

/** The other side's number, as sent: who called in, or who was dialed (protocol 4.6). Between agents the caller is no number. */
export const customerNumber = ({ inbound, callType, callerId, number }: ContactFact): string =>
  inbound && callerId !== '' && callType.toLowerCase() !== 'consult' ? callerId : number;

export const isPersonalConnection = (contact: ContactFact): boolean => contact.callType.toLowerCase() === 'naturalcalling';
