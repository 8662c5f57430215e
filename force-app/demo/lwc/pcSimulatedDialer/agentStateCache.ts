/**
 * `cache/agentstate` (protocol 7.11): what every agent of the business unit is doing now, or, with `updatedSince`, those of whom
 * something changed since. Agents without a session are LoggedOut.
 */
import { ownCalls } from './contactStatus';
import { iso } from './isoTime';
import type { Agent, World } from './modelTypes';
import { instantOf, wanted } from './readParameters';
import type { Fields } from './requestFields';
import { json } from './wireCall';

/** When something of this agent changed last; `openedAt` for whom nothing happened yet. */
const changedAt = (agent: Agent, openedAt: number): number =>
  Math.max(agent.stateSince, agent.skillSince, ...ownCalls(agent).map((contact) => contact.changedAt), openedAt);

function item(world: World, agent: Agent, openedAt: number): Readonly<Record<string, unknown>> {
  const { profile, skill, reason, session } = agent;
  const [call = null] = [...ownCalls(agent)].reverse();
  const { campaign, time } = world;
  const code = campaign.unavailableCodes.find(({ name }) => name === reason);
  const at = call?.skill ?? skill;
  return {
    agentId: Number(profile.agentId),
    userId: profile.userId,
    userName: profile.username,
    firstName: profile.firstName,
    lastName: profile.lastName,
    agentStateName: agent.state,
    contactId: Number(call?.contactId ?? 0),
    isActive: true,
    isOutbound: call !== null && call.ordinary?.inbound !== true,
    lastPollTime: iso(time.now()),
    lastUpdateTime: iso(changedAt(agent, openedAt)),
    mediaName: call === null ? '' : 'Call',
    outStateCode: Number(code?.outStateId ?? 0),
    outStateDescription: reason,
    skillId: Number(at?.config.skillId ?? 0),
    skillName: at?.config.skillName ?? '',
    startDate: iso(Math.max(agent.stateSince, openedAt)),
    stationPhoneNumber: session?.stationPhoneNumber ?? '',
    teamId: Number(profile.teamId),
    teamName: campaign.teams.find(({ teamId }) => teamId === profile.teamId)?.teamName ?? ''
  };
}

/** An agent whose last change falls on `updatedSince` itself is among them: a client misses nothing, and may see one twice. */
export function agentStates(world: World, fields: Fields, openedAt: number): Response {
  const since = instantOf(fields, 'updatedSince', Number.NEGATIVE_INFINITY);
  const keep = wanted(fields);
  const changed = [...world.agents.values()].filter((agent) => changedAt(agent, openedAt) >= since);
  return json({
    resultSet: {
      lastPollTime: iso(world.time.now()),
      agentState: changed.map((agent) => keep(item(world, agent, openedAt)))
    }
  });
}
