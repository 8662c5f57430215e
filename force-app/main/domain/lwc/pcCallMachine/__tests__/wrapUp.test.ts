/** After the call: the limit, the draft, and the choice that is sent shortly before zero. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { OVERDUE_MS, SAVE_BEFORE_MS } from 'c/pcCallMachine';
import { callAfter, callInput, makeCall } from './callHarness';
import type { TestCall } from './callHarness';
import { choice, contactId } from './eventSamples';
import { dispositions, fact, refusal, T0 } from './samples';

const limit = 60_000;
const until = T0 + limit;
const chosen = { type: 'agent.draft', contactId, dispositionId: '12', notes: 'pays Friday' } as const;
const dispose = { type: 'command.dispose', contactId, choice } as const;

const inWrapUp = (): TestCall => {
  const call = callAfter({ status: 'disconnected' });
  call.send({ type: 'shift.wrapUpLimited', until });
  return call;
};

describe('wrap-up', () => {
  test('what is chosen is sent shortly before zero, once', () => {
    const call = inWrapUp();
    call.send(chosen);
    call.clock.increment(limit - SAVE_BEFORE_MS - 1);
    assert.deepEqual(call.said(), []);
    call.clock.increment(1);
    assert.deepEqual(call.said(), [dispose]);
    call.send({ ...chosen, notes: 'pays Friday.' });
    call.clock.increment(SAVE_BEFORE_MS);
    assert.deepEqual(call.said(), [], 'a draft that is being saved is not saved twice');
  });

  test('nothing chosen, nothing sent', () => {
    const call = inWrapUp();
    call.clock.increment(limit);
    assert.deepEqual(call.said(), []);
  });

  test('a choice made in the last moment is sent at once', () => {
    const call = inWrapUp();
    call.clock.increment(limit - 300);
    call.send(chosen);
    call.clock.increment(0);
    assert.deepEqual(call.said(), [dispose]);
  });

  test('a choice that still lacks its amount is not sent', () => {
    const call = inWrapUp();
    call.send({ ...chosen, dispositionId: '14' });
    call.clock.increment(limit);
    assert.deepEqual(call.said(), []);
  });

  test('a choice the agent saved is not sent again', () => {
    const call = inWrapUp();
    call.send({ type: 'agent.dispose', contactId, choice });
    assert.deepEqual(call.said(), [dispose]);
    const { dispositionId, notes } = call.context().draft;
    assert.deepEqual({ dispositionId, notes }, { dispositionId: '12', notes: 'pays Friday' }, 'what was sent is kept');
    call.send({ type: 'dialer.accepted', command: dispose });
    call.clock.increment(limit - SAVE_BEFORE_MS);
    assert.deepEqual(
      call.said().filter(({ type }) => type === 'command.dispose'),
      []
    );
  });

  test('the dialer’s clock counts, not ours', () => {
    const call = inWrapUp();
    call.send({ type: 'dialer.clockRead', offsetMs: 10_000 }, chosen);
    call.clock.increment(limit - 10_000 - SAVE_BEFORE_MS);
    assert.deepEqual(call.said(), [dispose]);
  });

  test('the limit may come before the draft, after it, or with the contact itself', () => {
    const early = callAfter({ status: 'disconnected' });
    early.send(chosen, { type: 'shift.wrapUpLimited', until });
    early.clock.increment(limit - SAVE_BEFORE_MS);
    assert.deepEqual(early.said(), [dispose]);
    const own = callAfter({ status: 'disconnected', timeoutS: 30 });
    own.send(chosen);
    own.clock.increment(30_000 - SAVE_BEFORE_MS);
    assert.deepEqual(own.said(), [dispose]);
  });

  test('a draft begun during the call is still there', () => {
    const call = callAfter({ status: 'active' });
    call.send(chosen, fact({ status: 'disconnected', changedAt: T0 + 1000 }), { type: 'shift.wrapUpLimited', until });
    call.said();
    call.clock.increment(limit);
    assert.deepEqual(call.said(), [dispose]);
  });

  test('with the link lost nothing is sent; when it is back the choice goes out', () => {
    const call = inWrapUp();
    call.send(chosen, { type: 'link.lost', refusal: refusal('noConnection'), failures: 1, retryAt: T0 });
    call.clock.increment(limit);
    assert.deepEqual(call.said(), []);
    call.send({ type: 'link.restored' });
    call.clock.increment(0);
    assert.deepEqual(call.said(), [dispose]);
  });

  test('the dispositions come late: then the choice of the draft can be judged and sent', () => {
    const call = makeCall(callInput({}, { dispositions: null }));
    call.send(fact({ status: 'disconnected' }), { type: 'shift.wrapUpLimited', until }, chosen);
    call.said();
    call.clock.increment(limit - 1000);
    assert.deepEqual(call.said(), []);
    call.send({ type: 'shift.dispositionsKnown', dispositions });
    call.clock.increment(0);
    assert.deepEqual(call.said(), [dispose]);
  });

  test('without a limit nothing is sent by itself', () => {
    const call = callAfter({ status: 'disconnected' });
    call.send(chosen);
    call.clock.increment(24 * 3600 * 1000);
    assert.deepEqual(call.said(), []);
  });

  test('a wrap-up that stays open past its end is doubted once, not for ever', () => {
    const call = inWrapUp();
    call.clock.increment(limit + OVERDUE_MS);
    assert.deepEqual(call.said(), [{ type: 'call.doubted', contactId, doubt: 'overdue' }]);
    // The dialer, asked, says the same again: it keeps the wrap-up open.
    call.send(fact({ status: 'disconnected' }), { type: 'shift.wrapUpLimited', until });
    call.clock.increment(600_000);
    assert.deepEqual(call.said(), []);
    assert.equal(call.context().wrapUpUntil, null);
  });

  test('how it ended: only what was said', () => {
    const call = callAfter({ status: 'active', changedAt: T0 + 1000 });
    call.send(
      fact({ status: 'disconnected', changedAt: T0 + 61_000, disconnectCode: 'XY7' }),
      fact({ status: 'disconnected', final: true, changedAt: T0 + 90_000, disconnectCode: 'XY7' })
    );
    const { output } = call.snap();
    assert.equal(output?.by, 'closed');
    assert.equal(output?.lastStatus, 'active');
    assert.equal(output?.activeSince, T0 + 1000);
    assert.equal(output?.endedAt, T0 + 61_000);
    assert.equal(output?.contact.disconnectCode, 'XY7');
    assert.equal(output?.hungUp, false);
    assert.equal(output?.disposing, null);
  });
});
