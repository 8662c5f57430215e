/** What a due contact asks of the org. */
import { popValue } from 'c/pcCallMachine';
import type { ContactFact, MatchRequest, PopRule } from 'c/pcFacts';

export type PopPlan =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'match'; readonly request: MatchRequest }
  /** The dialer has not sent what the rule looks for. */
  | { readonly kind: 'nothing' };

/** The value stays as the dialer sent it: how a number may be written differently is the search's business. */
export const popPlan = (contact: ContactFact, rule: PopRule): PopPlan => {
  const value = popValue(contact, rule);
  if (value === '') return { kind: 'nothing' };
  if (rule.source === 'screenPopUrl') return { kind: 'url', url: value };
  const { objectApiName, source } = rule;
  const fieldApiName = source === 'phone' ? '' : rule.fieldApiName;
  return { kind: 'match', request: { requestId: contact.contactId, objectApiName, fieldApiName, value } };
};
