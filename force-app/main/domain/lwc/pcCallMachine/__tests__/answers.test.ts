/** Commands on their way: asked, late, refused, confirmed. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LATE_MS } from 'c/pcCallMachine';
import { callAfter } from './callHarness';
import type { TestCall } from './callHarness';
import { contactId } from './eventSamples';
import { fact, refusal, T0 } from './samples';

const hold = { type: 'command.hold', contactId } as const;

const askedToHold = (): TestCall => {
  const call = callAfter({ status: 'active' });
  call.send({ type: 'agent.hold', contactId });
  call.said();
  return call;
};
const stage = (call: TestCall) => call.context().asked['command.hold']?.stage;

describe('a command on its way', () => {
  test('nothing is optimistic: the line moves when the fact comes', () => {
    const call = askedToHold();
    call.send({ type: 'dialer.accepted', command: hold });
    assert.equal(call.line(), 'active.talking');
    call.send(fact({ status: 'holding', changedAt: T0 + 1000 }));
    assert.equal(call.line(), 'active.held');
    assert.deepEqual(call.context().asked, {});
  });

  test('a repetition of the old state does not answer it', () => {
    const call = askedToHold();
    call.send(fact({ status: 'active', changedAt: T0 }));
    assert.equal(stage(call), 'asked');
  });

  test('without an answer it is late, once, and the dialer is to be asked', () => {
    const call = askedToHold();
    call.clock.increment(LATE_MS - 1);
    assert.equal(stage(call), 'asked');
    call.clock.increment(1);
    assert.equal(stage(call), 'late');
    assert.deepEqual(call.said(), [{ type: 'call.doubted', contactId, doubt: 'late' }]);
    call.clock.increment(60_000);
    assert.deepEqual(call.said(), []);
  });

  test('each command is late by its own time', () => {
    const call = askedToHold();
    call.clock.increment(2000);
    call.send({ type: 'agent.mask', contactId });
    call.said();
    call.clock.increment(1000);
    assert.equal(stage(call), 'late');
    assert.equal(call.context().asked['command.mask']?.stage, 'asked');
    call.clock.increment(2000);
    assert.equal(call.context().asked['command.mask']?.stage, 'late');
    assert.equal(call.said().length, 2);
  });

  test('the dialer described everything anew and it left no trace: refused as not answered, free to be pressed again', () => {
    const call = askedToHold();
    call.clock.increment(LATE_MS);
    call.send(fact({ status: 'active', changedAt: T0 }), { type: 'dialer.snapshotCompleted', contactIds: [contactId] });
    assert.equal(call.context().asked['command.hold']?.refusal?.code, 'noAnswer');
    assert.equal(call.snap().can({ type: 'agent.hold', contactId }), true);
  });

  test('a late answer still counts', () => {
    const call = askedToHold();
    call.clock.increment(LATE_MS);
    call.send(fact({ status: 'holding', changedAt: T0 + 5000 }));
    assert.deepEqual(call.context().asked, {});
  });

  test('a refusal stands until the state changes, and may be pressed again', () => {
    const call = askedToHold();
    call.send({ type: 'dialer.refused', command: hold, refusal: refusal('notAllowedNow') });
    assert.equal(stage(call), 'refused');
    call.clock.increment(60_000);
    assert.equal(stage(call), 'refused');
    call.send({ type: 'agent.hold', contactId });
    assert.equal(stage(call), 'asked');
    call.send({ type: 'dialer.refused', command: hold, refusal: refusal('notAllowedNow') });
    call.send(fact({ status: 'masking', changedAt: T0 + 1000 }));
    assert.equal(stage(call), undefined);
  });

  test('a contact the dialer no longer knows: the dialer is asked what is live', () => {
    const call = askedToHold();
    call.send({ type: 'dialer.refused', command: hold, refusal: refusal('contactGone', { status: 404 }) });
    assert.deepEqual(call.said(), [{ type: 'call.doubted', contactId, doubt: 'gone' }]);
  });

  test('the link comes back with something late: the dialer is asked again', () => {
    const call = askedToHold();
    call.clock.increment(LATE_MS);
    call.said();
    call.send({ type: 'link.lost', refusal: refusal('noConnection'), failures: 1, retryAt: T0 });
    assert.deepEqual(call.said(), []);
    call.send({ type: 'link.restored' });
    assert.deepEqual(call.said(), [{ type: 'call.doubted', contactId, doubt: 'late' }]);
  });

  test('a recording is confirmed by the flag, not by the state', () => {
    const call = callAfter({ status: 'active' });
    call.send({ type: 'agent.record', contactId });
    call.send(fact({ status: 'active', changedAt: T0 }));
    assert.equal(call.context().asked['command.record']?.stage, 'asked');
    call.send(fact({ status: 'active', recording: true, changedAt: T0 }));
    assert.deepEqual(call.context().asked, {});
  });
});
