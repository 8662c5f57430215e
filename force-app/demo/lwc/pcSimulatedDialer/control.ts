/** The control: plays the customers, the supervisor and the weather (simulatorTypes.ts). */
import { dialPlanned, dialRecord } from './attempts';
import { canHangUp, createCallControl, hangUpWaiting, resumeLines, toLine, waitingLines } from './callControl';
import { endAttempt } from './connecting';
import { playLine } from './farSide';
import type { FaultDesk } from './faultDesk';
import { customerHungUp } from './inboundCalls';
import { loseLeg } from './losingLeg';
import type { Contact, World } from './modelTypes';
import type { SimulatorControl } from './simulatorTypes';
import { setRunning, shortenList } from './supervisor';
import { createToolControl } from './toolControl';
import type { WireLog } from './wireLog';

const name = ({ firstName, lastName }: { firstName: string; lastName: string }): string => `${firstName} ${lastName}`.trim();

function hangUp(world: World, contact: Contact): void {
  if (contact.ordinary !== null || contact.line.phase === 'talking') customerHungUp(world, contact.line);
  else endAttempt(world, contact, 'customer', 'notReached');
}

export function createControl(world: World, faults: FaultDesk, log: WireLog): SimulatorControl {
  const step = (verb: () => boolean): boolean => world.time.run(verb);
  return {
    ...createToolControl(world),
    ...createCallControl(world),
    lines: () => [...[...world.contacts.values()].map(toLine), ...waitingLines(world)],
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
        if (contact === undefined) return hangUpWaiting(world, contactId);
        if (!canHangUp(contact.line)) return false;
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
    wireEnd: () => log.end(),
    autoplay(on) {
      world.autoplay = on;
      resumeLines(world);
    },
    dropLeg: (agentId) =>
      step(() => {
        const agent = world.agents.get(agentId);
        if (agent === undefined || agent.leg === null) return false;
        loseLeg(world, agent, false);
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
