/** What somebody other than the agent does: a skill stopped or started, a session ended (protocol 4.2, 4.7, 7.1). */
import { dropLeg } from './agentLeg';
import { enterState } from './agentStates';
import { startBlending } from './blending';
import { clearSlots, fillSlots } from './attempts';
import { isOffer, ownCalls } from './contactStatus';
import { notice, agentSessionEnd } from './eventSession';
import type { Agent, Skill, World } from './modelTypes';
import { quitSkill } from './leavingSkill';
import { refuseOffer } from './offers';
import { isReady } from './readiness';
import { watchList } from './records';
import { takeAllAway } from './taking';
import { dropCall } from './wrapUp';

/** Agents who are logged in wait (DialerPending) while a skill is stopped; a connected call goes on. */
export function setRunning(world: World, skill: Skill, running: boolean): void {
  if (skill.running === running) return;
  skill.running = running;
  for (const agent of world.agents.values()) {
    if (agent.profile.skillIds.includes(skill.config.skillId)) world.sessions.publish(agent, notice('UpdateSkills'));
  }
  if (running && skill.config.priorityBlending) for (const agent of world.agents.values()) startBlending(world, agent);
  for (const agent of skill.agents) {
    if (!running && agent.blended && agent.call === null) {
      quitSkill(world, agent);
      startBlending(world, agent);
    } else if (!running) {
      clearSlots(agent);
      takeAllAway(world, agent, 'skill stopped');
      if (agent.state === 'Dialer') enterState(world, agent, 'DialerPending');
    } else if (agent.state === 'DialerPending' && isReady(agent)) {
      enterState(world, agent, 'Dialer');
      fillSlots(world, agent);
    }
  }
}

/** Takes records off a skill's list until this many are left; the agents hear that it runs low or is empty. */
export function shortenList(world: World, skill: Skill, count: number): void {
  skill.queue.shortenTo(count);
  watchList(world, skill);
}

/** Ends an agent's session with everything in it. The session answers once more, with what it has to say. */
export function endSession(world: World, agent: Agent, remote: boolean, message: string): void {
  const { session, skill } = agent;
  if (session === null) return;
  takeAllAway(world, agent, 'session ended');
  clearSlots(agent);
  for (const contact of ownCalls(agent)) {
    if (isOffer(contact)) refuseOffer(world, contact, 'session ended');
    else dropCall(world, contact, 'session ended', 'settled');
  }
  dropLeg(world, agent);
  skill?.agents.delete(agent);
  enterState(world, agent, 'LoggedOut');
  skill?.free.delete(agent);
  Object.assign(agent, { skill: null, blended: false, next: null, conference: null });
  world.sessions.publish(agent, agentSessionEnd(remote, message));
  session.over = true;
  agent.session = null;
}
