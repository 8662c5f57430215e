/** Who can take a commitment that is due (protocol 4.9). */
import type { Pledge } from './commitmentBook';
import type { Agent, World } from './modelTypes';

const WORKING: readonly string[] = ['Available', 'Dialer', 'DialerPending'];

/** Signed in, at work, without any contact, and with no other commitment before them [INF]. */
function canTake(world: World, agent: Agent): boolean {
  const { session, state, acwSeconds } = agent;
  if (session === null || acwSeconds !== null || !WORKING.includes(state)) return false;
  if (world.commitments.offeredTo(agent) !== undefined) return false;
  return ![...world.contacts.values()].some((contact) => contact.agent === agent);
}

/** Who gets it: the agent it was promised to, or who of the skill is in their state longest. */
export function takerOf(world: World, { agentId, skill }: Pledge): Agent | undefined {
  const fitting = [...world.agents.values()].filter(({ profile }) =>
    agentId === null ? profile.skillIds.includes(skill.config.skillId) : profile.agentId === agentId
  );
  return fitting.filter((agent) => canTake(world, agent)).sort((one, other) => one.stateSince - other.stateSince)[0];
}
