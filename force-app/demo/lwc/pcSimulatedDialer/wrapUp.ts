/**
 * The end of a connected call: two Disconnected events with the wrap-up between them, after-call work for the agent, and then what
 * comes next for them (protocol 5.8, 9 quirk 24).
 */
import { legIsUp } from './agentLeg';
import { enterPlain, enterState } from './agentStates';
import { fillSlots } from './attempts';
import { close, moveTo } from './contactMoves';
import { enterPhase } from './farSide';
import { leaveSkill } from './leavingSkill';
import type { Agent, Contact, World } from './modelTypes';
import { settleRecord, type Outcome } from './records';

/** Where the agent goes when no contact is left. */
function goOn(world: World, agent: Agent): void {
  const { next, skill } = agent;
  if (next !== null) {
    if (skill !== null) leaveSkill(world, agent, next);
    else enterPlain(world, agent, next);
  } else if (skill === null || !legIsUp(agent)) leaveSkill(world, agent, { state: 'Unavailable', reason: '' });
  else if (agent.blended) leaveSkill(world, agent, agent.plain);
  else {
    enterState(world, agent, skill.running ? 'Dialer' : 'DialerPending');
    fillSlots(world, agent);
  }
}

/** Closes the agent's call; the record is settled and the agent goes on. */
export function closeCall(
  world: World,
  contact: Contact,
  why: string,
  outcome: Outcome,
  disconnectCode?: Contact['disconnectCode']
): void {
  enterPhase(world, contact.line, 'gone');
  close(world, contact, why, disconnectCode);
  settleRecord(world, contact.line, outcome);
  goOn(world, contact.agent);
}

/** The conversation is over, whoever hung up: wrap-up, or the close when the skill has none. */
export function endConversation(world: World, contact: Contact, by: 'agent' | 'customer' | 'legLost'): void {
  const { agent, skill, line } = contact;
  const { acwTypeId, acwSeconds } = skill.config;
  world.ledger.write('ended', contact, { by });
  if (acwTypeId === 1) {
    closeCall(world, contact, by, 'settled');
    return;
  }
  enterPhase(world, line, 'gone');
  const seconds = world.time.pacedSeconds(acwSeconds);
  moveTo(world, contact, 'Disconnected', {
    recording: false,
    override: null,
    allowDispositions: acwTypeId === 2
  });
  enterState(world, agent, 'Unavailable', { reason: 'After Call Work', acwSeconds: seconds });
  if (seconds === 0) return;
  contact.timer = world.time.after(seconds * 1000, () => {
    contact.timer = null;
    world.moves.wrapUpTimedOut(world, contact);
  });
}

/** The call waits for its disposition. */
export const isWrappingUp = ({ status, final }: Contact): boolean => status === 'Disconnected' && !final;
