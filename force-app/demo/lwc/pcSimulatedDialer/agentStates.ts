/** The agent's state, and whether a call could be given to them (protocol 4.3, 10.1). */
import { startBlending, stopBlending } from './blending';
import { agentStateEvent } from './eventAgent';
import type { Agent, AgentStateName, PlainState, World } from './modelTypes';

/** Enters a state and tells it. `acwSeconds` makes it after-call work. */
export function enterState(
  world: World,
  agent: Agent,
  state: AgentStateName,
  { reason = '', acwSeconds = null }: { reason?: string; acwSeconds?: number | null } = {}
): void {
  Object.assign(agent, { state, reason, acwSeconds, stateSince: world.time.now() });
  agent.skill?.free.delete(agent);
  if (state === 'Dialer') agent.skill?.free.add(agent);
  if (state !== 'Available') stopBlending(agent);
  tellState(world, agent);
}

/** Tells the state again, for instance because what comes next has changed. */
export function tellState(world: World, agent: Agent): void {
  world.sessions.publish(agent, agentStateEvent(agent));
}

export function enterPlain(world: World, agent: Agent, { state, reason }: PlainState): void {
  agent.next = null;
  agent.plain = { state, reason };
  enterState(world, agent, state, { reason });
  startBlending(world, agent);
}
