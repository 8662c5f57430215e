/** An offered call: accept or refuse, one at a time; its end by the dialer's clock; how it ended. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isOverdue, LATE_MS, OVERDUE_MS } from 'c/pcCallMachine';
import type { CallEnded } from 'c/pcCallMachine';
import type { ContactFact, DialerCommand } from 'c/pcFacts';
import { callAfter } from './callHarness';
import type { TestCall } from './callHarness';
import { contactId } from './eventSamples';
import { fact, refusal, T0 } from './samples';

const limit = 20_000;
const incoming: Partial<ContactFact> = { callType: 'Regular', inbound: true, timeoutS: limit / 1000, changedAt: T0 };
const accept = { type: 'agent.accept', contactId } as const;
const refuse = { type: 'agent.refuse', contactId } as const;
const commands = (call: TestCall): readonly string[] => call.said().map(({ type }) => type);
const took = (type: 'command.accept' | 'command.refuse') =>
  ({ type: 'dialer.accepted', command: { type, contactId } satisfies DialerCommand }) as const;
const closed = (changedAt: number) => fact({ ...incoming, status: 'disconnected', final: true, changedAt });
const endOf = (call: TestCall): CallEnded => {
  const { output } = call.snap();
  assert.ok(output, 'the call has not ended');
  return output;
};

for (const status of ['offered', 'callbackOffered'] as const) {
  const offer = (): TestCall => callAfter({ ...incoming, status });

  describe(`a call that is ${status}`, () => {
    test('is accepted once, and waits for the phone as long as that rings', () => {
      const call = offer();
      call.send(accept, accept);
      assert.deepEqual(commands(call), ['command.accept']);
      call.send(refuse);
      assert.deepEqual(commands(call), [], 'one answer at a time');
      call.send(took('command.accept'));
      assert.equal(call.context().taken, true);
      call.clock.increment(LATE_MS * 2);
      assert.deepEqual(commands(call), [], 'an accept that was taken is not late');
      call.send(accept);
      assert.deepEqual(commands(call), [], 'nor is it sent again');
      call.send(fact({ ...incoming, status: 'active', changedAt: T0 + 7000 }));
      assert.equal(call.line(), 'active.talking');
      assert.equal(call.context().taken, false);
    });

    test('can still be refused after the accept was taken', () => {
      const call = offer();
      call.send(accept, took('command.accept'), refuse);
      assert.deepEqual(commands(call), ['command.accept', 'command.refuse']);
    });

    test('is late when nobody answers the accept', () => {
      const call = offer();
      call.send(accept);
      call.said();
      call.clock.increment(LATE_MS);
      assert.deepEqual(commands(call), ['call.doubted']);
    });

    test('after a refused accept may be accepted again', () => {
      const call = offer();
      const command = { type: 'command.accept', contactId } as const;
      call.send(accept, { type: 'dialer.refused', command, refusal: refusal() }, accept);
      assert.deepEqual(commands(call), ['command.accept', 'command.accept']);
    });

    test('past its end is doubted once', () => {
      const call = offer();
      call.clock.increment(limit + OVERDUE_MS - 1);
      assert.deepEqual(commands(call), []);
      call.clock.increment(1);
      assert.deepEqual(commands(call), ['call.doubted']);
      assert.equal(isOverdue(call.context()), true);
    });

    test('says whether the agent refused it, its time ran out, or it was taken back', () => {
      const refused = offer();
      refused.send(refuse, closed(T0 + 3000));
      assert.deepEqual([endOf(refused).decided, endOf(refused).ranOut], ['agent.refuse', false]);
      const late = offer();
      late.send(closed(T0 + limit));
      assert.deepEqual([endOf(late).decided, endOf(late).ranOut], [null, true]);
      const withdrawn = offer();
      withdrawn.send(closed(T0 + 3000));
      assert.deepEqual([endOf(withdrawn).decided, endOf(withdrawn).ranOut], [null, false]);
    });
  });
}

test('a call offered without a time has no end, and never ran out', () => {
  const call = callAfter({ ...incoming, status: 'offered', timeoutS: null });
  call.clock.increment(600_000);
  assert.deepEqual(commands(call), []);
  call.send(closed(T0 + 600_000));
  assert.equal(endOf(call).ranOut, false);
});

test('an ordinary call that rings at the far end may be ended', () => {
  const call = callAfter({ callType: 'Regular', status: 'dialing' }, { callType: 'Regular', status: 'ringing' });
  call.send({ type: 'agent.hangUp', contactId });
  assert.deepEqual(commands(call), ['command.hangUp']);
});
