/** Saving a disposition (protocol 7.4, 5.6): known, complete, and at its time; it closes the contact. */
import { scheduleCallback, type Agreement } from './callbacks';
import { demandNumber, instantToCome } from './callbackTime';
import type { CampaignDisposition } from './campaignTypes';
import type { Contact, World } from './modelTypes';
import { wireNumber } from './numbers';
import { demand } from './refusal';
import { closeCall, isWrappingUp } from './wrapUp';

/** As sent; texts are empty and the amount is null where nothing was sent. */
export interface DispositionRequest {
  readonly dispositionId: number;
  readonly notes: string;
  readonly amount: number | null;
  readonly callbackTime: string;
  readonly callbackNumber: string;
}

/** The disposition of this skill, with all it asks for, or a refusal. */
export function requireDisposition(contact: Contact, request: DispositionRequest): CampaignDisposition {
  const disposition = contact.skill.config.dispositions.find(
    ({ dispositionId }) => Number(dispositionId) === request.dispositionId
  );
  demand(disposition !== undefined, 400, `The skill has no disposition ${request.dispositionId}.`);
  if (disposition.requireCommitmentAmount)
    demand(request.amount !== null && request.amount > 0, 400, 'primaryCommitmentAmount must be more than 0.');
  return disposition;
}

/** Remembers what was saved. */
export function saveDisposition(world: World, contact: Contact, name: string, request: DispositionRequest): void {
  world.history.saveDisposition(contact.contactId, {
    dispositionId: request.dispositionId,
    dispositionName: name,
    notes: request.notes,
    agentId: contact.agent.profile.agentId,
    savedAt: world.time.now()
  });
  world.ledger.write('dispositioned', contact, {
    dispositionId: request.dispositionId,
    name,
    amount: request.amount,
    callbackTime: request.callbackTime === '' ? null : request.callbackTime
  });
}

/**
 * The callback a retry disposition asks for (kinds 7 and 8); null when it has no time. Without a number the customer is called where
 * they were called now.
 */
function agreementOf(
  world: World,
  contact: Contact,
  { requireRescheduleDate, agentSpecific, classification }: CampaignDisposition,
  { callbackTime, callbackNumber, notes }: DispositionRequest
): Agreement | null {
  if (!requireRescheduleDate && (callbackTime === '' || !classification.startsWith('Retry'))) return null;
  const at = instantToCome(callbackTime, world.time.now());
  const number = callbackNumber === '' && !requireRescheduleDate ? wireNumber(contact) : callbackNumber;
  demandNumber(number);
  return { at, number, notes, agentId: agentSpecific ? contact.agent.profile.agentId : null };
}

/** The final disposition: ends the wrap-up. */
export function disposeCall(world: World, contact: Contact, request: DispositionRequest): void {
  demand(isWrappingUp(contact), 409, `Not allowed while the contact is ${contact.status}.`);
  demand(contact.allowDispositions, 409, 'The contact takes no disposition.');
  const disposition = requireDisposition(contact, request);
  const agreement = agreementOf(world, contact, disposition, request);
  saveDisposition(world, contact, disposition.name, request);
  if (agreement !== null) scheduleCallback(world, contact, agreement);
  const retried = disposition.classification.startsWith('Retry') ? 'notReached' : 'settled';
  closeCall(world, contact, 'dispositioned', agreement === null ? retried : 'rescheduled');
}
