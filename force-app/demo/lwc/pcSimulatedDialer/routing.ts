/** Calls that look for an agent of a skill: the one who is free longest gets them, the call that waits longest goes first [INF]. */
import type { WaitingCall } from './callTypes';
import { chanceOf } from './chance';
import { enterPhase } from './farSide';
import { isReachable, offerCall } from './offers';
import type { Agent, Skill, World } from './modelTypes';
import { settleRecord } from './records';
import { closeCall } from './wrapUp';

/** The agent with this skill who is free longest. */
function longestReachable(world: World, { config }: Skill, but: Agent | undefined): Agent | undefined {
  return [...world.agents.values()]
    .filter((agent) => agent !== but && agent.profile.skillIds.includes(config.skillId) && isReachable(agent))
    .reduce<Agent | undefined>(
      (first, agent) => (first === undefined || agent.stateSince < first.stateSince ? agent : first),
      undefined
    );
}

/** A contact of its own for every offer; the first one has the id of the call, and it stays the master of the others [INF]. */
function offerWaiting(world: World, waiting: WaitingCall, agent: Agent): void {
  const { line, caller, callId, masterId, interactionId, parentId, inbound, dnis, ani } = waiting;
  const first = waiting.offers === 0;
  waiting.offers += 1;
  waiting.offer = offerCall(world, {
    ...{ agent, line, waiting, peer: caller },
    ordinary: { callType: caller === null ? 'Regular' : 'Consult', inbound, dnis, ani, parentId },
    ids: { masterId, interactionId, ...(first && { contactId: callId }) }
  });
  if (caller !== null) caller.peer = waiting.offer;
}

/** Offers what waits to whoever is free. */
export function routeWaiting(world: World): void {
  for (const waiting of world.waitingCalls) {
    const agent = waiting.offer === null ? longestReachable(world, waiting.skill, waiting.caller?.agent) : undefined;
    if (agent !== undefined) offerWaiting(world, waiting, agent);
  }
}

/** A customer waits as long as their patience lasts, an asking agent as long as the skill lets calls ring. */
export function searchAgent(world: World, call: Omit<WaitingCall, 'offer' | 'offers' | 'timer'>): WaitingCall {
  const waiting: WaitingCall = { ...call, offer: null, offers: 0, timer: null };
  const { line, caller, skill, callId } = waiting;
  world.waitingCalls.add(waiting);
  if (caller === null) {
    line.waiting = waiting;
    enterPhase(world, line, 'queued');
    return waiting;
  }
  caller.waiting = waiting;
  const patienceMs = chanceOf(world.seed, 'search', callId).ms(skill.config.durations.ring);
  waiting.timer = world.time.after(world.time.paced(patienceMs), () => {
    waiting.timer = null;
    closeCall(world, caller, 'no agent', 'settled', 'NoAgent');
  });
  return waiting;
}

/** What the ledger ties a call to that nobody has as a contact. */
export const waitingSubject = ({ callId, line }: WaitingCall) => ({
  contactId: callId,
  record: line.entry.record,
  agent: { profile: { agentId: '' } }
});

/** The customer hung up while they waited. */
export function abandonWaiting(world: World, waiting: WaitingCall): void {
  const { line, offer } = waiting;
  world.waitingCalls.delete(waiting);
  world.ledger.write('abandoned', offer ?? waitingSubject(waiting), { why: 'customer gave up' });
  line.waiting = null;
  waiting.offer = null;
  if (offer === null) {
    enterPhase(world, line, 'gone');
    return settleRecord(world, line, 'settled');
  }
  offer.waiting = null;
  return closeCall(world, offer, 'customer gave up', 'settled');
}
