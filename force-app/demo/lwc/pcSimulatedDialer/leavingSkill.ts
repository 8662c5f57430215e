/** Leaving the dialer: planned dials are dropped, lines taken away, and the agent comes to a plain state (protocol 5.1, 10.1). */
import { enterPlain } from './agentStates';
import { clearSlots } from './attempts';
import type { Agent, PlainState, World } from './modelTypes';
import { takeAllAway } from './taking';

/** Only without a connected call. Works for an agent who is in no skill, too. The state stays what it was. */
export function quitSkill(world: World, agent: Agent): void {
  takeAllAway(world, agent, 'agent left the dialer');
  clearSlots(agent);
  agent.skill?.agents.delete(agent);
  agent.skill?.free.delete(agent);
  Object.assign(agent, { skill: null, blended: false });
}

export function leaveSkill(world: World, agent: Agent, to: PlainState): void {
  quitSkill(world, agent);
  enterPlain(world, agent, to);
}
