/**
 * The end of a connected call: two Disconnected events with the wrap-up between them, after-call work for the agent, and then what
 * comes next for them (protocol 5.8, 9 quirk 24). Whoever is at the other end is released.
 */
import { scheduleCallback } from './callbacks';
import type { DisconnectCode } from './callTypes';
import { leaveConference } from './conferences';
import { close, moveTo } from './contactMoves';
import { holdsLine, isOffer } from './contactStatus';
import { reviewState } from './duty';
import { enterPhase } from './farSide';
import type { Contact, World } from './modelTypes';
import { settleRecord, type Outcome } from './records';

/** Who or what ended a conversation. */
type EndedBy = 'agent' | 'customer' | 'legLost' | 'otherAgent' | 'transferred' | 'session ended';

/** The search this contact waits for is over. */
function stopSearch(world: World, contact: Contact): void {
  const { waiting } = contact;
  contact.waiting = null;
  if (waiting?.caller !== contact) return;
  waiting.timer?.cancel();
  world.waitingCalls.delete(waiting);
}

/** The other end hears that this contact is over: a customer is off the line, another agent's contact ends, an offer is withdrawn. */
function release(world: World, contact: Contact): void {
  const { line, peer } = contact;
  leaveConference(world, contact);
  if (holdsLine(contact)) enterPhase(world, line, 'gone');
  stopSearch(world, contact);
  contact.peer = null;
  if (peer === null) return;
  Object.assign(peer, { peer: null, waiting: null });
  if (isOffer(peer)) closeCall(world, peer, 'withdrawn', 'settled');
  else endConversation(world, peer, 'otherAgent');
}

/** A callback agreed to by somebody who had handed the customer over counts when the last agent agreed to none. */
function settle(world: World, contact: Contact, outcome: Outcome): void {
  const { line } = contact;
  if (outcome !== 'rescheduled' && line.agreed !== null) scheduleCallback(world, contact, line.agreed);
  else settleRecord(world, line, outcome);
}

/** Closes a contact that is nobody's last word on the agent's state: the session ends, or something else comes in its place. */
export function dropCall(world: World, contact: Contact, why: string, outcome: Outcome, disconnectCode?: DisconnectCode): void {
  const holds = holdsLine(contact);
  release(world, contact);
  close(world, contact, why, disconnectCode);
  if (holds) settle(world, contact, outcome);
}

/** Closes one of the agent's calls; the record is settled and the agent goes on. */
export function closeCall(
  world: World,
  contact: Contact,
  why: string,
  outcome: Outcome,
  disconnectCode?: DisconnectCode
): void {
  dropCall(world, contact, why, outcome, disconnectCode);
  reviewState(world, contact.agent);
}

/** Between agents nothing is wrapped up [INF]. */
const wrapUpType = ({ ordinary, skill }: Contact): 1 | 2 | 3 => (ordinary?.callType === 'Consult' ? 1 : skill.config.acwTypeId);

/** The conversation is over, whoever hung up: wrap-up, or the close when the skill has none. */
export function endConversation(world: World, contact: Contact, by: EndedBy): void {
  const { agent, skill } = contact;
  const acwTypeId = wrapUpType(contact);
  world.ledger.write('ended', contact, { by });
  if (acwTypeId === 1) {
    closeCall(world, contact, by, 'settled');
    return;
  }
  release(world, contact);
  const seconds = world.time.pacedSeconds(skill.config.acwSeconds);
  moveTo(world, contact, 'Disconnected', {
    recording: false,
    override: null,
    previewSeconds: 0,
    allowDispositions: acwTypeId === 2
  });
  contact.timer?.cancel();
  contact.timer =
    seconds === 0
      ? null
      : world.time.after(seconds * 1000, () => {
          contact.timer = null;
          world.moves.wrapUpTimedOut(world, contact);
        });
  reviewState(world, agent);
}
