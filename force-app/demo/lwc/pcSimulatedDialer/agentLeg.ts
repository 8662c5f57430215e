/** The agent's phone: ringing it, dropping it, muting it (protocol 4.4, 4.5, 6.4, 6.9). */
import { chanceOf } from './chance';
import { agentLegEvent, muteEvent } from './eventAgent';
import type { Agent, AgentLeg, World } from './modelTypes';

const tellLeg = (world: World, agent: Agent, leg: AgentLeg, status: 'Dialing' | 'Active' | 'Disconnected'): void =>
  world.sessions.publish(agent, agentLegEvent(leg.agentLegId, status));

/** Rings the agent; the simulated phone is always answered. */
export function ringLeg(world: World, agent: Agent): void {
  const { time, ids, campaign, seed } = world;
  const leg: AgentLeg = { agentLegId: ids.agentLegId(), status: 'Dialing', timer: null };
  agent.leg = leg;
  tellLeg(world, agent, leg, 'Dialing');
  const answerMs = chanceOf(seed, 'leg', leg.agentLegId).ms(campaign.agentLeg.answer);
  leg.timer = time.after(time.paced(answerMs), () => {
    leg.timer = null;
    leg.status = 'Active';
    tellLeg(world, agent, leg, 'Active');
    world.moves.legUp(world, agent);
  });
}

/** Drops the leg. Mute belongs to it and goes with it. */
export function dropLeg(world: World, agent: Agent): void {
  const { leg } = agent;
  if (leg === null) return;
  leg.timer?.cancel();
  agent.leg = null;
  tellLeg(world, agent, leg, 'Disconnected');
  if (agent.muted) setMuted(world, agent, false);
}

export const legIsUp = (agent: Agent): boolean => agent.leg?.status === 'Active';

export function setMuted(world: World, agent: Agent, muted: boolean): void {
  agent.muted = muted;
  world.sessions.publish(agent, muteEvent(agent));
}
