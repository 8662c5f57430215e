/** Puts a tool before an agent (protocol 4.10, 4.11): by the skill when a call is connected, or by the control. */
import { notice } from './eventSession';
import { toolEvent } from './eventTool';
import type { Agent, Contact, World } from './modelTypes';
import { filled } from './screenPop';
import type { ShownIndicator } from './toolDesk';
import type { AgentTool } from './toolTypes';

/** These belong to a call. */
const OF_CONTACT: readonly AgentTool['kind'][] = ['popUrl', 'pageOpen', 'runApp', 'agentAssist'];

/** False without a session, and without a contact for what belongs to one. */
export function showTool(world: World, agent: Agent, tool: AgentTool, contact: Contact | null): boolean {
  if (agent.session === null || (contact === null && OF_CONTACT.includes(tool.kind))) return false;
  const { agentId } = agent.profile;
  const contactId = contact?.contactId ?? null;
  const fill = (text: string): string => (contact === null ? text : filled(text, contact));
  const event = toolEvent(tool, contactId, fill);
  const quiet = tool.kind === 'indicator' && tool.via === 'list';
  if (tool.kind === 'indicator') world.tools.show(agentId, { tool: { ...tool, uri: fill(tool.uri ?? '') }, contactId });
  if (tool.kind === 'hoursOfOperation' && tool.showContinueReskill) world.tools.asked.add(agentId);
  const subject = { contactId: contactId ?? '', record: { recordId: contact?.record.recordId ?? '' }, agent };
  world.ledger.write('toolShown', subject, { kind: tool.kind });
  world.sessions.publish(agent, quiet ? notice('UpdateIndicators') : event);
  return true;
}

/** What the skill has for its agents when they are connected. */
export function showSkillTools(world: World, contact: Contact): void {
  for (const tool of contact.skill.config.tools) showTool(world, contact.agent, tool, contact);
}

/** The agent's own, and those of their contacts that are not closed. */
export const indicatorsOf = (world: World, { profile }: Agent): readonly ShownIndicator[] =>
  world.tools.indicatorsOf(profile.agentId).filter(({ contactId }) => contactId === null || world.contacts.has(contactId));
