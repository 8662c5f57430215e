/**
 * Calls offered to an agent: a customer, or another agent who asks (protocol 6.2, 6.7, 10.3). An offer that needs the agent's accept
 * is Incoming; the others are Ringing and connect as soon as the phone is up [INF]. Its `Timeout` is the time to answer.
 */
import { legIsUp } from './agentLeg';
import { clearSlots } from './attempts';
import { chanceOf } from './chance';
import type { DisconnectCode, Ordinary, WaitingCall } from './callTypes';
import { close, moveTo } from './contactMoves';
import { isOffer, ownCalls } from './contactStatus';
import { reviewState } from './duty';
import { enterPhase } from './farSide';
import { leaveSkill } from './leavingSkill';
import type { Line } from './line';
import type { Agent, Contact, World } from './modelTypes';
import { newOrdinary, whenLegIsUp } from './ordinaryContacts';
import { takeAllAway } from './taking';
import { closeCall } from './wrapUp';

export interface Offer {
  readonly agent: Agent;
  readonly line: Line;
  readonly ordinary: Omit<Ordinary, 'manualAccept' | 'pulled'>;
  readonly ids: Partial<Pick<Contact, 'contactId' | 'masterId' | 'interactionId'>>;
  /** Who asks, when it is another agent. */
  readonly peer: Contact | null;
  readonly waiting: WaitingCall | null;
  /** Seconds to answer, when it is not the skill's. */
  readonly seconds?: number;
}

const UNANSWERED = ['dialing', 'ringing'];

/** A call could be offered: Available or in the dialer, and nobody whom they talk or listen to. */
export const isReachable = (agent: Agent): boolean =>
  agent.session !== null &&
  (agent.state === 'Available' || agent.state === 'Dialer') &&
  ownCalls(agent).length === 0 &&
  [...agent.attempts].every(({ line }) => UNANSWERED.includes(line.phase));

/** Offers a call. Lines the dialer had for this agent go. */
export function offerCall(world: World, { agent, line, ordinary, ids, peer, waiting, seconds }: Offer): Contact {
  const skill = waiting?.skill ?? line.skill;
  const { config } = skill;
  const pulled = agent.skill !== null && !agent.blended;
  clearSlots(agent);
  takeAllAway(world, agent, 'another call offered');
  const contact = newOrdinary(world, config.requireManualAccept ? 'Incoming' : 'Ringing', {
    ...{ agent, line, skill, peer, waiting, ...ids },
    ordinary: { ...ordinary, manualAccept: config.requireManualAccept, pulled }
  });
  const previewSeconds = seconds ?? world.time.pacedSeconds(config.offerSeconds);
  world.ledger.write('offered', contact, { seconds: previewSeconds, skillName: config.skillName, pulled });
  contact.timer = world.time.after(previewSeconds * 1000, () => {
    contact.timer = null;
    refuseOffer(world, contact, 'timed out');
  });
  moveTo(world, contact, contact.status, { previewSeconds });
  if (!config.requireManualAccept) pickUp(world, contact);
  return contact;
}

/** The phone rings, or is up already; who answers it has the call. */
function pickUp(world: World, contact: Contact): void {
  if (!legIsUp(contact.agent)) return whenLegIsUp(world, contact, () => connectOffer(world, contact));
  const { seed, campaign, time } = world;
  const answerMs = chanceOf(seed, 'pick up', contact.contactId).ms(campaign.agentLeg.answer);
  time.after(time.paced(answerMs), () => {
    if (isOffer(contact)) connectOffer(world, contact);
  });
  return undefined;
}

/** The agent accepts; without a phone it is rung first, and the time to answer stops. */
export function acceptCall(world: World, contact: Contact): void {
  contact.timer?.cancel();
  contact.timer = null;
  world.ledger.write('accepted', contact);
  whenLegIsUp(world, contact, () => connectOffer(world, contact));
}

function connectOffer(world: World, contact: Contact): void {
  const { agent, peer, waiting, line } = contact;
  contact.timer?.cancel();
  if (waiting !== null) {
    waiting.timer?.cancel();
    world.waitingCalls.delete(waiting);
    line.waiting = null;
    if (peer !== null) peer.waiting = null;
  }
  world.ledger.write('connected', contact);
  moveTo(world, contact, 'Active', { previewSeconds: 0, timer: null, waiting: null, onLegUp: null });
  if (line.phase === 'queued') enterPhase(world, line, 'talking');
  reviewState(world, agent);
  if (peer === null) return;
  world.ledger.write('connected', peer);
  moveTo(world, peer, 'Active');
  reviewState(world, peer.agent);
}

type Refusal = 'refused' | 'timed out' | 'leg lost' | 'session ended';

const CODES: Readonly<Record<Refusal, DisconnectCode>> = {
  ...{ refused: 'Refused', 'timed out': 'NoAnswer', 'leg lost': 'Refused', 'session ended': 'NoAnswer' }
};

/**
 * The agent does not take it. A call that waits for a skill goes on waiting, and the agent is Unavailable, reason `Refused` [INF]; who
 * asked for this agent alone is told; a customer who was handed to them is lost.
 */
export function refuseOffer(world: World, contact: Contact, why: Refusal): void {
  const { agent, peer, waiting } = contact;
  world.ledger.write('refused', contact, { why });
  if (!isOffer(contact)) return closeCall(world, contact, why, 'settled');
  if (waiting === null && peer === null) world.ledger.write('abandoned', contact, { why });
  if (waiting === null && peer === null) return closeCall(world, contact, why, 'settled', CODES[why]);
  Object.assign(contact, { peer: null, waiting: null });
  close(world, contact, why);
  if (peer !== null) peer.peer = null;
  if (waiting !== null) waiting.offer = null;
  else if (peer !== null) closeCall(world, peer, why, 'settled', CODES[why]);
  if (why === 'session ended') return undefined;
  if (waiting !== null) return leaveSkill(world, agent, { state: 'Unavailable', reason: 'Refused' });
  return reviewState(world, agent);
}
