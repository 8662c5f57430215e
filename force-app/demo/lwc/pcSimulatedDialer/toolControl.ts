/** The agent tools of the control (agentToolControl.ts). */
import type { AgentToolControl, DispositionElsewhere } from './agentToolControl';
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

export function createToolControl(world: World): AgentToolControl {
  const step = (verb: () => boolean): boolean => world.time.run(verb);
  return {
    disposeElsewhere: (contactId, disposition) => step(() => disposeElsewhere(world, contactId, disposition))
  };
}
