/** Saving a disposition (protocol 7.4, 5.6): known, complete, and at its time; then it does to the record what its kind says. */
import { scheduleCallback, type Agreement } from './callbacks';
import { demandNumber, instantToCome } from './callbackTime';
import type { CampaignDisposition } from './campaignTypes';
import { holdsLine, isWrappingUp } from './contactStatus';
import { isRetry } from './dispositionKinds';
import { barNumber } from './doNotCall';
import type { Contact, World } from './modelTypes';
import { wireNumber } from './numbers';
import type { Outcome } from './records';
import { demand } from './refusal';
import { closeCall } from './wrapUp';

/** As sent; texts are empty and numbers null where nothing was sent. */
export interface DispositionRequest {
  readonly dispositionId: number;
  readonly secondaryId: number | null;
  readonly notes: string;
  readonly amount: number | null;
  readonly callbackTime: string;
  readonly callbackNumber: string;
}

/** The skill's disposition of this id. */
export const dispositionOf = ({ config }: Contact['skill'], id: number): CampaignDisposition | undefined =>
  config.dispositions.find(({ dispositionId }) => Number(dispositionId) === id);

/** The second disposition, where the skill uses them; null when none was sent [INF: optional, and not the first one again]. */
function secondaryOf({ skill }: Contact, { dispositionId, secondaryId }: DispositionRequest): CampaignDisposition | null {
  if (secondaryId === null) return null;
  demand(skill.config.useSecondaryDispositions, 400, 'The skill uses no secondary dispositions.');
  const secondary = dispositionOf(skill, secondaryId);
  demand(secondary !== undefined, 400, `The skill has no disposition ${secondaryId}.`);
  demand(secondaryId !== dispositionId, 400, 'secondaryDispositionId is the primary one again.');
  return secondary;
}

/** The disposition of this skill, or a refusal. */
export function requireDisposition(contact: Contact, request: DispositionRequest): CampaignDisposition {
  const disposition = dispositionOf(contact.skill, request.dispositionId);
  demand(disposition !== undefined, 400, `The skill has no disposition ${request.dispositionId}.`);
  return disposition;
}

/** Remembers what was saved. */
export function saveDisposition(
  world: World,
  contact: Contact,
  name: string,
  request: DispositionRequest,
  secondary: CampaignDisposition | null = null
): void {
  const { dispositionId, notes, amount, callbackTime } = request;
  world.history.saveDisposition(contact.contactId, {
    dispositionId,
    dispositionName: name,
    secondary: secondary && { dispositionId: Number(secondary.dispositionId), dispositionName: secondary.name },
    notes,
    agentId: contact.agent.profile.agentId,
    savedAt: world.time.now()
  });
  world.ledger.write('dispositioned', contact, {
    dispositionId,
    name,
    ...(secondary && { secondary: secondary.name }),
    amount,
    callbackTime: callbackTime === '' ? null : callbackTime
  });
}

/**
 * The callback a retry disposition asks for (kinds 7 and 8); null when it has no time. Without a number the customer is called where
 * they were called now.
 */
function agreementOf(
  world: World,
  contact: Contact,
  disposition: CampaignDisposition,
  { callbackTime, callbackNumber, notes }: DispositionRequest
): Agreement | null {
  const { requireRescheduleDate, agentSpecific } = disposition;
  if (!requireRescheduleDate && (callbackTime === '' || !isRetry(disposition))) return null;
  const at = instantToCome(callbackTime, world.time.now());
  const number = callbackNumber === '' && !requireRescheduleDate ? wireNumber(contact) : callbackNumber;
  demandNumber(number);
  return { at, number, notes, agentId: agentSpecific ? contact.agent.profile.agentId : null };
}

/**
 * Puts the record off. When somebody else has the customer by now, it waits until they are done; of who is on no list only the ledger
 * knows.
 */
function agree(world: World, contact: Contact, agreement: Agreement): Outcome {
  const { line } = contact;
  if (line.listed && holdsLine(contact)) {
    scheduleCallback(world, contact, agreement);
    return 'rescheduled';
  }
  if (line.listed) line.agreed = agreement;
  const { number, at, agentId } = agreement;
  world.ledger.write('callbackAgreed', contact, { number, at, forAgentId: agentId });
  return 'settled';
}

/** Saves it with all it asks for, or refuses. Tells what becomes of the record. */
export function dispose(
  world: World,
  contact: Contact,
  request: DispositionRequest,
  disposition: CampaignDisposition
): Outcome {
  const { amount } = request;
  if (disposition.requireCommitmentAmount)
    demand(amount !== null && amount > 0, 400, 'primaryCommitmentAmount must be more than 0.');
  const secondary = secondaryOf(contact, request);
  const agreement = agreementOf(world, contact, disposition, request);
  saveDisposition(world, contact, disposition.name, request, secondary);
  barNumber(world, contact, disposition);
  if (agreement !== null) return agree(world, contact, agreement);
  return isRetry(disposition) ? 'notReached' : 'settled';
}

/** The final disposition: ends the wrap-up. */
export function disposeCall(world: World, contact: Contact, request: DispositionRequest): void {
  demand(isWrappingUp(contact), 409, `Not allowed while the contact is ${contact.status}.`);
  demand(contact.allowDispositions, 409, 'The contact takes no disposition.');
  const disposition = requireDisposition(contact, request);
  closeCall(world, contact, 'dispositioned', dispose(world, contact, request, disposition));
}
