/** Customers who call in: for a skill, or played by the control (protocol 6.7, 10.3). */
import { holdsLine, isOffer } from './contactStatus';
import { enterPhase } from './farSide';
import type { Line } from './line';
import type { Skill, World } from './modelTypes';
import { outsideLine } from './outsiders';
import { settleRecord } from './records';
import { abandonWaiting, routeWaiting, searchAgent, waitingSubject } from './routing';
import { closeCall, endConversation } from './wrapUp';

/** A number of this record, or a stranger's. Returns the id of the call, which its first offer has as ContactID. */
export function customerCalls(world: World, skill: Skill, number: string, recordId: string | undefined): string {
  const person = world.campaign.records.find((record) => record.recordId === recordId);
  const from = person?.phoneNational ?? number;
  const line = outsideLine(world, skill, from, person);
  const callId = world.ids.contactId();
  const waiting = searchAgent(world, {
    ...{ callId, masterId: callId, interactionId: world.ids.interactionId(), parentId: '0' },
    ...{ skill, line, inbound: true, dnis: skill.config.callerId, ani: from, caller: null }
  });
  world.ledger.write('calledIn', waitingSubject(waiting), { number: from, skillName: skill.config.skillName });
  routeWaiting(world);
  return callId;
}

/** The customer hangs up, whatever their call is at: waiting, offered, talking, or handed over while nobody has it. */
export function customerHungUp(world: World, line: Line): void {
  const { waiting, contact } = line;
  if (waiting !== null) return abandonWaiting(world, waiting);
  if (!holdsLine(contact) || contact.final) {
    enterPhase(world, line, 'gone');
    return settleRecord(world, line, 'settled');
  }
  if (isOffer(contact) || contact.status === 'CallBackDisconnected') {
    world.ledger.write('abandoned', contact, { why: 'customer gave up' });
    return closeCall(world, contact, 'customer gave up', 'settled');
  }
  return endConversation(world, contact, 'customer');
}
