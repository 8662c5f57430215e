/** An offered call: what is remembered of the agent's answer, and how it ended. Pure. */
import type { ContactFact, Instant } from 'c/pcFacts';
import type { AskedMap } from './asked';
import type { CallContext } from './callContext';
import { previewEnd } from './previewLimit';

type Offer = Pick<CallContext, 'contact' | 'taken'>;

export const isOffered = ({ status }: ContactFact): boolean => status === 'offered' || status === 'callbackOffered';

/**
 * The dialer took the accept: from here on it waits for the agent's phone, however long that rings, and the command is no longer
 * without an answer.
 */
export const acceptTaken = ({ contact, taken }: Offer, asked: AskedMap): { taken: boolean; asked: AskedMap } => {
  if (!isOffered(contact) || asked['command.accept']?.accepted !== true) return { taken, asked };
  const { 'command.accept': _answered, ...others } = asked;
  return { taken: true, asked: others };
};

/** As long as the offer stands as it was. */
export const takenAfter = ({ contact: known, taken }: Offer, contact: ContactFact): boolean =>
  taken && isOffered(contact) && contact.status === known.status;

/** The dialer closes what is not answered at the end of its time to the second. */
const TOLERANCE_MS = 1000;

/** Whether an offer ended because its time was over. */
export const ranOut = ({ contact }: Pick<CallContext, 'contact'>, endedAt: Instant): boolean => {
  const end = isOffered(contact) ? previewEnd(contact) : null;
  return end !== null && endedAt >= end - TOLERANCE_MS;
};
