/** Agent messages on show: the rule for callback numbers, order, unread, validity, and the notice line. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { AgentMessage } from 'c/pcFacts';
import { callbackNumberOf } from '../callbackMessage';
import { viewed } from './viewHarness';

const message = (messageId: string, fields: Partial<AgentMessage> = {}): AgentMessage => ({
  messageId,
  subject: 'Team meeting',
  text: 'At 12:00',
  startsAt: null,
  validUntil: null,
  ...fields
});
const listed = (...messages: readonly AgentMessage[]) => ({ type: 'dialer.messagesListed', messages }) as const;

describe('a callback number', () => {
  for (const [subject, text, number] of [
    ['Callback', 'Callback 5550142', '5550142'],
    ['', 'Call back +1 (202) 555-0142 now', '+1 (202) 555-0142'],
    ['コールバック', '番号 5550142', '5550142'],
    ['Callback 5550142', 'Rosa Example', '5550142'],
    ['Callback', 'Rosa Example comes at 12', null],
    ['Team meeting', 'Room 5550142', null]
  ] as const) {
    test(`${subject} / ${text}`, () => assert.equal(callbackNumberOf({ subject, text }), number));
  }
});

describe('messages on show', () => {
  test('say until when they are valid', () => {
    const { shift, look } = viewed();
    const until = shift.now() + 60_000;
    shift.say(listed(message('1', { validUntil: until }), message('2')));
    assert.deepEqual(
      look().messages.items.map(({ validUntil }) => validUntil),
      [null, until]
    );
  });

  test('several new ones are told as so many, with the newest', () => {
    const { shift, look } = viewed();
    const now = shift.now();
    shift.say(listed());
    shift.say(listed(message('1', { startsAt: now - 2000 }), message('2', { startsAt: now - 1000, subject: 'Fire drill' })));
    assert.deepEqual(look().messages.said, { word: 'saidMessages', with: { count: 2, subject: 'Fire drill' } });
  });

  test('newest first, unread until read, without those past their time', () => {
    const { shift, look } = viewed();
    const now = shift.now();
    shift.say(
      listed(
        message('1', { startsAt: now - 60_000 }),
        message('2', { startsAt: now - 10_000, subject: 'Callback', text: 'Callback 5550142' }),
        message('3', { startsAt: now - 90_000, validUntil: now - 1000 })
      )
    );
    const { messages } = look();
    assert.deepEqual(
      messages.items.map(({ key, callback, unread }) => [key, callback, unread]),
      [
        ['2', true, true],
        ['1', false, true]
      ]
    );
    assert.equal(messages.unread, 2);
    assert.ok(messages.readAll);
    shift.ask(messages.readAll);
    assert.equal(look().messages.unread, 0);
    assert.equal(look().messages.readAll, null);
  });

  test('a callback number stands on the notice line for a moment and stays in the messages', () => {
    const { shift, look } = viewed();
    shift.say(listed());
    const before = look().notice;
    shift.say(listed(message('2', { subject: 'Callback', text: 'Callback 5550142' })));
    assert.deepEqual(look().notice.text, { word: 'noticeCallback', with: { number: '5550142' } });
    assert.deepEqual(look().messages.said, { word: 'saidCallbackNumber', with: { number: '5550142' } });
    shift.clock.increment(5000);
    assert.deepEqual(look().notice, before);
    assert.equal(look().messages.said, null);
    assert.equal(look().messages.unread, 1);
  });

  test('any other message is only counted and said', () => {
    const { shift, look } = viewed();
    shift.say(listed());
    const before = look().notice;
    shift.say(listed(message('2')));
    assert.deepEqual(look().notice, before);
    assert.deepEqual(look().messages.said, { word: 'saidMessage', with: { subject: 'Team meeting' } });
  });
});
