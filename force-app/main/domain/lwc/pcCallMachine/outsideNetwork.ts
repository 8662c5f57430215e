/** Outside network: the agent accepts a record here and dials it on another phone (protocol 5.4, delivery type 4). Pure. */
import type { ContactFact, PreviewRules } from 'c/pcFacts';
import type { CallContext } from './callContext';
import { isPersonalConnection } from './callFacts';

type Known = Pick<CallContext, 'contact' | 'parameters'>;

/** The group of preview rules a contact falls under; compliance wins (protocol 7.3). Null: it is not previewed, or nothing was read. */
const rulesOf = (
  { compliance, confirmationRequired }: ContactFact,
  parameters: CallContext['parameters']
): PreviewRules | null => {
  const preview = parameters?.preview ?? null;
  if (preview === null) return null;
  if (compliance) return preview.compliance;
  return confirmationRequired ? preview.confirmation : null;
};

/** The conversation is on the agent's other phone: nothing of it passes through the leg. */
export const isOutsideNetwork = ({ contact, parameters }: Known): boolean => {
  const rules = rulesOf(contact, parameters);
  return isPersonalConnection(contact) && rules !== null && !rules.disabled && rules.delivery === 'outsideNetwork';
};
