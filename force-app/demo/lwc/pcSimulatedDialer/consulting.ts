/** Calls from agent to agent, by name or by skill (protocol 6.1, 6.3): the called agent gets an offer on their own session. */
import { moveTo } from './contactMoves';
import { ownCalls } from './contactStatus';
import { reviewState } from './duty';
import type { Line } from './line';
import type { Agent, Contact, World } from './modelTypes';
import { isReachable, offerCall } from './offers';
import { demandDialing, newOrdinary, stepOutOfBlending, whenLegIsUp } from './ordinaryContacts';
import { agentLine } from './outsiders';
import { demand } from './refusal';
import { routeWaiting, searchAgent } from './routing';
import { closeCall } from './wrapUp';

const nameOf = ({ profile }: Agent): string => `${profile.firstName} ${profile.lastName}`.trim();

/** Why this agent can't be called. */
function obstacle(agent: Agent): string {
  if (agent.session === null) return 'is not signed in';
  if (agent.acwSeconds !== null) return 'is in wrap-up';
  if (ownCalls(agent).length > 0 || agent.attempts.size > 0) return 'is on another contact';
  return `is ${agent.state}${agent.reason === '' ? '' : ` (${agent.reason})`}`;
}

/** The caller's side, dialing; `dnis` is whom they call. */
function callerContact(world: World, agent: Agent, line: Line, dnis: string, parent: Contact | null): Contact {
  stepOutOfBlending(world, agent);
  return newOrdinary(world, 'Dialing', {
    agent,
    line,
    ...(parent && { masterId: parent.masterId, interactionId: parent.interactionId }),
    ordinary: {
      ...{ callType: 'Consult', inbound: false, dnis, ani: agent.profile.agentId, parentId: parent?.contactId ?? '0' },
      ...{ manualAccept: false, pulled: false }
    }
  });
}

function begin(world: World, caller: Contact, then: () => void): void {
  moveTo(world, caller, 'Dialing');
  reviewState(world, caller.agent);
  whenLegIsUp(world, caller, then);
}

/** dial-agent and consult-agent: the same call under two names [INF]. */
export function callAgent(world: World, agent: Agent, targetAgentId: string, parentContactId: string): void {
  const target = world.agents.get(targetAgentId);
  demand(target !== undefined, 400, `There is no agent ${targetAgentId}.`);
  demand(target !== agent, 400, 'An agent can not call themselves.');
  const parent = demandDialing(agent, parentContactId);
  demand(isReachable(target), 409, `${nameOf(target)} ${obstacle(target)}.`);
  const caller = callerContact(world, agent, agentLine(world.noSkill, target), targetAgentId, parent);
  world.ledger.write('dialed', caller, { toAgentId: targetAgentId, parentContactId: parent?.contactId ?? null });
  begin(world, caller, () => {
    if (!isReachable(target)) return closeCall(world, caller, 'agent busy', 'settled', 'Busy');
    const { masterId, interactionId, contactId: parentId } = caller;
    caller.peer = offerCall(world, {
      ...{
        agent: target,
        line: agentLine(world.noSkill, agent),
        peer: caller,
        waiting: null,
        ids: { masterId, interactionId }
      },
      ordinary: { callType: 'Consult', inbound: true, dnis: targetAgentId, ani: agent.profile.agentId, parentId }
    });
    return undefined;
  });
}

/** dial-skill: whoever of the skill is free longest; nobody free, it waits a while. */
export function callSkill(world: World, agent: Agent, skillId: string, parentContactId: string): void {
  const skill = world.skills.get(skillId);
  demand(skill !== undefined, 400, `There is no skill ${skillId}.`);
  demand(skill.config.mode === 'inbound', 400, `"${skill.config.skillName}" takes no calls: only inbound skills do.`);
  const parent = demandDialing(agent, parentContactId);
  const caller = callerContact(world, agent, agentLine(skill, agent), skillId, parent);
  world.ledger.write('dialed', caller, { toSkillId: skillId, parentContactId: parent?.contactId ?? null });
  begin(world, caller, () => {
    const { masterId, interactionId, contactId: parentId } = caller;
    searchAgent(world, {
      ...{ callId: world.ids.contactId(), masterId, interactionId, parentId, skill, line: agentLine(skill, agent) },
      ...{ inbound: true, dnis: skillId, ani: agent.profile.agentId, caller }
    });
    routeWaiting(world);
  });
}
