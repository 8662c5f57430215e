/** Leaving the dialer: planned dials are dropped, lines taken away, and the agent comes to a plain state (protocol 5.1, 10.1). */
import { enterPlain } from './agentStates';
import { clearSlots } from './attempts';
import type { Agent, PlainState, World } from './modelTypes';
import { takeAllAway } from './taking';

/** Only without a connected call. Works for an agent who is in no skill, too. */
export function leaveSkill(world: World, agent: Agent, to: PlainState): void {
  takeAllAway(world, agent, 'agent left the dialer');
  clearSlots(agent);
  agent.skill?.agents.delete(agent);
  agent.skill?.free.delete(agent);
  agent.skill = null;
  enterPlain(world, agent, to);
}
