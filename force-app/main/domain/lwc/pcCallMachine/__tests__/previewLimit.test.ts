/** A preview whose time is over: doubted once by the dialer's clock, and not while nothing can be asked. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isOverdue, OVERDUE_MS, previewEnd } from 'c/pcCallMachine';
import type { Snapshot } from 'xstate';
import { callAfter, callInput, makeCall } from './callHarness';
import type { TestCall } from './callHarness';
import { contactId } from './eventSamples';
import { contact, fact, refusal, T0 } from './samples';

const limit = 30_000;
const doubted = { type: 'call.doubted', contactId, doubt: 'overdue' } as const;
const lost = { type: 'link.lost', refusal: refusal('noConnection'), failures: 1, retryAt: T0 } as const;

const offered = (): TestCall => callAfter({ status: 'previewing', timeoutS: limit / 1000 });

const doubts = (call: TestCall): number => call.said().filter(({ type }) => type === 'call.doubted').length;

describe('a preview past its end', () => {
  test('is doubted once, when the dialer has had its time to answer', () => {
    const call = offered();
    call.clock.increment(limit + OVERDUE_MS - 1);
    assert.deepEqual(call.said(), []);
    assert.equal(isOverdue(call.context()), false);
    call.clock.increment(1);
    assert.deepEqual(call.said(), [doubted]);
    assert.equal(isOverdue(call.context()), true);
    assert.equal(call.line(), 'previewing');
  });

  test('stays overdue, and is not doubted again, when the dialer asked says the same', () => {
    const call = offered();
    call.clock.increment(limit + OVERDUE_MS);
    call.said();
    call.send(fact({ status: 'previewing', timeoutS: limit / 1000 }));
    call.clock.increment(600_000);
    assert.equal(doubts(call), 0);
    assert.equal(isOverdue(call.context()), true);
  });

  test('delivered anew it has a new end', () => {
    const call = offered();
    call.clock.increment(limit + OVERDUE_MS);
    call.said();
    call.send(fact({ status: 'previewing', timeoutS: 60, changedAt: call.now() }));
    assert.equal(isOverdue(call.context()), false);
    call.clock.increment(60_000 + OVERDUE_MS);
    assert.equal(doubts(call), 1);
  });

  test('by the dialer’s clock, not ours', () => {
    const call = offered();
    call.send({ type: 'dialer.clockRead', offsetMs: 10_000 });
    call.clock.increment(limit - 10_000 + OVERDUE_MS - 1);
    assert.equal(doubts(call), 0);
    call.clock.increment(1);
    assert.equal(doubts(call), 1);
  });

  test('with the link lost it waits, and is doubted as soon as the dialer can be asked', () => {
    const call = offered();
    call.send(lost);
    call.clock.increment(limit + OVERDUE_MS * 2);
    assert.equal(doubts(call), 0);
    call.send({ type: 'link.restored' });
    call.clock.increment(0);
    assert.equal(doubts(call), 1);
  });

  test('after a refresh at the same instant as if nothing had happened', () => {
    const call = offered();
    call.clock.increment(12_000);
    const kept = JSON.parse(JSON.stringify(call.actor.getPersistedSnapshot())) as Snapshot<unknown>;
    const next = makeCall(callInput(), kept, call.now() + 3000);
    next.send({ type: 'session.resumed' });
    next.clock.increment(limit - 15_000 + OVERDUE_MS - 1);
    assert.equal(doubts(next), 0);
    next.clock.increment(1);
    assert.equal(doubts(next), 1);
  });

  test('dialed in time it is nothing to doubt', () => {
    const call = offered();
    call.clock.increment(limit);
    call.send(fact({ status: 'dialing', changedAt: call.now() }));
    call.clock.increment(60_000);
    assert.equal(doubts(call), 0);
    assert.equal(isOverdue(call.context()), false);
  });

  test('without an end it waits for ever', () => {
    for (const timeoutS of [null, 0, -1]) {
      assert.equal(previewEnd(contact({ status: 'previewing', timeoutS })), null);
      const call = callAfter({ status: 'previewing', timeoutS });
      call.clock.increment(24 * 3_600_000);
      assert.equal(doubts(call), 0);
    }
  });
});
