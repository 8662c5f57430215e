/** Agent messages: which are news, for how long, and which were read. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { AgentMessage } from 'c/pcFacts';
import { fact } from '../../pcCallMachine/__tests__/samples';
import { NEWS_MS } from '../messageFacts';
import { dialingShift } from './harness';

const message = (messageId: string): AgentMessage => ({
  messageId,
  subject: 'Callback',
  text: `Callback 555${messageId}`,
  startsAt: null,
  validUntil: null
});
const listed = (...ids: readonly string[]) => ({ type: 'dialer.messagesListed', messages: ids.map(message) }) as const;

describe('agent messages', () => {
  test('the first list is no news; what a later one adds is, for five seconds', () => {
    const shift = dialingShift();
    shift.say(listed('91', '92'));
    assert.equal(shift.context().news, null);
    shift.say(listed('91', '92', '93'));
    assert.deepEqual(shift.context().news?.messageIds, ['93']);
    shift.clock.increment(NEWS_MS - 1);
    assert.deepEqual(shift.context().news?.messageIds, ['93']);
    shift.clock.increment(1);
    assert.equal(shift.context().news, null);
  });

  test('another new message has its own five seconds; the same list again has none', () => {
    const shift = dialingShift();
    shift.say(listed('91'), listed('91', '92'));
    shift.clock.increment(3000);
    shift.say(listed('91', '92', '93'));
    shift.clock.increment(3000);
    assert.deepEqual(shift.context().news?.messageIds, ['93']);
    shift.say(listed('91', '92', '93'));
    shift.clock.increment(2000);
    assert.equal(shift.context().news, null);
  });

  test('a message that was away for one reading is no news when it is back', () => {
    const shift = dialingShift();
    shift.say(listed('91', '92'), listed('91'), listed('91', '92'));
    assert.equal(shift.context().news, null);
  });

  test("each leaves at its own end by the dialer's clock, and nothing waits when none has one", () => {
    const shift = dialingShift();
    const ids = () => shift.context().messages.map(({ messageId }) => messageId);
    const at = shift.now() + shift.context().offsetMs;
    const ending = (messageId: string, afterMs: number) => ({ ...message(messageId), validUntil: at + afterMs });
    shift.say({ type: 'dialer.messagesListed', messages: [message('91'), ending('92', 60_000), ending('93', 90_000)] });
    shift.clock.increment(59_999);
    assert.deepEqual(ids(), ['91', '92', '93']);
    shift.clock.increment(1);
    assert.deepEqual(ids(), ['91', '93']);
    shift.clock.increment(30_000);
    assert.deepEqual(ids(), ['91']);
    assert.equal((shift.value() as { expiry: string }).expiry, 'none');
  });

  test('a list without an end takes the wait away; one with a far end is not cut short by the longest timer', () => {
    const shift = dialingShift();
    const year = 365 * 86_400_000;
    shift.say({ type: 'dialer.messagesListed', messages: [{ ...message('91'), validUntil: shift.now() + year }] });
    shift.clock.increment(2 ** 31);
    assert.equal(shift.context().messages.length, 1);
    assert.equal((shift.value() as { expiry: string }).expiry, 'ahead');
    shift.say(listed('92'));
    assert.equal((shift.value() as { expiry: string }).expiry, 'none');
  });

  test('read stays read, also over the next list', () => {
    const shift = dialingShift();
    shift.say(listed('91', '92'));
    shift.ask({ type: 'agent.readMessages', messageIds: ['91'] }, { type: 'agent.readMessages', messageIds: ['91', '92'] });
    shift.say(listed('91', '92', '93'));
    assert.deepEqual(shift.context().readMessages, ['91', '92']);
    assert.deepEqual(shift.sent(), []);
  });

  test('news leaves session, state and what the agent asked for as they are', () => {
    const shift = dialingShift();
    shift.say(fact({ status: 'active' }), listed('91'));
    shift.ask({ type: 'agent.pickSkill', skillId: '880021' });
    shift.sent();
    const before = shift.value();
    shift.say(listed('91', '92'), listed('91', '92', '93'));
    assert.deepEqual(shift.value(), { ...before, news: 'told' });
    assert.deepEqual(shift.sent(), []);
  });
});
