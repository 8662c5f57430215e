/** Commands of the agent on a preview (protocol 5.4, 5.6). */
import { fillSlots } from './attempts';
import { scheduleCallback } from './callbacks';
import { demandNumber, rescheduleZone, wallClockToCome } from './callbackTime';
import { dispose, requireDisposition, saveDisposition, type DispositionRequest } from './dispositions';
import type { Contact, World } from './modelTypes';
import { endPreview, startDialing } from './preview';
import { previewSettings } from './previewRules';
import { settleRecord } from './records';
import { demand } from './refusal';

/** The fixed system dispositions of a reschedule [-74 INF]. */
const RESCHEDULE_TO_AGENT = -73;
const RESCHEDULE_TO_SKILL = -74;

const requirePreview = (contact: Contact, button?: 'requeue' | 'snooze' | 'reschedule' | 'disposition'): void => {
  demand(contact.status === 'Preview', 409, `Not allowed while the contact is ${contact.status}.`);
  demand(
    button === undefined || previewSettings(contact.record, contact.skill.config)[button],
    403,
    `The skill does not allow ${button}.`
  );
};

export function acceptOffer(world: World, contact: Contact): void {
  requirePreview(contact);
  startDialing(world, contact);
}

/** Requeue: back to the skill's list; the agent leg stays. */
export function requeueOffer(world: World, contact: Contact): void {
  requirePreview(contact, 'requeue');
  returnOffer(world, contact, 'requeued');
}

/** Back to the end of the list, for anyone, whoever it was promised to. */
export function returnOffer(world: World, contact: Contact, why: string): void {
  endPreview(world, contact, why);
  contact.skill.queue.giveBack(contact.line.entry);
  fillSlots(world, contact.agent);
}

/** Snooze, as the campaign means it: the vendor documents three meanings (protocol 5.7, 5.8). */
export function snoozeOffer(world: World, contact: Contact): void {
  requirePreview(contact, 'snooze');
  const { queue, config } = contact.skill;
  const { entry } = contact.line;
  const { agentId } = contact.agent.profile;
  const meaning = world.campaign.snooze;
  const delayMs = meaning === 'afterDelay' ? world.time.paced(config.snoozeMs ?? config.restMs) : 0;
  world.ledger.write('snoozed', contact, { meaning, backAt: world.time.now() + delayMs });
  endPreview(world, contact, 'snoozed');
  if (meaning === 'afterDelay') queue.rest(entry, delayMs, { agentId });
  else if (meaning === 'personalQueue') queue.keepFor(entry, agentId);
  else queue.giveBack(entry);
  fillSlots(world, contact.agent);
}

/** Puts the record off: to this agent, or to anyone with the skill. */
function rescheduleOffer(world: World, contact: Contact, request: DispositionRequest): void {
  requirePreview(contact, 'reschedule');
  const { callbackTime, callbackNumber, notes } = request;
  const at = wallClockToCome(callbackTime, rescheduleZone(world.campaign, contact.record), world.time.now());
  demandNumber(callbackNumber);
  const agentId = request.dispositionId === RESCHEDULE_TO_AGENT ? contact.agent.profile.agentId : null;
  saveDisposition(world, contact, 'Rescheduled', request);
  scheduleCallback(world, contact, { at, number: callbackNumber, notes, agentId });
  endPreview(world, contact, 'rescheduled');
  fillSlots(world, contact.agent);
}

/** A reschedule, or one of the dispositions meant for previews. */
export function disposeOffer(world: World, contact: Contact, request: DispositionRequest): void {
  const { dispositionId } = request;
  if (dispositionId === RESCHEDULE_TO_AGENT || dispositionId === RESCHEDULE_TO_SKILL)
    return rescheduleOffer(world, contact, request);
  requirePreview(contact, 'disposition');
  const disposition = requireDisposition(contact, request);
  demand(disposition.isPreviewDisposition, 400, 'This disposition is not meant for previews.');
  const outcome = dispose(world, contact, request, disposition);
  endPreview(world, contact, 'dispositioned');
  settleRecord(world, contact.line, outcome);
  return fillSlots(world, contact.agent);
}
