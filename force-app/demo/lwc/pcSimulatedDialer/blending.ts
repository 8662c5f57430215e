/**
 * Priority blending (protocol 5.1, 9 quirk 40): an agent who is Available for a while is logged into a blended skill by the platform.
 * They stay Available, their contacts name the skill, and after a contact they are where they were [order INF].
 */
import { legIsUp, ringLeg } from './agentLeg';
import { fillSlots } from './attempts';
import type { Agent, Skill, World } from './modelTypes';

/** The blended skill whose turn it is: the first with a record for this agent, else the first that runs. */
function skillFor(world: World, { profile }: Agent): Skill | undefined {
  const running = profile.skillIds
    .flatMap((skillId) => world.skills.get(skillId) ?? [])
    .filter((skill) => skill.config.priorityBlending && skill.running);
  return running.find(({ queue }) => queue.waitsFor(profile.agentId)) ?? running[0];
}

export function stopBlending(agent: Agent): void {
  agent.blending?.cancel();
  agent.blending = null;
}

/** A blended agent whose phone is up takes calls. */
export function takeBlendedCalls(world: World, agent: Agent): void {
  agent.skill?.free.add(agent);
  fillSlots(world, agent);
}

function join(world: World, agent: Agent): void {
  const skill = skillFor(world, agent);
  if (skill === undefined) return;
  Object.assign(agent, { skill, skillSince: world.time.now(), blended: true });
  skill.agents.add(agent);
  world.ledger.write('blended', { contactId: '', record: { recordId: '' }, agent }, { skillName: skill.config.skillName });
  if (legIsUp(agent)) takeBlendedCalls(world, agent);
  else if (agent.leg === null) ringLeg(world, agent);
}

/** From now on, an agent who stays Available and in no skill is blended in. */
export function startBlending(world: World, agent: Agent): void {
  stopBlending(agent);
  const skill = skillFor(world, agent);
  if (skill === undefined || agent.state !== 'Available' || agent.skill !== null) return;
  agent.blending = world.time.after(world.time.paced(skill.config.blendAfterMs), () => {
    agent.blending = null;
    join(world, agent);
  });
}
