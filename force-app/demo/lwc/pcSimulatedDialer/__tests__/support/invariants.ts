/** What must hold whatever happened. */
import { strict as assert } from 'node:assert';
import { ownCalls } from '../../contactStatus';
import type { World } from '../../modelTypes';
import type { LedgerEntry } from '../../simulatorTypes';
import type { AgentClient } from './agentClient';

/** At rest: between two causes. */
export function assertAtRest(world: World): void {
  for (const { attempts, call, skill, slots, state, profile } of world.agents.values()) {
    const mine = [...attempts, ...(call === null ? [] : [call])];
    const linked = mine.filter(({ linked: heard }) => heard);
    assert.ok(linked.length <= 1, `${profile.firstName} hears ${linked.length} lines`);
    if (state === 'Dialer' && mine.some(({ status }) => status === 'NaturalCallRinging' || status === 'NaturalCallAMD'))
      assert.equal(linked.length, 1, `${profile.firstName} hears nobody though a line rings`);
    assert.ok(call === null || attempts.size === 0, `${profile.firstName} has lines beside a call`);
    assert.ok(skill !== null || (mine.length === 0 && slots.size === 0), `${profile.firstName} has lines without a skill`);
    for (const contact of mine) assert.equal(world.contacts.get(contact.contactId), contact);
  }
  const records = [...world.contacts.values()].map(({ record }) => record.recordId);
  assert.equal(new Set(records).size, records.length, 'a record is dialed twice at once');
  for (const { free } of world.skills.values()) {
    for (const agent of free)
      assert.equal(agent.state, agent.blended ? 'Available' : 'Dialer', 'a free agent is in the dialer, or blended in');
  }
}

/** What the events told is what the model holds. */
export function assertSeen(world: World, client: AgentClient): void {
  const agent = world.agents.get(client.agentId);
  assert.ok(agent);
  if (agent.session === null) return;
  const told = client.live().map(({ ContactID, Status, IsLinked }) => `${ContactID} ${Status} ${IsLinked}`);
  const held = [...agent.attempts, ...ownCalls(agent)].map(
    ({ contactId, status, linked }) => `${contactId} ${status} ${linked ? 'True' : 'False'}`
  );
  assert.deepEqual(told.sort(), held.sort());
}

/** A contact begins once, closes once, and nothing happens to it afterwards; a record is out once at a time. */
export function assertLedger(ledger: readonly LedgerEntry[], closedAll: boolean): void {
  const begun = new Set<string>();
  const closed = new Set<string>();
  const outWith = new Map<string, string>();
  const once = new Set<string>();
  for (const { what, contactId, recordId } of ledger.filter((entry) => entry.contactId !== '')) {
    const first = what === 'hopped' || what === 'callbackDelivered';
    const begins = first || ((what === 'dialed' || what === 'previewed') && !begun.has(contactId));
    assert.ok(!closed.has(contactId), `${contactId} ${what} after it was closed`);
    if (begins) {
      assert.ok(!begun.has(contactId), `${contactId} begins twice`);
      assert.equal(outWith.get(recordId), undefined, `record ${recordId} is out twice`);
      begun.add(contactId);
      outWith.set(recordId, contactId);
    }
    assert.ok(begun.has(contactId), `${contactId} ${what} before it began`);
    if (what === 'dialed' || what === 'previewed') {
      assert.ok(!once.has(`${what} ${contactId}`), `${contactId} is ${what} twice`);
      once.add(`${what} ${contactId}`);
    }
    if (what === 'closed') {
      closed.add(contactId);
      outWith.delete(recordId);
    }
  }
  if (closedAll)
    assert.deepEqual(
      [...begun].filter((id) => !closed.has(id)),
      []
    );
}
