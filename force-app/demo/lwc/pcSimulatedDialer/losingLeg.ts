/** The agent's phone is gone: a call ends, and whoever is in a skill that needs it leaves the skill [INF 5.8]. */
import { dropLeg } from './agentLeg';
import { moveTo } from './contactMoves';
import { isLive, isOffer, ownCalls } from './contactStatus';
import { leaveSkill } from './leavingSkill';
import type { Agent, Contact, World } from './modelTypes';
import { refuseOffer } from './offers';
import { worksOutside } from './readiness';
import { closeCall, endConversation } from './wrapUp';

/**
 * A customer who called in stays on the line for as long as an offer lasts, and can be taken up again (CallBackDisconnected, protocol
 * 5.2; when it comes is inferred).
 */
function keepForAgent(world: World, contact: Contact): void {
  const seconds = world.time.pacedSeconds(contact.skill.config.offerSeconds);
  contact.timer = world.time.after(seconds * 1000, () => {
    contact.timer = null;
    refuseOffer(world, contact, 'timed out');
  });
  world.ledger.write('offeredAgain', contact, { seconds });
  moveTo(world, contact, 'CallBackDisconnected', { previewSeconds: seconds, recording: false });
}

function loseCall(world: World, contact: Contact, onPurpose: boolean): void {
  const { ordinary, peer, agent } = contact;
  if (isOffer(contact)) refuseOffer(world, contact, onPurpose ? 'refused' : 'leg lost');
  else if (contact.status === 'CallBackDisconnected') refuseOffer(world, contact, 'leg lost');
  else if (contact.status === 'Dialing') closeCall(world, contact, 'leg lost', 'settled');
  else if (!onPurpose && ordinary?.inbound && peer === null && agent.conference === null) keepForAgent(world, contact);
  else endConversation(world, contact, 'legLost');
}

/** `onPurpose`: the agent dropped it. A call over another phone does not notice. */
export function loseLeg(world: World, agent: Agent, onPurpose: boolean): void {
  const { call, skill } = agent;
  world.ledger.write('legLost', { contactId: call?.contactId ?? '', record: call?.record ?? { recordId: '' }, agent });
  dropLeg(world, agent);
  const calls = ownCalls(agent);
  for (const contact of calls) {
    const concerned = isOffer(contact) || (isLive(contact) && contact.line.phase !== 'outside');
    if (concerned && !contact.final) loseCall(world, contact, onPurpose);
  }
  if (calls.length === 0 && skill !== null && !worksOutside(skill.config))
    leaveSkill(world, agent, { state: 'Unavailable', reason: '' });
}
