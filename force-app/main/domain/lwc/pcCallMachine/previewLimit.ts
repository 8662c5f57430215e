/** The end of a preview's or an offer's own time-out: when the dialer decides by itself, and what it means that it did not. Pure. */
import type { ContactFact, ContactStatus, Instant } from 'c/pcFacts';
import type { CallContext } from './callContext';
import { OVERDUE_MS } from './callClock';

const decided: readonly ContactStatus[] = ['previewing', 'offered', 'callbackOffered'];

/** When the dialer decides about a preview or an offer by itself, by its own clock; null when it waits, or it is neither. */
export const previewEnd = ({ status, changedAt, timeoutS }: ContactFact): Instant | null =>
  decided.includes(status) && changedAt !== null && timeoutS !== null && timeoutS > 0 ? changedAt + timeoutS * 1000 : null;

/** The end that is still to come after a believed fact; one that is long over says nothing: the dialer kept it open. */
export const limitAfter = (contact: ContactFact, serverNow: Instant): Instant | null => {
  const end = previewEnd(contact);
  return end !== null && serverNow < end + OVERDUE_MS ? end : null;
};

/** The time is over, and the dialer has not said what became of it. */
export const isOverdue = ({ contact, previewUntil }: Pick<CallContext, 'contact' | 'previewUntil'>): boolean =>
  previewEnd(contact) !== null && previewUntil === null;
