/** A commitment's way through time: it waits, is due, is offered to an agent who can take it, and goes back when nobody answers. */
import { clearSlots, fillSlots } from './attempts';
import type { Commitment, Pledge } from './commitmentBook';
import { takerOf } from './commitmentTaker';
import { promiseKeeper, promiseKeeperStatus, type PromiseEnd } from './eventCommitment';
import { notice } from './eventSession';
import type { LedgerEntry } from './simulatorTypes';
import type { Agent, World } from './modelTypes';
import type { WireEvent } from './sessionTypes';

/** Writes what became of a commitment; it has no contact yet. */
export function note(
  world: World,
  what: string,
  { callbackId, pledge }: Commitment,
  agentId: string | null,
  detail: LedgerEntry['detail'] = {}
): void {
  const agent = { profile: { agentId: agentId ?? pledge.agentId ?? '' } };
  world.ledger.write(
    what,
    { contactId: '', record: { recordId: '' }, agent },
    { callbackId, number: pledge.number, ...detail }
  );
}

/** Tells everybody in whose list it stands. */
export function tellListed(world: World, { agentId, skill }: Pledge): void {
  for (const agent of world.agents.values()) {
    const { profile } = agent;
    const listed = agentId === null ? profile.skillIds.includes(skill.config.skillId) : profile.agentId === agentId;
    if (listed) world.sessions.publish(agent, notice('UpdateCallbacks'));
  }
}

function due(world: World, commitment: Commitment): void {
  Object.assign(commitment, { place: 'due', timer: null, agent: null });
  note(world, 'commitmentDue', commitment, null);
}

/** From now on it waits until `at`; the way there is divided by the pace. A moment gone by is now. */
export const waitUntil = (world: World, commitment: Commitment, at: number): void =>
  waitFor(world, commitment, world.time.paced(Math.max(0, at - world.time.now())));

/** The same for so many real ms. */
export function waitFor(world: World, commitment: Commitment, ms: number): void {
  commitment.timer?.cancel();
  Object.assign(commitment, { place: 'waiting', agent: null });
  commitment.timer = world.time.after(ms, () => due(world, commitment));
}

export function makeDue(world: World, commitment: Commitment): void {
  commitment.timer?.cancel();
  due(world, commitment);
}

/** An offer is over: the agent's skill may dial for them again. */
export function endOffer(world: World, commitment: Commitment, end: PromiseEnd): void {
  const { agent } = commitment;
  commitment.timer?.cancel();
  Object.assign(commitment, { place: 'due', agent: null, timer: null });
  if (agent !== null) world.sessions.publish(agent, promiseKeeperStatus(end));
}

/** What the skill had planned for an agent goes on. */
export function resumeDialing(world: World, agent: Agent): void {
  if (agent.skill === null) return;
  if (agent.state === 'Dialer' || (agent.blended && agent.state === 'Available')) agent.skill.free.add(agent);
  fillSlots(world, agent);
}

function offer(world: World, commitment: Commitment, agent: Agent): void {
  const { commitments } = world.campaign;
  const now = world.time.now();
  const seconds = world.time.pacedSeconds(commitments.offerSeconds);
  clearSlots(agent);
  agent.skill?.free.delete(agent);
  Object.assign(commitment, { place: 'offered', agent, deliveredAt: now });
  note(world, 'commitmentOffered', commitment, agent.profile.agentId, { seconds });
  world.sessions.publish(agent, promiseKeeper(commitment, agent, now, now + seconds * 1000));
  commitment.timer = world.time.after(seconds * 1000, () => {
    endOffer(world, commitment, 'Refused');
    note(world, 'commitmentRefused', commitment, agent.profile.agentId);
    waitUntil(world, commitment, world.time.now() + commitments.retryMs);
    resumeDialing(world, agent);
  });
}

/** The offer that stands, for a client that begins anew [INF]. */
export function offeredAgain(world: World, agent: Agent): readonly WireEvent[] {
  const commitment = world.commitments.offeredTo(agent);
  const { deliveredAt, timer } = commitment ?? {};
  if (commitment === undefined || deliveredAt == null || timer == null) return [];
  return [promiseKeeper(commitment, agent, deliveredAt, timer.dueAt)];
}

/** After every step: what is due goes to whoever can take it now; what was offered to an agent who is gone waits again. */
export function deliverCommitments(world: World): void {
  for (const commitment of world.commitments.all()) {
    if (commitment.agent?.session === null) {
      commitment.timer?.cancel();
      Object.assign(commitment, { place: 'due', agent: null, timer: null });
    }
    const agent = commitment.place === 'due' ? takerOf(world, commitment.pledge) : undefined;
    if (agent !== undefined) offer(world, commitment, agent);
  }
}
