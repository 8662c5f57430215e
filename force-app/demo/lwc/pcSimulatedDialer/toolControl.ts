/** The agent tools of the control (agentToolControl.ts). */
import type { AgentToolControl, CommitmentElsewhere, DispositionElsewhere, MessageElsewhere } from './agentToolControl';
import { showTool } from './agentTools';
import { makeDue, note, tellListed, waitFor } from './commitmentTime';
import { dispositionOf } from './dispositions';
import { notice } from './eventSession';
import type { Agent, World } from './modelTypes';
import type { AgentTool } from './toolTypes';

/** Saves what was decided elsewhere; the contact stays as it is. */
function disposeElsewhere(
  world: World,
  contactId: string,
  { dispositionId, notes = '', agentId }: DispositionElsewhere
): boolean {
  const live = world.contacts.get(contactId);
  const past = world.history.completed().find((one) => one.contactId === contactId);
  const skill = live?.skill ?? world.skills.get(past?.skillId ?? '');
  const found = skill && dispositionOf(skill, Number(dispositionId));
  if (found === undefined || (agentId !== undefined && !world.agents.has(agentId))) return false;
  world.history.saveDisposition(contactId, {
    dispositionId: Number(dispositionId),
    dispositionName: found.name,
    secondary: null,
    notes,
    agentId: agentId ?? null,
    savedAt: world.time.now()
  });
  const subject = {
    contactId,
    record: { recordId: live?.record.recordId ?? '' },
    agent: { profile: { agentId: agentId ?? '' } }
  };
  world.ledger.write('dispositionedElsewhere', subject, { dispositionId: Number(dispositionId), name: found.name });
  return true;
}

function promise(world: World, { agentId, skillId, inSeconds, ...words }: CommitmentElsewhere): string | null {
  const skill = world.skills.get(skillId);
  const able = agentId === null || world.agents.get(agentId)?.profile.skillIds.includes(skillId) === true;
  if (skill === undefined || skill.config.mode === 'inbound' || !able) return null;
  const at = world.time.now() + inSeconds * 1000;
  const pledge = { firstName: '', lastName: '', notes: '', ...words, agentId, skill, at };
  const commitment = world.commitments.add(world.ids.callbackId(), pledge);
  waitFor(world, commitment, inSeconds * 1000);
  note(world, 'commitmentPlanned', commitment, null, { forAgentId: agentId });
  tellListed(world, pledge);
  return commitment.callbackId;
}

function dueNow(world: World, callbackId: string): boolean {
  const commitment = world.commitments.find(callbackId);
  if (commitment?.place !== 'waiting') return false;
  makeDue(world, commitment);
  return true;
}

function show(world: World, agentId: string, tool: AgentTool, contactId?: string | null): boolean {
  const agent = world.agents.get(agentId);
  if (agent === undefined) return false;
  const own = [...world.contacts.values()].filter((contact) => contact.agent === agent);
  const named = own.find((contact) => contact.contactId === contactId);
  if (typeof contactId === 'string' && named === undefined) return false;
  const nearest = contactId === undefined ? (own.find(({ linked }) => linked) ?? own[0]) : named;
  return showTool(world, agent, tool, nearest ?? null);
}

const about = (agent: Agent) => ({ contactId: '', record: { recordId: '' }, agent });

function send(world: World, agentId: string | null, message: MessageElsewhere): boolean {
  const to = [...world.agents.values()].filter(({ profile }) => agentId === null || profile.agentId === agentId);
  for (const agent of to) {
    const messageId = world.ids.messageId();
    world.messages.add(agent.profile.agentId, { ...message, messageId, startsAt: world.time.now() });
    world.ledger.write('messageSent', about(agent), { messageId, subject: message.subject });
    world.sessions.publish(agent, notice('UpdateMessages'));
  }
  return to.length > 0;
}

function permit(world: World, agentId: string, key: string, value: string | null): boolean {
  const agent = world.agents.get(agentId);
  if (agent === undefined) return false;
  if (value === null) delete agent.permissions[key];
  else agent.permissions[key] = value;
  world.ledger.write('permissionSet', about(agent), { key, value });
  world.sessions.publish(agent, notice('UpdatePermissions'));
  return true;
}

export function createToolControl(world: World): AgentToolControl {
  const step = (verb: () => boolean): boolean => world.time.run(verb);
  return {
    showTool: (agentId, tool, contactId) => step(() => show(world, agentId, tool, contactId)),
    sendMessage: (agentId, message) => step(() => send(world, agentId, message)),
    setPermission: (agentId, key, value) => step(() => permit(world, agentId, key, value)),
    promise: (commitment) => world.time.run(() => promise(world, commitment)),
    commitmentDueNow: (callbackId) => step(() => dueNow(world, callbackId)),
    disposeElsewhere: (contactId, disposition) => step(() => disposeElsewhere(world, contactId, disposition))
  };
}
