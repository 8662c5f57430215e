/** A call that survives a refresh keeps its deadlines and sends nothing twice. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LATE_MS, SAVE_BEFORE_MS } from 'c/pcCallMachine';
import type { Snapshot } from 'xstate';
import { callAfter, callInput, makeCall } from './callHarness';
import type { TestCall } from './callHarness';
import { choice, contactId } from './eventSamples';
import { fact, T0 } from './samples';

/** As a page would: written as JSON, read by a new machine some time later. */
const restored = (call: TestCall, laterMs: number): TestCall => {
  const kept = JSON.parse(JSON.stringify(call.actor.getPersistedSnapshot())) as Snapshot<unknown>;
  const next = makeCall(callInput(), kept, call.now() + laterMs);
  assert.deepEqual(next.snap().value, call.snap().value);
  assert.deepEqual(next.context(), call.context());
  assert.deepEqual(next.said(), [], 'restoring sends nothing');
  next.send({ type: 'session.resumed' });
  return next;
};

describe('a restored call', () => {
  test('saves the choice at the same instant as if nothing had happened', () => {
    const call = callAfter({ status: 'disconnected' });
    call.send({ type: 'shift.wrapUpLimited', until: T0 + 60_000 });
    call.send({ type: 'agent.draft', contactId, dispositionId: '12', notes: 'pays Friday' });
    call.clock.increment(15_000);
    const next = restored(call, 5000);
    next.clock.increment(40_000 - SAVE_BEFORE_MS - 1);
    assert.deepEqual(next.said(), []);
    next.clock.increment(1);
    assert.deepEqual(next.said(), [{ type: 'command.dispose', contactId, choice }]);
  });

  test('does not save a second time what was on its way', () => {
    const call = callAfter({ status: 'disconnected' });
    call.send({ type: 'shift.wrapUpLimited', until: T0 + 60_000 }, { type: 'agent.dispose', contactId, choice });
    const next = restored(call, 1000);
    next.clock.increment(120_000);
    assert.deepEqual(
      next.said().filter(({ type }) => type === 'command.dispose'),
      []
    );
  });

  test('a command under way becomes late at its own time', () => {
    const call = callAfter({ status: 'active' });
    call.send({ type: 'agent.hold', contactId });
    call.clock.increment(1000);
    const next = restored(call, 500);
    next.clock.increment(LATE_MS - 1501);
    assert.equal(next.context().asked['command.hold']?.stage, 'asked');
    next.clock.increment(1);
    assert.equal(next.context().asked['command.hold']?.stage, 'late');
  });

  test('does not open the record a second time', () => {
    const url = 'https://crm.example.test/c/0091';
    const call = callAfter({ status: 'screening', linked: true, screenPopUrl: url });
    const next = restored(call, 1000);
    next.send(fact({ status: 'active', linked: true, screenPopUrl: url, changedAt: T0 + 2000 }));
    assert.deepEqual(next.said(), []);
  });

  test('an overdue deadline fires at once after the resume', () => {
    const call = callAfter({ status: 'disconnected' });
    call.send({ type: 'shift.wrapUpLimited', until: T0 + 10_000 });
    call.send({ type: 'agent.draft', contactId, dispositionId: '12', notes: '' });
    const next = restored(call, 9000);
    next.clock.increment(0);
    assert.equal(next.said()[0]?.type, 'command.dispose');
  });
});
