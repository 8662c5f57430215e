/** What must hold of ordinary calls whatever happened. */
import { strict as assert } from 'node:assert';
import { isConnected, isLive, isOffer, isWrappingUp, ownCalls } from '../../contactStatus';
import type { Agent, World } from '../../modelTypes';
import type { LedgerEntry } from '../../simulatorTypes';

const IN_CALL = ['OutboundContact', 'InboundContact', 'OutboundConsult', 'InboundConsult'];

function assertAgent(world: World, agent: Agent): void {
  const name = agent.profile.firstName;
  const calls = ownCalls(agent);
  for (const contact of calls) {
    assert.equal(world.contacts.get(contact.contactId), contact, `${name} holds a contact nobody knows`);
    assert.ok(!contact.final, `${name} holds a closed contact`);
    assert.ok(isLive(contact) || isOffer(contact) || isWrappingUp(contact), `${contact.contactId} is ${contact.status}`);
    const { peer } = contact;
    if (peer !== null) assert.ok(peer.peer === contact && !peer.final, `${contact.contactId} has a peer that does not know it`);
    if (peer !== null && isConnected(contact)) assert.ok(isConnected(peer), `${contact.contactId} talks to nobody`);
    if (isConnected(contact) && contact.line.fate === null) assert.ok(peer !== null, `${contact.contactId} talks to nobody`);
    if (isConnected(contact) && contact.line.fate !== null)
      assert.ok(
        contact.line.contact === contact && contact.line.phase === 'talking',
        `${contact.contactId} is ${contact.line.phase}`
      );
  }
  const { conference } = agent;
  if (conference !== null) {
    assert.ok(conference.contacts.size >= 2, `${name} confers with ${conference.contacts.size}`);
    for (const contact of conference.contacts) {
      assert.ok(calls.includes(contact) && isConnected(contact), `${name} confers with ${contact.status}`);
      assert.equal(contact.status === 'Holding', conference.held, `${name}'s conference: ${contact.status}`);
    }
  }
  const heard = calls.filter((one) => ['Active', 'Masking'].includes(one.status) && conference?.contacts.has(one) !== true);
  assert.ok(
    heard.length + (conference !== null && !conference.held ? 1 : 0) <= 1,
    `${name} hears ${heard.length} calls at once`
  );
  if (calls.some(isLive)) assert.ok(IN_CALL.includes(agent.state), `${name} is ${agent.state} in a call`);
  else assert.ok(!IN_CALL.includes(agent.state), `${name} is ${agent.state} without a call`);
  if (!calls.some(isLive)) assert.equal(agent.acwSeconds !== null, calls.some(isWrappingUp), `${name}'s wrap-up`);
  if (calls.length > 0 && agent.call === null) assert.equal(agent.slots.size, 0, `${name} is to be dialed for in a call`);
}

export function assertCalls(world: World): void {
  for (const agent of world.agents.values()) assertAgent(world, agent);
  for (const contact of world.contacts.values())
    assert.ok([...ownCalls(contact.agent), ...contact.agent.attempts].includes(contact), `${contact.contactId} is nobody's`);
  for (const waiting of world.waitingCalls) {
    const { caller, offer, line } = waiting;
    if (caller === null) assert.equal(line.waiting, waiting, 'a customer waits who does not know it');
    else assert.ok(caller.waiting === waiting && caller.status === 'Dialing', 'an agent waits who does not know it');
    if (offer !== null) assert.ok(offer.waiting === waiting && isOffer(offer), 'an offer of nothing');
  }
}

/** A contact is closed once, and nothing happens to it afterwards. Returns the ids closed. */
export function assertClosedOnce(ledger: readonly LedgerEntry[]): ReadonlySet<string> {
  const closed = new Set<string>();
  // Who waits without an agent goes by the id of the call, which its first offer had.
  for (const { what, contactId } of ledger.filter(({ agentId }) => agentId !== '')) {
    if (contactId === '') continue;
    assert.ok(!closed.has(contactId), `${contactId} ${what} after it was closed`);
    if (what === 'closed') closed.add(contactId);
  }
  return closed;
}
