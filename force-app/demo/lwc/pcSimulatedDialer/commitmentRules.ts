/** What a commitment must be, and who may change or remove it (protocol 5.7). Every refusal says what is wrong. */
import { demandNumber, instantToCome } from './callbackTime';
import type { Pledge } from './commitmentBook';
import type { Agent, Skill, World } from './modelTypes';
import { demand } from './refusal';
import type { Fields } from './requestFields';

/** Target of a commitment that is anyone's. */
const ANYONE = '-1';

/** Creating and changing need the right to; only `Hide` takes it away (protocol 7.6). */
export function demandMayPromise(agent: Agent): void {
  const hidden = agent.permissions.HideCreateCommitments === 'Hide';
  demand(!hidden, 403, 'The agent may not create commitments.');
}

function skillOf(world: World, agent: Agent, skillId: string): Skill {
  demand(skillId !== '', 400, 'skillId is missing.');
  const skill = agent.profile.skillIds.includes(skillId) ? world.skills.get(skillId) : undefined;
  demand(skill !== undefined, 400, `The skill ${skillId} is not assigned to this agent.`);
  const { mode, skillName } = skill.config;
  demand(mode !== 'inbound', 400, `"${skillName}" is an inbound skill: nobody can be called with it.`);
  return skill;
}

/** Whose it is to be: an agent who has the skill, or anyone's. */
function targetOf(world: World, skill: Skill, targetAgentId: string): string | null {
  demand(targetAgentId !== '', 400, 'targetAgentId is missing: an agent, or -1 for anyone with the skill.');
  if (targetAgentId === ANYONE) return null;
  const target = world.agents.get(targetAgentId);
  demand(target !== undefined, 400, `There is no agent ${targetAgentId}.`);
  const { skillId, skillName } = skill.config;
  demand(target.profile.skillIds.includes(skillId), 400, `The agent ${targetAgentId} does not have the skill "${skillName}".`);
  return targetAgentId;
}

/** What a request promises. */
export function pledgeOf(world: World, agent: Agent, fields: Fields): Pledge {
  const skill = skillOf(world, agent, fields.text('skillId'));
  const number = fields.text('phoneNumber').trim();
  demandNumber(number, 'phoneNumber');
  const at = instantToCome(fields.text('scheduleDate'), world.time.now(), 'scheduleDate');
  return {
    ...{ firstName: fields.text('firstName'), lastName: fields.text('lastName'), notes: fields.text('notes') },
    ...{ number, at, skill, agentId: targetOf(world, skill, fields.text('targetAgentId')) }
  };
}

/** Removing as the tenant allows it: not at all, only with words, or freely. */
export function demandMayRemove({ campaign }: World, words: string): void {
  const rule = campaign.commitments.removal.toLowerCase();
  demand(rule !== 'cantremove', 403, 'Commitments may not be removed here.');
  demand(rule !== 'canremovewithnotes' || words.trim() !== '', 400, 'Removing a commitment needs a note that says why.');
}
