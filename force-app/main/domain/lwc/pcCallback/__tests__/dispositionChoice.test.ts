import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changeDraft, newRescheduleDraft, toDispositionChoice } from 'c/pcCallback';
import type { ChoiceSource, RescheduleDraft } from 'c/pcCallback';

const now = Date.parse('2026-03-04T17:31:00Z');
const contact = { number: '+12025550188', zoneName: 'Central Standard Time' };
const fresh = newRescheduleDraft({ contact, zones: [], now, agentZone: 'America/Denver' });
const draft = changeDraft(fresh, { date: '2026-03-05', time: '10:00', notes: 'Wants the plan by e-mail first.' });
const source: ChoiceSource = { now, callbackNumber: '+12025550188', sendZone: 'contact', contactZone: 'America/Chicago' };
const save = (fields: Partial<RescheduleDraft> = {}, known: Partial<ChoiceSource> = {}) =>
  toDispositionChoice(changeDraft(draft, fields), { ...source, ...known });

describe('what saving sends', () => {
  test('the disposition for this agent, the time without offset, the number, the notes', () => {
    assert.deepEqual(save(), {
      kind: 'ok',
      choice: {
        dispositionId: '-73',
        notes: 'Wants the plan by e-mail first.',
        callbackTime: '2026-03-05T10:00:00',
        callbackNumber: '+12025550188'
      },
      instant: Date.parse('2026-03-05T16:00Z'),
      sentZone: 'America/Chicago',
      assumed: false
    });
  });
  test('the other disposition for anyone with the skill', () => {
    const saved = save({ deliverTo: 'anyone' });
    assert.equal(saved.kind === 'ok' && saved.choice.dispositionId, '-74');
  });
  test('a time chosen on another clock is converted', () => {
    const onMine = save({ zone: 'America/Denver' });
    assert.equal(onMine.kind === 'ok' && onMine.choice.callbackTime, '2026-03-05T11:00:00');
    const forTokyo = save({ zone: 'America/Denver' }, { sendZone: 'Asia/Tokyo' });
    assert.equal(forTokyo.kind === 'ok' && forTokyo.choice.callbackTime, '2026-03-06T02:00:00');
  });
  test('for an unknown contact zone the chosen one stands in, and that is said', () => {
    const saved = save({ zone: 'America/Denver' }, { contactZone: null });
    assert.ok(saved.kind === 'ok');
    assert.deepEqual(
      [saved.choice.callbackTime, saved.sentZone, saved.assumed],
      ['2026-03-05T10:00:00', 'America/Denver', true]
    );
    const settled = save({ zone: 'America/Denver' }, { contactZone: null, sendZone: 'America/Denver' });
    assert.equal(settled.kind === 'ok' && settled.assumed, false);
  });
  test('the field’s own text never goes out', () => {
    const saved = save({ phoneNumber: 'call after five' });
    assert.equal(saved.kind === 'ok' && saved.choice.callbackNumber, '+12025550188');
  });
});

describe('what keeps it from being sent', () => {
  test('a number that the wire does not take', () => {
    for (const callbackNumber of ['', '202-555-0188', '+1 202', 'x', '1'.repeat(29), '++1', '12\n'])
      assert.deepEqual(save({}, { callbackNumber }), { kind: 'number' }, callbackNumber);
    for (const callbackNumber of ['911', '*67', '#31#030', '1'.repeat(28)])
      assert.equal(save({}, { callbackNumber }).kind, 'ok');
  });
  test('a time that is none, with its reason', () => {
    const why = (fields: Partial<RescheduleDraft>) => {
      const result = save(fields);
      return result.kind === 'time' ? result.time.kind : result.kind;
    };
    assert.equal(why({ zone: null }), 'noZone');
    assert.equal(why({ date: '' }), 'unreadable');
    assert.equal(why({ date: '2026-03-04', time: '11:31' }), 'past');
    assert.equal(why({ date: '2062-03-05' }), 'tooFar');
    assert.equal(why({ date: '2026-03-08', time: '02:30' }), 'gap');
    assert.equal(save({ zone: null }, { contactZone: null }).kind, 'time');
  });
  test('a setting that names no zone', () => {
    assert.deepEqual(save({}, { sendZone: 'Mars/Base' }), {
      kind: 'unsayable',
      sent: { kind: 'noZone', setting: 'Mars/Base' }
    });
  });
});

describe('a time that comes twice', () => {
  const twice = { date: '2026-11-01', time: '01:30' };
  test('asks when the sending zone can say both, and sends the answer', () => {
    const phoenix = { sendZone: 'America/Phoenix' };
    const asked = save(twice, phoenix);
    assert.ok(asked.kind === 'time' && asked.time.kind === 'overlap');
    const first = save({ ...twice, which: 'first' }, phoenix);
    const second = save({ ...twice, which: 'second' }, phoenix);
    assert.equal(first.kind === 'ok' && first.choice.callbackTime, '2026-10-31T23:30:00');
    assert.equal(second.kind === 'ok' && second.choice.callbackTime, '2026-11-01T00:30:00');
  });
  test('does not ask when the sending zone can say neither, and names the nearest that can be said', () => {
    for (const which of [null, 'first', 'second'] as const) {
      const result = save({ ...twice, which });
      assert.ok(result.kind === 'unsayable' && result.sent.kind === 'overlap');
      assert.equal(result.sent.before, Date.parse('2026-11-01T05:59Z'));
      assert.equal(result.sent.after, Date.parse('2026-11-01T08:00Z'));
    }
  });
  test('on the sending clock alone is unsayable too', () => {
    const result = save({ date: '2026-11-01', time: '00:30', zone: 'America/Denver' });
    assert.ok(result.kind === 'unsayable' && result.sent.kind === 'overlap');
    assert.deepEqual([result.sent.zone, result.sent.date, result.sent.time], ['America/Chicago', '2026-11-01', '01:30']);
  });
});
