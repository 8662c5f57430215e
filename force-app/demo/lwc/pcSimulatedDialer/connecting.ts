/** The verdict: who answered decides what comes next, and a person is given to the agent (protocol 5.8, 10.2). */
import { enterState } from './agentStates';
import { clearSlots, fillSlots, isFree } from './attempts';
import { moveTo } from './contactMoves';
import { enterPhase } from './farSide';
import type { Line } from './line';
import type { Contact, World } from './modelTypes';
import { endLine, takeAllAway, takeAway } from './taking';

/** Gives the call to its agent; their other lines leave. `overrideUntil` (epoch ms) when a machine was detected and released. */
function connect(world: World, contact: Contact, overrideUntil: number | null): void {
  const { agent, line } = contact;
  if (!isFree(agent)) {
    takeAway(world, contact, 'agent not free');
    return;
  }
  clearSlots(agent);
  agent.attempts.delete(contact);
  agent.call = contact;
  world.ledger.write('connected', contact);
  moveTo(world, contact, 'Active', { overrideUntil });
  enterState(world, agent, 'OutboundContact');
  takeAllAway(world, agent, 'another line connected');
  enterPhase(world, line, 'talking');
}

/** A line ended without a call; the agent's slot is dialed again. */
export function endAttempt(
  world: World,
  contact: Contact,
  ...how: [why: string, outcome: 'notReached' | 'settled', code?: 'BadNumber']
): void {
  endLine(world, contact, ...how);
  fillSlots(world, contact.agent);
}

/** A machine: released to the agent, or left open to their override for a while, or closed (protocol 5.6). */
function meetMachine(world: World, contact: Contact): void {
  const { cpaManagement, machineHandling } = contact.skill.config;
  const seconds = world.time.pacedSeconds(cpaManagement.ansMachineOverrideSeconds);
  const until = world.time.now() + seconds * 1000;
  if (machineHandling === 'release') {
    connect(world, contact, seconds === 0 ? null : until);
    return;
  }
  if (!contact.linked || seconds === 0 || !cpaManagement.agentOverrideOptionAnsweringMachine) {
    endAttempt(world, contact, 'machine', 'notReached');
    return;
  }
  enterPhase(world, contact.line, 'screened');
  world.ledger.write('machineDetected', contact, { overrideSeconds: seconds });
  moveTo(world, contact, 'NaturalCallAMD', { overrideUntil: until });
  contact.timer = world.time.after(seconds * 1000, () => {
    contact.timer = null;
    world.moves.overrideTimedOut(world, contact);
  });
}

/** The analysis has its verdict. */
export function meetVerdict(world: World, { contact, farEnd }: Line): void {
  if (farEnd === 'person') connect(world, contact, null);
  else if (farEnd === 'machine') meetMachine(world, contact);
  else if (farEnd === 'badNumber') endAttempt(world, contact, 'badNumber', 'settled', 'BadNumber');
  else endAttempt(world, contact, farEnd, 'notReached');
}

/** Nobody was reached. */
export function meetFailure(world: World, { contact, farEnd }: Line): void {
  if (farEnd === 'badNumber') endAttempt(world, contact, 'badNumber', 'settled', 'BadNumber');
  else endAttempt(world, contact, farEnd, 'notReached');
}
