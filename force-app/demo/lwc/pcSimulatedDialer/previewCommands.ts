/** Commands of the agent on a preview (protocol 5.4, 5.6). */
import { fillSlots } from './attempts';
import { requireCallback, requireDisposition, saveDisposition, type DispositionRequest } from './dispositions';
import { readInstant } from './isoTime';
import type { Contact, World } from './modelTypes';
import { acceptPreview, endPreview } from './preview';
import { previewSettings } from './previewRules';
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
  acceptPreview(world, contact);
}

/** Requeue: back to the skill's list; the agent leg stays. */
export function requeueOffer(world: World, contact: Contact): void {
  requirePreview(contact, 'requeue');
  returnOffer(world, contact, 'requeued');
}

export function returnOffer(world: World, contact: Contact, why: string): void {
  endPreview(world, contact, why);
  contact.skill.queue.giveBack(contact.line.entry);
  fillSlots(world, contact.agent);
}

/** Snooze: rests, then waits for this agent alone. */
export function snoozeOffer(world: World, contact: Contact): void {
  requirePreview(contact, 'snooze');
  endPreview(world, contact, 'snoozed');
  const { queue, config } = contact.skill;
  queue.rest(contact.line.entry, world.time.paced(config.restMs), contact.agent.profile.agentId);
  fillSlots(world, contact.agent);
}

/** A reschedule, or one of the dispositions meant for previews. */
export function disposeOffer(world: World, contact: Contact, request: DispositionRequest): void {
  const { dispositionId } = request;
  const rescheduled = dispositionId === RESCHEDULE_TO_AGENT || dispositionId === RESCHEDULE_TO_SKILL;
  requirePreview(contact, rescheduled ? 'reschedule' : 'disposition');
  if (rescheduled) requireCallback(world, request);
  const disposition = rescheduled ? null : requireDisposition(world, contact, request);
  demand(disposition === null || disposition.isPreviewDisposition, 400, 'This disposition is not meant for previews.');
  saveDisposition(world, contact, disposition?.name ?? 'Rescheduled', request);
  endPreview(world, contact, rescheduled ? 'rescheduled' : 'dispositioned');
  const { queue } = contact.skill;
  if (rescheduled) {
    const waitMs = (readInstant(request.callbackTime) ?? world.time.now()) - world.time.now();
    queue.rest(contact.line.entry, waitMs, dispositionId === RESCHEDULE_TO_AGENT ? contact.agent.profile.agentId : null);
  } else queue.finish(contact.line.entry);
  fillSlots(world, contact.agent);
}
