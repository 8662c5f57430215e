/** The agent tools of the control (agentToolControl.ts). */
import type { AgentToolControl, CommitmentElsewhere, DispositionElsewhere } from './agentToolControl';
import { makeDue, note, tellListed, waitFor } from './commitmentTime';
import { dispositionOf } from './dispositions';
import type { World } from './modelTypes';

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

export function createToolControl(world: World): AgentToolControl {
  const step = (verb: () => boolean): boolean => world.time.run(verb);
  return {
    promise: (commitment) => world.time.run(() => promise(world, commitment)),
    commitmentDueNow: (callbackId) => step(() => dueNow(world, callbackId)),
    disposeElsewhere: (contactId, disposition) => step(() => disposeElsewhere(world, contactId, disposition))
  };
}
