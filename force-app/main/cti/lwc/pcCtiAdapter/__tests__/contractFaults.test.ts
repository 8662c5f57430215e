/** Faults of wire and network, played by the simulated dialer over real HTTP. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { connect, startContract, talk } from './contractBench';
import type { Contract } from './contractBench';

let contract: Contract;
beforeEach(async () => {
  contract = await startContract();
  await connect(contract);
});
afterEach(async () => {
  const { mostPolls } = contract;
  await contract.stop();
  assert.equal(mostPolls() <= 1, true, `${mostPolls()} polls were outstanding at once`);
});
const onPoll = (status: 401 | 404 | 409 | 429 | 500 | 503, more: { times?: number; retryAfterS?: number } = {}) =>
  contract.control.fault({ kind: 'status', status, on: 'poll', agentId: contract.agentId, ...more });
const onCommand = (status: 401 | 404 | 409 | 429 | 500 | 503, more: { times?: number; retryAfterS?: number } = {}) =>
  contract.control.fault({ kind: 'status', status, on: 'command', agentId: contract.agentId, ...more });
/** Something happens at the dialer and must be heard of. */
async function stillHears(): Promise<void> {
  const since = contract.mark();
  await contract.accept({ type: 'command.setState', state: 'Available', reason: '' });
  await contract.until(
    (fact) => fact.type === 'dialer.agentStateChanged' && fact.state.condition === 'available',
    'Available',
    since
  );
}
const links = (since = 0) => contract.facts.slice(since).flatMap((fact) => (fact.type.startsWith('link.') ? [fact.type] : []));

describe('on the poll', () => {
  it('one 401 costs a token and nothing else', async () => {
    await onPoll(401);
    await stillHears();
    assert.equal(contract.auth.renewed(), 1);
    assert.deepEqual(links(), []);
  });

  it('a 401 with a fresh token too means signed out', async () => {
    await onPoll(401, { times: 2 });
    assert.equal((await contract.fact('link.failed')).refusal.code, 'signedOut');
  });

  it('404 is joined again, and nothing is lost', async () => {
    const since = contract.mark();
    await onPoll(404);
    await contract.fact('dialer.snapshotCompleted', since);
    await stillHears();
    assert.deepEqual(links(), []);
  });

  it('409 ends the session', async () => {
    await onPoll(409);
    assert.equal((await contract.fact('dialer.sessionEnded')).by, 'unknown');
    assert.equal((await contract.refusal({ type: 'command.callLeg' })).code, 'sessionOver');
  });

  it('429 is waited out for as long as the dialer asks', async () => {
    const began = Date.now();
    await onPoll(429, { retryAfterS: 2 });
    const lost = await contract.fact('link.lost');
    assert.deepEqual(
      [lost.refusal.code, lost.refusal.status, lost.refusal.retryAfterMs, lost.failures],
      ['overloaded', 429, 2000, 1]
    );
    await contract.fact('link.restored');
    assert.ok(Date.now() - began >= 1900);
    await stillHears();
  });

  it('503 is waited out', async () => {
    await onPoll(503);
    assert.equal((await contract.fact('link.lost')).refusal.code, 'overloaded');
    await contract.fact('link.restored');
    await stillHears();
  });

  it('a dropped connection loses nothing: what came with it is told again', async () => {
    const { contactId } = await talk(contract);
    const since = contract.mark();
    await contract.control.fault({ kind: 'dropPoll', agentId: contract.agentId });
    assert.equal((await contract.fact('link.lost', since)).refusal.code, 'noConnection');
    await contract.accept({ type: 'command.hold', contactId });
    await contract.fact('link.restored', since);
    await contract.until((fact) => fact.type === 'dialer.held' && fact.contact.contactId === contactId, 'the held call', since);
  });

  it('a network that is gone for a while is found again', async () => {
    const { contactId } = await talk(contract);
    const since = contract.mark();
    await contract.control.fault({ kind: 'offline', ms: 1500 });
    await contract.fact('link.lost', since);
    assert.equal((await contract.refusal({ type: 'command.hold', contactId })).code, 'noConnection');
    await contract.fact('link.restored', since);
    assert.ok(links(since).filter((type) => type === 'link.lost').length >= 2);
    await contract.accept({ type: 'command.hold', contactId });
    await contract.until((fact) => fact.type === 'dialer.held', 'the held call', since);
  });

  it('what happened while it was gone is heard of afterwards', async () => {
    const { contactId } = await talk(contract);
    const since = contract.mark();
    await contract.control.fault({ kind: 'offline', ms: 1500 });
    await contract.control.hangUp(contactId);
    await contract.fact('link.restored', since);
    const { disconnectCode } = await contract.contact(
      (contact) => contact.contactId === contactId && contact.status === 'disconnected',
      'the end of the call',
      since
    );
    assert.equal(disconnectCode, 'NA');
  });
});

describe('on a command', () => {
  it('one 401 is answered with a fresh token, unseen', async () => {
    await onCommand(401);
    await stillHears();
    assert.equal(contract.auth.renewed(), 1);
  });

  it('429 and 503 are refusals, and the command is not repeated', async () => {
    await onCommand(429, { retryAfterS: 3 });
    const command = { type: 'command.setState', state: 'Available', reason: '' } as const;
    assert.deepEqual(await contract.refusal(command).then(({ code, status, retryAfterMs }) => [code, status, retryAfterMs]), [
      'overloaded',
      429,
      3000
    ]);
    await onCommand(503);
    assert.equal((await contract.refusal(command)).code, 'overloaded');
    await onCommand(500);
    assert.equal((await contract.refusal(command)).code, 'dialerFailed');
    const { entries } = await contract.control.wire();
    assert.equal(entries.filter(({ kind, title }) => kind === 'request' && title === 'POST state').length, 3);
    await stillHears();
  });
});

describe('in a batch', () => {
  it('unknown and unreadable events are said, and what stands beside them is read', async () => {
    const since = contract.mark();
    await contract.control.fault({ kind: 'unknownEvent', agentId: contract.agentId });
    await contract.control.fault({ kind: 'unreadableEvent', agentId: contract.agentId });
    await contract.until(
      (fact) => fact.type === 'dialer.unreadable' && fact.what.startsWith('SimulatorCuriosity'),
      'the unknown event',
      since
    );
    await contract.until(
      (fact) => fact.type === 'dialer.unreadable' && fact.what.startsWith('CallContactEvent'),
      'the unreadable event',
      since
    );
    await stillHears();
  });

  it('a duplicate is told twice, and reordered events in the order they came', async () => {
    const talking = await talk(contract);
    const since = contract.mark();
    await contract.control.fault({ kind: 'duplicateEvent', agentId: contract.agentId });
    await contract.accept({ type: 'command.hold', contactId: talking.contactId });
    await contract.fact('dialer.held', since);
    assert.equal(contract.facts.slice(since).filter(({ type }) => type === 'dialer.held').length, 2);

    const later = contract.mark();
    await contract.control.fault({ kind: 'reorderEvents', agentId: contract.agentId });
    await contract.accept({ type: 'command.hangUp', contactId: talking.contactId });
    await contract.contact(
      ({ contactId, status }) => contactId === talking.contactId && status === 'disconnected',
      'wrap-up',
      later
    );
    await contract.until((fact) => fact.type === 'dialer.agentStateChanged' && fact.state.acw, 'after-call work', later);
  });
});
