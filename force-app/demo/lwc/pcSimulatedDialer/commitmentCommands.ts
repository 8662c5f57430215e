/** Commands on commitments (protocol 5.7): made, changed and removed in the list; called, put off and cancelled when offered. */
import type { Commitment } from './commitmentBook';
import { demandMayPromise, demandMayRemove, pledgeOf } from './commitmentRules';
import { endOffer, note, resumeDialing, tellListed, waitUntil } from './commitmentTime';
import { instantToCome } from './callbackTime';
import { iso } from './isoTime';
import type { Agent, World } from './modelTypes';
import { demand } from './refusal';
import type { Fields } from './requestFields';
import { callCommitment } from './commitmentCall';

export function createCommitment(world: World, agent: Agent, fields: Fields): Commitment {
  demandMayPromise(agent);
  const pledge = pledgeOf(world, agent, fields);
  const commitment = world.commitments.add(world.ids.callbackId(), pledge);
  waitUntil(world, commitment, pledge.at);
  note(world, 'commitmentCreated', commitment, agent.profile.agentId, { at: iso(pledge.at), forAgentId: pledge.agentId });
  tellListed(world, pledge);
  return commitment;
}

/** In the agent's list: their own, and anyone's of their skills. */
export const isListed = ({ pledge }: Commitment, { profile }: Agent): boolean =>
  pledge.agentId === null ? profile.skillIds.includes(pledge.skill.config.skillId) : pledge.agentId === profile.agentId;

function ownOf(world: World, agent: Agent, callbackId: string): Commitment {
  const commitment = world.commitments.find(callbackId);
  demand(commitment !== undefined && isListed(commitment, agent), 404, 'The agent has no such callback.');
  demand(commitment.place !== 'offered', 409, 'The callback is being offered to an agent now.');
  return commitment;
}

export function changeCommitment(world: World, agent: Agent, callbackId: string, fields: Fields): void {
  demandMayPromise(agent);
  const commitment = ownOf(world, agent, callbackId);
  const pledge = pledgeOf(world, agent, fields);
  const before = commitment.pledge;
  commitment.pledge = pledge;
  waitUntil(world, commitment, pledge.at);
  note(world, 'commitmentChanged', commitment, agent.profile.agentId, { at: iso(pledge.at), forAgentId: pledge.agentId });
  tellListed(world, before);
  if (before.agentId !== pledge.agentId || before.skill !== pledge.skill) tellListed(world, pledge);
}

export function deleteCommitment(world: World, agent: Agent, callbackId: string, words: string): void {
  const commitment = ownOf(world, agent, callbackId);
  demandMayRemove(world, words);
  world.commitments.remove(commitment);
  note(world, 'commitmentDeleted', commitment, agent.profile.agentId, { notes: words });
  tellListed(world, commitment.pledge);
}

function offered(world: World, agent: Agent, callbackId: string): Commitment {
  const commitment = world.commitments.offeredTo(agent);
  demand(commitment?.callbackId === callbackId, 404, 'No such callback is being offered to the agent.');
  return commitment;
}

/** Calls it: from here on it is an outbound call, and the promise is kept. */
export function dialCommitment(world: World, agent: Agent, callbackId: string): void {
  const commitment = offered(world, agent, callbackId);
  const call = callCommitment(world, agent, commitment.pledge);
  endOffer(world, commitment, 'Taken');
  world.commitments.remove(commitment);
  note(world, 'commitmentTaken', commitment, agent.profile.agentId);
  tellListed(world, commitment.pledge);
  call();
}

/** `rescheduleDate`: a time to come, with its offset. */
export function rescheduleCommitment(world: World, agent: Agent, callbackId: string, rescheduleDate: string): void {
  const commitment = offered(world, agent, callbackId);
  const at = instantToCome(rescheduleDate, world.time.now(), 'rescheduleDate');
  endOffer(world, commitment, 'Rescheduled');
  commitment.pledge = { ...commitment.pledge, at };
  waitUntil(world, commitment, at);
  note(world, 'commitmentRescheduled', commitment, agent.profile.agentId, { at: iso(at) });
  tellListed(world, commitment.pledge);
  resumeDialing(world, agent);
}

export function cancelCommitment(world: World, agent: Agent, callbackId: string, notes: string): void {
  const commitment = offered(world, agent, callbackId);
  demandMayRemove(world, notes);
  endOffer(world, commitment, 'Cancelled');
  world.commitments.remove(commitment);
  note(world, 'commitmentCancelled', commitment, agent.profile.agentId, { notes });
  tellListed(world, commitment.pledge);
  resumeDialing(world, agent);
}
