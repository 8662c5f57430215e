/** Assigns records to free agents: as many lines as the skill dials at once, each slot after a pause (protocol 5.3). */
import { announceCallback } from './callbacks';
import { chanceOf } from './chance';
import { createContact, type ContactFields } from './contactFactory';
import { ownCalls } from './contactStatus';
import { drawFate } from './fate';
import { Line } from './line';
import type { Agent, Contact, ContactStatus, Skill, World } from './modelTypes';
import { offerPreview, startDialing } from './preview';
import { previewGroup } from './previewRules';
import { isReady } from './readiness';
import type { ListEntry } from './recordQueue';
import { watchList } from './records';

/** In the dialer, or blended in. */
const isWaiting = ({ state, blended }: Agent): boolean => state === (blended ? 'Available' : 'Dialer');

/** A call could be given to this agent now. */
export const isFree = (agent: Agent): boolean =>
  agent.skill !== null && agent.skill.running && isWaiting(agent) && ownCalls(agent).length === 0 && isReady(agent);

/** Puts a line before an agent. A line that hops keeps its master and interaction id (protocol 4.6). */
export function newContact(world: World, status: ContactStatus, fields: ContactFields): Contact {
  const contact = createContact(world, status, fields);
  contact.agent.attempts.add(contact);
  return contact;
}

/** Shows a record to this agent, or dials it. */
function present(world: World, agent: Agent, skill: Skill, entry: ListEntry): void {
  entry.dials += 1;
  const fate = drawFate(world.seed, skill.config, entry.record.recordId, entry.dials);
  const line = new Line(entry, skill, fate);
  const previewed = previewGroup(entry.record, skill.config) !== null;
  const contact = newContact(world, previewed ? 'Preview' : 'NaturalCallDialing', { agent, line });
  announceCallback(world, contact);
  if (previewed) offerPreview(world, contact);
  else startDialing(world, contact);
  watchList(world, skill);
}

function dialNext(world: World, agent: Agent, skill: Skill): void {
  const entry = skill.queue.take(agent.profile.agentId);
  if (entry !== null) present(world, agent, skill, entry);
}

/** Plans dials until every slot of a free agent is used. */
export function fillSlots(world: World, agent: Agent): void {
  const { skill, slots, profile } = agent;
  if (skill === null || !isFree(agent)) return;
  if (world.commitments.claims(agent)) return;
  const { linesPerAgent, durations } = skill.config;
  let missing = linesPerAgent - agent.attempts.size - slots.size;
  while (missing-- > 0 && skill.queue.waitsFor(profile.agentId)) {
    const pauseMs = chanceOf(world.seed, 'pause', profile.agentId, (agent.dialsPlanned += 1)).ms(durations.pause);
    const slot = world.time.after(world.time.paced(pauseMs), () => {
      slots.delete(slot);
      dialNext(world, agent, skill);
    });
    slots.add(slot);
  }
}

/** Nothing is dialed for this agent any more. */
export function clearSlots(agent: Agent): void {
  for (const slot of agent.slots) slot.cancel();
  agent.slots.clear();
}

/** Dials the planned records now. False when none is planned. */
export function dialPlanned(world: World, agent: Agent): boolean {
  const { skill } = agent;
  const planned = agent.slots.size;
  clearSlots(agent);
  for (let slot = 0; slot < planned && skill !== null; slot += 1) dialNext(world, agent, skill);
  return planned > 0;
}

/** Calls this record up now, for an agent with a slot left whom it may reach. False when it is out or done, or not theirs. */
export function dialRecord(world: World, agent: Agent, recordId: string): boolean {
  const { skill, slots, attempts, profile } = agent;
  if (skill === null || !isFree(agent) || attempts.size >= skill.config.linesPerAgent) return false;
  const entry = skill.queue.call(recordId, profile.agentId);
  if (entry === null) return false;
  const [planned] = slots;
  planned?.cancel();
  slots.delete(planned);
  present(world, agent, skill, entry);
  return true;
}
