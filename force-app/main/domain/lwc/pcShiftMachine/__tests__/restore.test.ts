/** A shift that survives a refresh: same lines, same deadlines, nothing sent twice. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LATE_MS, SAVE_BEFORE_MS } from 'c/pcCallMachine';
import { RESYNC_PAUSE_MS } from 'c/pcShiftMachine';
import type { Snapshot } from 'xstate';
import { dispositions, fact, T0 } from '../../pcCallMachine/__tests__/samples';
import { dialingShift, makeShift } from './harness';
import type { TestShift } from './harness';

const contactId = '700200001';

const restored = (shift: TestShift, laterMs: number): TestShift => {
  const kept = JSON.parse(JSON.stringify(shift.actor.getPersistedSnapshot())) as Snapshot<unknown>;
  const next = makeShift({}, kept, shift.now() + laterMs);
  assert.deepEqual(next.value(), shift.value());
  assert.deepEqual(next.context(), shift.context());
  assert.deepEqual(next.sent(), [], 'restoring sends nothing');
  next.say({ type: 'session.resumed' });
  return next;
};

describe('a restored shift', () => {
  test('keeps its lines, and facts still reach them', () => {
    const shift = dialingShift();
    shift.say(fact(), fact({ contactId: '2', status: 'ringing' }));
    const next = restored(shift, 1000);
    next.say(fact({ status: 'active', linked: true, changedAt: T0 + 5000 }));
    assert.equal(next.call()?.getSnapshot().hasTag('talking'), true);
    next.ask({ type: 'agent.hangUp', contactId });
    assert.deepEqual(next.sent().at(-1), { type: 'command.hangUp', contactId });
    next.say(fact({ status: 'disconnected', final: true, changedAt: T0 + 6000 }));
    assert.deepEqual(Object.keys(next.context().lines), ['2']);
  });

  test('saves a wrap-up at its own time', () => {
    const shift = dialingShift();
    shift.say(fact({ status: 'disconnected', timeoutS: 60 }));
    shift.say({ type: 'dialer.dispositionsListed', skillId: '880020', dispositions });
    shift.ask({ type: 'agent.draft', contactId, dispositionId: '12', notes: '' });
    shift.sent();
    shift.clock.increment(20_000);
    const next = restored(shift, 10_000);
    next.clock.increment(30_000 - SAVE_BEFORE_MS - 1);
    assert.deepEqual(next.sent(), []);
    next.clock.increment(1);
    assert.equal(next.sent()[0]?.type, 'command.dispose');
  });

  test('a command under way is late at its own time, and the pause between questions goes on', () => {
    const shift = dialingShift();
    shift.ask({ type: 'agent.mute' });
    shift.clock.increment(LATE_MS);
    shift.ask({ type: 'agent.leaveSkill' });
    shift.sent();
    const next = restored(shift, 1000);
    next.clock.increment(LATE_MS - 1000);
    assert.equal(next.context().asked['command.leaveSkill']?.stage, 'late');
    assert.deepEqual(next.sent(), []);
    next.clock.increment(RESYNC_PAUSE_MS - LATE_MS);
    assert.deepEqual(next.sent(), [{ type: 'command.resync' }]);
  });
});
