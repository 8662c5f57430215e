/** Saving a disposition (protocol 7.4, 5.6): known, complete, and at its time; it closes the contact. */
import type { CampaignDisposition } from './campaignTypes';
import { readInstant } from './isoTime';
import type { Contact, World } from './modelTypes';
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

/** Numbers a disposition may carry (protocol 7.4). */
const CALLBACK_NUMBER = /^(\+[0-9])?([0-9*#]{0,28})$/;

export function requireCallback(world: World, { callbackTime, callbackNumber }: DispositionRequest): void {
  const time = readInstant(callbackTime);
  demand(time !== null && time > world.time.now(), 400, 'primaryCallbackTime must be a time to come.');
  demand(callbackNumber !== '' && CALLBACK_NUMBER.test(callbackNumber), 400, 'primaryCallbackNumber is not a number to dial.');
}

/** The disposition of this skill, with all it asks for, or a refusal. */
export function requireDisposition(world: World, contact: Contact, request: DispositionRequest): CampaignDisposition {
  const disposition = contact.skill.config.dispositions.find(
    ({ dispositionId }) => Number(dispositionId) === request.dispositionId
  );
  demand(disposition !== undefined, 400, `The skill has no disposition ${request.dispositionId}.`);
  if (disposition.requireCommitmentAmount)
    demand(request.amount !== null && request.amount > 0, 400, 'primaryCommitmentAmount must be more than 0.');
  if (disposition.requireRescheduleDate) requireCallback(world, request);
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

/** The final disposition: ends the wrap-up. */
export function disposeCall(world: World, contact: Contact, request: DispositionRequest): void {
  demand(isWrappingUp(contact), 409, `Not allowed while the contact is ${contact.status}.`);
  demand(contact.allowDispositions, 409, 'The contact takes no disposition.');
  const { name, classification } = requireDisposition(world, contact, request);
  saveDisposition(world, contact, name, request);
  closeCall(world, contact, 'dispositioned', classification.startsWith('Retry') ? 'notReached' : 'settled');
}
