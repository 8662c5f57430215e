/**
 * transfer-calls (protocol 6.3): two calls of an agent are joined and the agent is dropped from both. Warm when both sides talk, cold
 * as soon as the second call is dialed [INF: what the other agent sees].
 *
 * The other agent's consult ends and the customer comes to them as a new contact: new ContactID, MasterID and InteractionId of the
 * first, ParentContactId the contact it was with the agent who handed them over (4.6).
 */
import type { Ordinary } from './callTypes';
import { close, moveTo } from './contactMoves';
import { isConnected, isLive, isOffer, ownCalls } from './contactStatus';
import { reviewState } from './duty';
import { enterPhase } from './farSide';
import type { Agent, Contact, World } from './modelTypes';
import { callerNumber, wireNumber } from './numbers';
import { offerCall } from './offers';
import { newOrdinary } from './ordinaryContacts';
import { demand } from './refusal';
import { searchAgent } from './routing';
import { closeCall, endConversation } from './wrapUp';

const isOutside = ({ line }: Contact): boolean => line.fate !== null;

/** What the customer is as an ordinary call of somebody else; direction and numbers stay. */
const handedOver = (contact: Contact): Omit<Ordinary, 'manualAccept' | 'pulled'> => ({
  callType: 'Regular',
  inbound: contact.ordinary?.inbound === true,
  dnis: wireNumber(contact),
  ani: callerNumber(contact),
  parentId: contact.contactId
});

/** Puts the customer where the other agent's consult was: connected, offered, or waiting for anybody of the skill. */
function giveCustomer(world: World, customer: Contact, consult: Contact): void {
  const { line, masterId, interactionId } = customer;
  const { peer, waiting } = consult;
  const ordinary = handedOver(customer);
  const ids = { masterId, interactionId };
  Object.assign(consult, { peer: null, waiting: null });
  if (waiting !== null) {
    waiting.timer?.cancel();
    world.waitingCalls.delete(waiting);
  }
  if (peer === null) {
    const { inbound, dnis, ani, parentId } = ordinary;
    const skill = waiting?.skill ?? line.skill;
    searchAgent(world, { callId: world.ids.contactId(), ...ids, parentId, skill, line, inbound, dnis, ani, caller: null });
    return;
  }
  const leftMs = peer.timer === null ? 1000 : peer.timer.dueAt - world.time.now();
  const { status } = peer;
  const offered = isOffer(peer);
  const joined = peer.agent.conference?.contacts.delete(peer) === true;
  Object.assign(peer, { peer: null, waiting: null });
  close(world, peer, 'transferred');
  if (offered) {
    enterPhase(world, line, 'queued');
    offerCall(world, {
      ...{ agent: peer.agent, line, ordinary, ids, peer: null },
      waiting: null,
      seconds: Math.ceil(leftMs / 1000)
    });
    return;
  }
  // On hold, masked or in a conference of theirs, as the consult was.
  const arrived = newOrdinary(world, status, {
    ...{ agent: peer.agent, line, ...ids },
    ordinary: { ...ordinary, manualAccept: false, pulled: false }
  });
  world.ledger.write('received', arrived, { fromContactId: customer.contactId, fromAgentId: customer.agent.profile.agentId });
  if (joined) peer.agent.conference?.contacts.add(arrived);
  moveTo(world, arrived, status);
  reviewState(world, arrived.agent);
}

/** The two calls meant, the customer's first: whoever is outside, and of two the one who was there first. */
function twoCalls(agent: Agent): readonly [Contact, Contact] {
  const live = ownCalls(agent).filter((contact) => isLive(contact) && contact.status !== 'CallBackDisconnected');
  demand(live.length === 2, 409, `A transfer joins two calls; the agent has ${live.length}.`);
  const masked = live.find(({ status }) => status === 'Masking');
  demand(masked === undefined, 409, `Contact ${masked?.contactId} is masked: unmask it first.`);
  demand(!live.some(({ line }) => line.phase === 'outside'), 409, 'A call over another phone can not be transferred.');
  demand(
    live.some(({ status }) => status === 'Holding') || live.every(({ status }) => status === 'Joined'),
    409,
    'One of the two calls must be on hold.'
  );
  const customer = live.find((contact) => isOutside(contact) && isConnected(contact));
  demand(customer !== undefined, 409, 'Nobody outside is on either call: there is nobody to transfer.');
  const other = live[0] === customer ? live[1] : live[0];
  demand(
    isOutside(other) || other.peer !== null || other.waiting !== null,
    409,
    `Contact ${other.contactId} is not placed yet: the agent's phone rings first.`
  );
  return [customer, other];
}

export function transferCalls(world: World, agent: Agent): void {
  const [customer, other] = twoCalls(agent);
  const warm = isConnected(other);
  const toAgentId = other.peer?.agent.profile.agentId ?? null;
  world.ledger.write('transferred', customer, {
    kind: warm ? 'warm' : 'cold',
    toContactId: other.contactId,
    toAgentId,
    toSkillId: other.waiting?.skill.config.skillId ?? null,
    toNumber: isOutside(other) ? wireNumber(other) : null
  });
  if (!isOutside(other)) {
    agent.conference = null;
    giveCustomer(world, customer, other);
    closeCall(world, other, 'transferred', 'settled');
  } else if (warm) endConversation(world, other, 'transferred');
  else closeCall(world, other, 'transferred', 'settled');
  endConversation(world, customer, 'transferred');
}
