/** `skills/activity` (protocol 7.11): how many agents a skill has now, and what they do [GEN names, INF which agents count]. */
import { isLive, ownCalls } from './contactStatus';
import { iso } from './isoTime';
import type { Agent, Skill, World } from './modelTypes';
import { isPersonalConnection } from './referenceSkill';

/** Agents with a session who have the skill. */
const present = ({ agents }: World, { config }: Skill): readonly Agent[] =>
  [...agents.values()].filter(({ session, profile }) => session !== null && profile.skillIds.includes(config.skillId));

export function skillActivity(world: World, skill: Skill): Readonly<Record<string, unknown>> {
  const { config, running, queue } = skill;
  const here = present(world, skill);
  const count = (fits: (agent: Agent) => boolean): number => here.filter(fits).length;
  const working = (agent: Agent): boolean => ownCalls(agent).some((call) => call.skill === skill && isLive(call));
  const waiting = (agent: Agent): boolean =>
    ownCalls(agent).length === 0 && (agent.state === 'Available' || agent.state === 'Dialer');
  const callers = [...world.waitingCalls].filter((call) => call.skill === skill).length;
  return {
    skillId: Number(config.skillId),
    skillName: config.skillName,
    businessUnitId: Number(world.campaign.businessUnit.businessUnitId),
    mediaTypeId: 4,
    mediaTypeName: 'Phone Call',
    isActive: true,
    isNaturalCalling: isPersonalConnection(config) && running,
    agentsLoggedIn: here.length,
    agentsAvailable: count(waiting),
    agentsUnavailable: count(({ state, acwSeconds }) => state === 'Unavailable' && acwSeconds === null),
    agentsWorking: count(working),
    agentsAcw: count(({ acwSeconds }) => acwSeconds !== null),
    contactsActive: [...world.contacts.values()].filter((contact) => contact.skill === skill).length,
    queueCount: config.mode === 'inbound' ? callers : queue.left(),
    lastPollTime: iso(world.time.now())
  };
}
