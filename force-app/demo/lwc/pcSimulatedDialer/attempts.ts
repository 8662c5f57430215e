/** Assigns records to free agents: as many lines as the skill dials at once, each slot after a pause (protocol 5.3). */
import { legIsUp } from './agentLeg';
import { announceCallback } from './callbacks';
import { chanceOf } from './chance';
import { drawFate } from './fate';
import { Line } from './line';
import type { Agent, Contact, ContactStatus, Skill, World } from './modelTypes';
import { offerPreview, startDialing } from './preview';
import { previewGroup } from './previewRules';
import type { ListEntry } from './recordQueue';
import { watchList } from './records';

/** In the dialer, or blended in. */
const isWaiting = ({ state, blended }: Agent): boolean => state === (blended ? 'Available' : 'Dialer');

/** A call could be given to this agent now. */
export const isFree = (agent: Agent): boolean =>
  agent.skill !== null && agent.skill.running && isWaiting(agent) && agent.call === null && legIsUp(agent);

type Fields = Pick<Contact, 'agent' | 'line'> & Partial<Pick<Contact, 'masterId' | 'interactionId'>>;

/** Puts a line before an agent. A line that hops keeps its master and interaction id (protocol 4.6). */
export function newContact(world: World, status: ContactStatus, { agent, line, masterId, interactionId }: Fields): Contact {
  const contactId = world.ids.contactId();
  const now = world.time.now();
  const contact: Contact = {
    contactId,
    masterId: masterId ?? contactId,
    interactionId: interactionId ?? world.ids.interactionId(),
    agent,
    skill: line.skill,
    record: line.entry.record,
    line,
    blended: agent.blended,
    callback: line.entry.callback,
    startedAt: now,
    status,
    final: false,
    linked: false,
    changedAt: now,
    screenPopUrl: '',
    disconnectCode: 'NA',
    recording: false,
    allowDispositions: false,
    override: null,
    verdict: null,
    previewSeconds: 0,
    timer: null
  };
  line.contact = contact;
  agent.attempts.add(contact);
  world.contacts.set(contactId, contact);
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
