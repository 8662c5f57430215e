/** The verdict: who answered decides what comes next, and a person is given to the agent (protocol 5.8, 10.2). */
import { showSkillTools } from './agentTools';
import { enterState } from './agentStates';
import { clearSlots, fillSlots, isFree } from './attempts';
import { moveTo } from './contactMoves';
import { enterPhase } from './farSide';
import type { Line } from './line';
import type { Contact, World } from './modelTypes';
import type { FarEnd } from './simulatorTypes';
import { endLine, takeAllAway, takeAway } from './taking';

/** Gives the call to its agent; their other lines leave. With `override` when a machine was detected and released. */
export function connect(world: World, contact: Contact, override: Contact['override']): void {
  const { agent, line } = contact;
  if (!isFree(agent)) {
    takeAway(world, contact, 'agent not free');
    return;
  }
  clearSlots(agent);
  agent.attempts.delete(contact);
  agent.call = contact;
  world.ledger.write('connected', contact);
  moveTo(world, contact, 'Active', { override });
  enterState(world, agent, 'OutboundContact');
  takeAllAway(world, agent, 'another line connected');
  showSkillTools(world, contact);
  // What happens on another phone, only the agent can tell.
  if (line.phase !== 'outside') enterPhase(world, line, 'talking');
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

/**
 * A machine (protocol 5.6): released to the agent, or left open to them for a while, or closed. Override seconds of 0 set no end
 * [INF]: the agent may then act as long as the machine can be heard.
 */
function meetMachine(world: World, contact: Contact): void {
  const { cpaManagement, machineHandling } = contact.skill.config;
  const seconds = world.time.pacedSeconds(cpaManagement.ansMachineOverrideSeconds);
  const override = { until: seconds === 0 ? null : world.time.now() + seconds * 1000 };
  if (machineHandling === 'release') return connect(world, contact, override);
  if (!contact.linked || !cpaManagement.agentOverrideOptionAnsweringMachine) return closeAs(world, contact, 'machine');
  const heardSeconds = seconds === 0 ? world.time.pacedSeconds(cpaManagement.machineEndTimeoutSeconds) : seconds;
  enterPhase(world, contact.line, 'screened');
  world.ledger.write('machineDetected', contact, { overrideSeconds: seconds, heardSeconds });
  moveTo(world, contact, 'NaturalCallAMD', { override });
  contact.timer = world.time.after(heardSeconds * 1000, () => {
    contact.timer = null;
    world.moves.overrideTimedOut(world, contact);
  });
  return undefined;
}

/** A line is closed for what its far end is: the dialer found it, or the agent says so. */
export function closeAs(world: World, contact: Contact, as: FarEnd, by: 'agent' | 'dialer' = 'dialer'): void {
  contact.verdict = { as, by };
  if (as === 'badNumber') endAttempt(world, contact, as, 'settled', 'BadNumber');
  else endAttempt(world, contact, as, 'notReached');
}

/** The analysis has its verdict. */
export function meetVerdict(world: World, { contact, farEnd }: Line): void {
  if (farEnd === 'person') connect(world, contact, null);
  else if (farEnd === 'machine') meetMachine(world, contact);
  else closeAs(world, contact, farEnd);
}

/** Nobody was reached. */
export function meetFailure(world: World, { contact, farEnd }: Line): void {
  closeAs(world, contact, farEnd);
}
