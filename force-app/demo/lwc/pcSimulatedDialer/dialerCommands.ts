/** Commands of the agent about skill, state and leg (protocol 5.1, 6.4, 6.9, 10.1). Refusals are thrown before anything changes. */
import { legIsUp, ringLeg, setMuted } from './agentLeg';
import { enterState, tellState } from './agentStates';
import { fillSlots } from './attempts';
import { may } from './eventSession';
import { leaveSkill, quitSkill } from './leavingSkill';
import { loseLeg } from './losingLeg';
import type { Agent, PlainState, World } from './modelTypes';
import { demand } from './refusal';
import { isOffer, isWrappingUp, ownCalls } from './contactStatus';
import { isBusy } from './duty';
import { isReady, worksOutside } from './readiness';
import { closeCall } from './wrapUp';

/** `skillName`: the name, not the id (protocol 9, quirk 14). */
export function dialerLogin(world: World, agent: Agent, skillName: string): void {
  const skill = agent.profile.skillIds.map((id) => world.skills.get(id)).find((own) => own?.config.skillName === skillName);
  demand(skill !== undefined, 400, `The skill "${skillName}" is not assigned to this agent.`);
  demand(skill.config.mode !== 'manual', 400, `"${skillName}" is dialed by its agents themselves: nobody logs in to it.`);
  demand(skill.config.mode !== 'inbound', 400, `"${skillName}" is called by customers: nobody logs in to it.`);
  demand(!skill.config.priorityBlending, 400, `"${skillName}" is blended: the platform logs agents in by itself.`);
  demand(skill.running, 400, `The skill "${skillName}" is not running.`);
  const idle = (agent.skill === null || agent.blended) && ownCalls(agent).length === 0;
  demand(idle, 409, 'The agent is still in the dialer or on a contact.');
  quitSkill(world, agent);
  Object.assign(agent, { skill, skillSince: world.time.now(), next: null });
  skill.agents.add(agent);
  enterState(world, agent, isReady(agent) ? 'Dialer' : 'DialerPending');
  if (agent.leg === null && !worksOutside(skill.config)) ringLeg(world, agent);
  fillSlots(world, agent);
}

/** At once when no call is connected; else when its wrap-up is over. */
export function dialerLogout(world: World, agent: Agent): void {
  demand(agent.skill !== null, 409, 'The agent is not in the dialer.');
  if (!isBusy(agent)) return leaveSkill(world, agent, agent.plain);
  agent.next ??= agent.plain;
  return tellState(world, agent);
}

function readState(world: World, state: string, reason: string): PlainState {
  const name = (['Available', 'Unavailable'] as const).find((known) => known.toLowerCase() === state.toLowerCase());
  demand(name !== undefined, 400, `The state "${state}" can't be chosen.`);
  const codes = world.campaign.unavailableCodes.filter(({ isActive, isAcw }) => isActive && !isAcw);
  const code = codes.find((candidate) => candidate.name.toLowerCase() === reason.toLowerCase());
  demand(
    reason === '' || (name === 'Unavailable' && code !== undefined),
    400,
    `The reason "${reason}" is no unavailable code of this team.`
  );
  return { state: name, reason: code?.name ?? '' };
}

/** A plain state: at once, or queued while on a contact, or ending the wrap-up. In the dialer, a logout comes first. */
export function changeState(world: World, agent: Agent, state: string, reason: string): void {
  const to = readState(world, state, reason);
  const calls = ownCalls(agent).filter((contact) => !isOffer(contact));
  if (calls.length === 0) {
    demand(agent.skill === null || agent.blended, 409, 'The agent is in the dialer: log out of the skill first.');
    return leaveSkill(world, agent, to);
  }
  agent.next = to;
  if (!calls.every(isWrappingUp)) return tellState(world, agent);
  return calls.forEach((contact) => closeCall(world, contact, 'state changed', 'settled'));
}

/** Rings the agent's phone. */
export function dialLeg(world: World, agent: Agent): void {
  demand(agent.leg === null, 409, 'The agent leg is already up or ringing.');
  ringLeg(world, agent);
}

/** Drops the agent's phone; whoever is in the dialer leaves it [INF 5.8]. */
export function endLeg(world: World, agent: Agent): void {
  demand(agent.leg !== null, 409, 'There is no agent leg.');
  loseLeg(world, agent, true);
}

export function mute(world: World, agent: Agent, muted: boolean): void {
  demand(may(agent, 'MuteAgent'), 403, 'The agent may not mute.');
  demand(legIsUp(agent), 409, 'There is no active agent leg.');
  if (agent.muted !== muted) setMuted(world, agent, muted);
}
