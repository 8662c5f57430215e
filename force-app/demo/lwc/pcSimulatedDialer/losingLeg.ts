/** The agent's phone is gone: a call ends, and whoever is in a skill leaves it [INF 5.8]. */
import { dropLeg } from './agentLeg';
import { leaveSkill } from './leavingSkill';
import type { Agent, World } from './modelTypes';
import { endConversation, isWrappingUp } from './wrapUp';

export function loseLeg(world: World, agent: Agent): void {
  const { call, skill } = agent;
  world.ledger.write('legLost', { contactId: call?.contactId ?? '', record: call?.record ?? { recordId: '' }, agent });
  dropLeg(world, agent);
  if (call !== null && !isWrappingUp(call)) endConversation(world, call, 'legLost');
  else if (skill !== null && call === null) leaveSkill(world, agent, { state: 'Unavailable', reason: '' });
}
