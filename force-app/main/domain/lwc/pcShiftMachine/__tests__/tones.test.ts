/** Keypad tones: in the order they were typed, one request at a time, kept as long as the call is here. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { DialerCommand } from 'c/pcFacts';
import { MOST_TONES, tonesOf } from 'c/pcShiftMachine';
import { fact, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { dialingShift, makeShift } from './harness';
import type { TestShift } from './harness';

const contactId = '700200001';

const talking = (): TestShift => {
  const shift = dialingShift();
  shift.say(fact({ status: 'active', linked: true }));
  shift.sent();
  return shift;
};
const type = (shift: TestShift, ...keys: readonly string[]): void =>
  keys.forEach((tones) => shift.ask({ type: 'agent.sendTones', tones }));
const sent = (shift: TestShift): readonly string[] =>
  shift.sent().map((command) => (command.type === 'command.sendTones' ? command.tones : command.type));
const took = (tones: string): DialerCommand => ({ type: 'command.sendTones', tones });
const history = (shift: TestShift): readonly string[] =>
  tonesOf(shift.context().tones, contactId).map(({ tones, stage }) => `${stage} ${tones}`);

describe('tones', () => {
  test('are asked one request at a time: what is typed meanwhile goes together, in order', () => {
    const shift = talking();
    type(shift, '1', '2', '3');
    assert.deepEqual(sent(shift), ['1']);
    assert.deepEqual(history(shift), ['asked 1', 'waiting 23']);
    shift.say({ type: 'dialer.accepted', command: took('1') });
    assert.deepEqual(sent(shift), ['23']);
    type(shift, '#');
    shift.say({ type: 'dialer.accepted', command: took('23') });
    shift.say({ type: 'dialer.accepted', command: took('#') });
    assert.deepEqual(sent(shift), ['#']);
    assert.deepEqual(history(shift), ['sent 123#']);
    assert.equal(shift.value().tones, 'silent');
  });

  test('after a refusal what waited is not played without its beginning; all of it is kept', () => {
    const shift = talking();
    type(shift, '1', '2');
    shift.say({ type: 'dialer.refused', command: took('1'), refusal: refusal('dialerFailed') });
    assert.deepEqual(sent(shift), ['1']);
    assert.deepEqual(history(shift), ['refused 1', 'refused 2']);
    type(shift, '9');
    assert.deepEqual(sent(shift), ['9']);
    assert.deepEqual(history(shift), ['refused 1', 'refused 2', 'asked 9']);
  });

  test('need a link, a leg and a call the agent talks in, and are tones', () => {
    const nothing = (shift: TestShift, tones = '1'): void => {
      shift.sent();
      type(shift, tones);
      assert.deepEqual(sent(shift), []);
    };
    for (const status of ['dialing', 'ringing', 'screening', 'holding', 'masking', 'joined', 'disconnected'] as const) {
      const shift = dialingShift();
      shift.say(fact({ status }));
      nothing(shift);
    }
    for (const tones of ['', 'a', '1 2', '１', '1'.repeat(MOST_TONES + 1)]) nothing(talking(), tones);
    const noLeg = talking();
    noLeg.say({ type: 'dialer.legChanged', leg: { legId: '1', status: 'disconnected', rawStatus: '', final: true } });
    nothing(noLeg);
    const noLink = talking();
    noLink.say({ type: 'link.lost', refusal: refusal('noConnection'), failures: 1, retryAt: T0 });
    nothing(noLink);
    nothing(dialingShift());
    const most = talking();
    type(most, '1'.repeat(MOST_TONES));
    assert.deepEqual(sent(most), ['1'.repeat(MOST_TONES)]);
  });

  test('that waited are not played into a call that is on hold by then', () => {
    const shift = talking();
    type(shift, '1', '2');
    shift.say(fact({ status: 'holding', changedAt: T0 + 1000 }));
    shift.sent();
    shift.say({ type: 'dialer.accepted', command: took('1') });
    assert.deepEqual(sent(shift), []);
    assert.deepEqual(history(shift), ['sent 1', 'refused 2']);
  });

  test('leave with their call, and an answer that comes later says nothing', () => {
    const shift = talking();
    type(shift, '1', '2');
    shift.say(fact({ status: 'disconnected', final: true }));
    shift.sent();
    assert.deepEqual(shift.context().tones, {});
    shift.say({ type: 'dialer.accepted', command: took('1') });
    assert.deepEqual(sent(shift), []);
    assert.equal(shift.value().tones, 'silent');
    assert.deepEqual(
      shift.emitted.filter((event) => JSON.stringify(event).includes('sendTones')),
      []
    );
  });

  test('of a restored shift that were on their way are not known to have been played', () => {
    const shift = talking();
    type(shift, '1');
    const restored = makeShift({}, JSON.parse(JSON.stringify(shift.actor.getPersistedSnapshot())));
    restored.say({ type: 'session.resumed' });
    assert.deepEqual(history(restored), ['refused 1']);
    type(restored, '2');
    assert.deepEqual(sent(restored), ['2']);
  });

  test('are forgotten from the oldest on', () => {
    const shift = talking();
    for (let round = 0; round < 12; round += 1) {
      type(shift, '1'.repeat(MOST_TONES));
      shift.say({ type: 'dialer.refused', command: took('1'), refusal: refusal() });
    }
    const kept = tonesOf(shift.context().tones, contactId);
    assert.equal(kept.length, 6);
  });
});
