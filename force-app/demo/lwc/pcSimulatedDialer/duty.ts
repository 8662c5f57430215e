/**
 * What keeps an agent busy, and what comes when nothing does (protocol 4.3, 10.1): the state follows from the contacts. A live call
 * goes before a wrap-up, the call that came last before the others.
 */
import { enterPlain, enterState } from './agentStates';
import { fillSlots } from './attempts';
import { isLive, isOffer, isWrappingUp, ownCalls } from './contactStatus';
import { leaveSkill } from './leavingSkill';
import type { Agent, AgentStateName, Contact, World } from './modelTypes';
import { isReady } from './readiness';

const RESTING: readonly AgentStateName[] = ['LoggedOut', 'Available', 'Unavailable', 'Dialer', 'DialerPending'];

/** The agent has a contact that is not only offered: in a call, or in its wrap-up. */
export const isBusy = (agent: Agent): boolean => ownCalls(agent).some((contact) => !isOffer(contact));

function stateOf({ ordinary }: Contact): AgentStateName {
  if (ordinary === null) return 'OutboundContact';
  if (ordinary.callType === 'Consult') return ordinary.inbound ? 'InboundConsult' : 'OutboundConsult';
  return ordinary.inbound ? 'InboundContact' : 'OutboundContact';
}

/** Where the agent goes when no contact is left. */
function goOn(world: World, agent: Agent): void {
  const { next, skill } = agent;
  if (next !== null) {
    if (skill !== null) leaveSkill(world, agent, next);
    else enterPlain(world, agent, next);
  } else if (skill === null || agent.blended) leaveSkill(world, agent, agent.plain);
  else if (!isReady(agent)) leaveSkill(world, agent, { state: 'Unavailable', reason: '' });
  else {
    enterState(world, agent, skill.running ? 'Dialer' : 'DialerPending');
    fillSlots(world, agent);
  }
}

/** After-call work, told once per contact with what is left of its time; 0 has no end. */
function enterWrapUp(world: World, agent: Agent, contact: Contact): void {
  if (agent.wrapUpOf === contact && agent.acwSeconds !== null) return;
  const leftMs = contact.timer === null ? 0 : contact.timer.dueAt - world.time.now();
  agent.wrapUpOf = contact;
  enterState(world, agent, 'Unavailable', { reason: 'After Call Work', acwSeconds: Math.ceil(leftMs / 1000) });
}

/** Brings the agent's state in line with their contacts. */
export function reviewState(world: World, agent: Agent): void {
  const calls = ownCalls(agent);
  const live = calls.filter(isLive);
  const wrapUps = calls.filter(isWrappingUp);
  if (live.length > 0) {
    const state = stateOf(live[live.length - 1]);
    if (agent.state !== state) enterState(world, agent, state);
  } else if (wrapUps.length > 0) enterWrapUp(world, agent, wrapUps[wrapUps.length - 1]);
  else if (agent.acwSeconds !== null || !RESTING.includes(agent.state)) goOn(world, agent);
  else fillSlots(world, agent);
}
