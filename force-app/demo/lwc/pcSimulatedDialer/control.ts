/** The control: plays the customers, the supervisor and the weather (simulatorTypes.ts). */
import { dialPlanned, dialRecord } from './attempts';
import { endAttempt } from './connecting';
import { playable, playLine, resumeLine } from './farSide';
import type { FaultDesk } from './faultDesk';
import { loseLeg } from './losingLeg';
import type { Contact, World } from './modelTypes';
import { fullNumber } from './numbers';
import type { ControlLine, SimulatorControl } from './simulatorTypes';
import { setRunning, shortenList } from './supervisor';
import { createToolControl } from './toolControl';
import type { WireLog } from './wireLog';
import { endConversation } from './wrapUp';

const name = ({ firstName, lastName }: { firstName: string; lastName: string }): string => `${firstName} ${lastName}`.trim();

/** A customer can hang up on whoever answered them. */
const canHangUp = ({ line }: Contact): boolean => ['answered', 'screened', 'talking'].includes(line.phase);

const toLine = (contact: Contact): ControlLine => ({
  contactId: contact.contactId,
  agentId: contact.agent.profile.agentId,
  agentName: name(contact.agent.profile),
  recordId: contact.record.recordId,
  name: name(contact.record),
  number: fullNumber(contact),
  status: contact.status,
  linked: contact.linked,
  plays: [...playable(contact.line), ...(canHangUp(contact) ? ['hangUp'] : [])]
});

function hangUp(world: World, contact: Contact): void {
  if (contact.line.phase === 'talking') endConversation(world, contact, 'customer');
  else endAttempt(world, contact, 'customer', 'notReached');
}

export function createControl(world: World, faults: FaultDesk, log: WireLog): SimulatorControl {
  const step = (verb: () => boolean): boolean => world.time.run(verb);
  return {
    ...createToolControl(world),
    lines: () => [...world.contacts.values()].map(toLine),
    agents: () =>
      [...world.agents.values()].map(({ profile, state, skill, session }) => ({
        agentId: profile.agentId,
        name: name(profile),
        state,
        skillName: skill?.config.skillName ?? '',
        signedIn: session !== null
      })),
    play: (contactId, farEnd) =>
      step(() => {
        const contact = world.contacts.get(contactId);
        return contact !== undefined && playLine(world, contact.line, farEnd);
      }),
    hangUp: (contactId) =>
      step(() => {
        const contact = world.contacts.get(contactId);
        if (contact === undefined || !canHangUp(contact)) return false;
        hangUp(world, contact);
        return true;
      }),
    nextRecordNow: (agentId, recordId) =>
      step(() => {
        const agents = [...world.agents.values()].filter(({ profile }) => agentId === undefined || profile.agentId === agentId);
        if (recordId !== undefined) return agents.some((agent) => dialRecord(world, agent, recordId));
        return agents.map((agent) => dialPlanned(world, agent)).includes(true);
      }),
    fault: (fault, agentId) => step(() => faults.arm(fault, agentId)),
    ledger: (sinceIndex = 0) => world.ledger.since(sinceIndex),
    wire: (sinceIndex = 0) => log.since(sinceIndex),
    autoplay(on) {
      world.autoplay = on;
      for (const { line } of world.contacts.values()) resumeLine(world, line);
    },
    dropLeg: (agentId) =>
      step(() => {
        const agent = world.agents.get(agentId);
        if (agent === undefined || agent.leg === null) return false;
        loseLeg(world, agent);
        return true;
      }),
    shortenList: (skillId, count) =>
      step(() => {
        const skill = world.skills.get(skillId);
        if (skill === undefined || skill.queue.left() <= count) return false;
        shortenList(world, skill, count);
        return true;
      }),
    setSkillRunning: (skillId, on) =>
      step(() => {
        const skill = world.skills.get(skillId);
        if (skill === undefined) return false;
        setRunning(world, skill, on);
        return true;
      })
  };
}
