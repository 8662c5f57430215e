/** When a contact's record is to be opened: what the rule looks for is there, and the state it names is reached or passed. Pure. */
import type { ContactFact, ContactStatus, PopRule, PopTrigger } from 'c/pcFacts';
import { isConsult } from './callCommands';
import { customerNumber, isPersonalConnection } from './callFacts';

/** How far a contact has come; what has no place here opens nothing. An offer is to an incoming call what ringing is to an outgoing one. */
const stepOf: Readonly<Partial<Record<ContactStatus, number>>> = {
  previewing: 0,
  dialing: 1,
  ringing: 2,
  offered: 2,
  callbackOffered: 2,
  screening: 3,
  active: 4,
  holding: 4,
  masking: 4,
  joined: 4
};

const firstStep: Readonly<Record<PopTrigger, number>> = { preview: 0, ringing: 2, amd: 3, connected: 4 };

/**
 * Of several lines dialed at once only the one the agent hears opens a record (protocol 9, quirk 25); a preview is dialed alone, and
 * ordinary calls carry no link.
 */
const isTheAgents = (contact: ContactFact): boolean =>
  contact.linked || contact.status === 'previewing' || !isPersonalConnection(contact);

/** The contact is in the trigger's state, or has passed it while it lives. */
export const triggerReached = (contact: ContactFact, trigger: PopTrigger): boolean =>
  isTheAgents(contact) && (stepOf[contact.status] ?? -1) >= firstStep[trigger];

/**
 * What the rule opens or looks for, '' while the dialer has not sent it: the address, the customer's own id, the other side's number
 * (a colleague's is nobody's record), or the first value with the label the rule names.
 */
export const popValue = (contact: ContactFact, rule: PopRule): string => {
  switch (rule.source) {
    case 'screenPopUrl':
      return contact.screenPopUrl;
    case 'externalId':
      return contact.externalId.trim();
    case 'phone':
      return isConsult(contact) ? '' : customerNumber(contact).trim();
    case 'dialerValue':
      return contact.values.find(({ label }) => label === rule.valueName)?.value.trim() ?? '';
  }
};

/** Null: no rule is for this contact, or it is not known yet which. */
export const popIsDue = (contact: ContactFact, rule: PopRule | null): boolean =>
  rule !== null && triggerReached(contact, rule.trigger) && popValue(contact, rule) !== '';
