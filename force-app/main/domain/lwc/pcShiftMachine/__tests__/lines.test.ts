/** Several lines at once: who is here, who left, and why, as far as the wire says. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ContactFact } from 'c/pcFacts';
import { fact, T0 } from '../../pcCallMachine/__tests__/samples';
import { dialingShift } from './harness';
import type { TestShift } from './harness';

const line = (number: number, fields: Partial<ContactFact> = {}) => {
  const names = ['', 'Rosa Example', 'Ken Sample', 'Ann Lee', 'Mia Demo', 'Bo Test'];
  return fact({ contactId: `70020000${number}`, name: names[number] ?? '', ...fields });
};
const closed = (number: number, fields: Partial<ContactFact> = {}) =>
  line(number, { status: 'disconnected', final: true, changedAt: T0 + 5000, ...fields });
const positions = (shift: TestShift) =>
  Object.entries(shift.context().lines)
    .map(([contactId, { position }]) => `${position}:${contactId.slice(-1)}`)
    .sort();
const ended = (shift: TestShift, number: number) =>
  shift.context().endedLines.find(({ contactId }) => contactId === `70020000${number}`);

describe('several lines', () => {
  test('one actor each, numbered by arrival; a fourth is one more', () => {
    const shift = dialingShift();
    shift.say(line(1), line(2), line(3), line(4));
    assert.deepEqual(positions(shift), ['1:1', '2:2', '3:3', '4:4']);
    assert.equal(Object.keys(shift.actor.getSnapshot().children).length, 5);
  });

  test('who is here keeps its number; who comes gets the lowest free one, and stands last', () => {
    const shift = dialingShift();
    shift.say(line(1), line(2), closed(1), line(3));
    assert.deepEqual(positions(shift), ['1:3', '2:2']);
    shift.say(line(4), closed(2), line(5));
    assert.deepEqual(positions(shift), ['1:3', '2:5', '3:4']);
    const arrivals = Object.entries(shift.context().lines).sort(([, one], [, other]) => one.arrival - other.arrival);
    assert.deepEqual(
      arrivals.map(([contactId]) => contactId.slice(-1)),
      ['3', '4', '5']
    );
    shift.say(closed(3), closed(4), closed(5), line(1, { contactId: '700200009' }));
    assert.deepEqual(positions(shift), ['1:9']);
  });

  test('a fact moves its own line only', () => {
    const shift = dialingShift();
    shift.say(line(1), line(2));
    const before = shift.call('700200002')?.getSnapshot();
    shift.say(line(1, { status: 'ringing', changedAt: T0 + 1000 }));
    assert.equal(shift.call('700200002')?.getSnapshot(), before);
  });

  test('an id that is not a number, or looks like a name of ours, is a contact like any other', () => {
    const shift = dialingShift();
    for (const contactId of ['dialer', '__proto__', 'constructor', '12345678901234567890', 'a.b.*']) {
      shift.say(fact({ contactId }));
      assert.ok(shift.call(contactId), contactId);
      shift.say(fact({ contactId, status: 'disconnected', final: true }));
      assert.equal(shift.call(contactId), undefined, contactId);
    }
    shift.ask({ type: 'agent.leaveSkill' });
    assert.equal(shift.outbox.at(-1)?.type, 'command.leaveSkill', 'the dialer still listens');
  });

  test('counted once each: dialed and talked', () => {
    const shift = dialingShift();
    shift.say(line(1), line(1, { status: 'ringing' }), line(2), line(2, { status: 'active' }), line(2, { status: 'holding' }));
    shift.say(line(3, { status: 'previewing' }), line(4, { status: 'active', inbound: true }));
    assert.deepEqual(shift.context().tally, { dialed: 2, talked: 2 });
  });
});

describe('how a line ended', () => {
  test('taken away when Rosa answered: the others leave after her answer', () => {
    const shift = dialingShift();
    shift.say(line(1), line(2, { status: 'ringing' }), line(3));
    shift.say(line(1, { status: 'active', linked: true, changedAt: T0 + 5000 }), closed(2), closed(3));
    assert.equal(ended(shift, 2)?.takenWhenAnswered, 'Rosa Example');
    assert.equal(ended(shift, 3)?.takenWhenAnswered, 'Rosa Example');
  });

  test('or a moment before it is told: the order of the two facts is not fixed', () => {
    const shift = dialingShift();
    shift.say(line(1), line(2, { status: 'ringing' }), closed(2));
    assert.equal(ended(shift, 2)?.takenWhenAnswered, null);
    shift.say(line(1, { status: 'active', linked: true, changedAt: T0 + 5000 }));
    assert.equal(ended(shift, 2)?.takenWhenAnswered, 'Rosa Example');
  });

  test('not when it left long before, with a code of its own, or was a conversation itself', () => {
    const shift = dialingShift();
    shift.say(line(1), line(2), line(3, { status: 'ringing' }), line(4, { status: 'active', changedAt: T0 - 60_000 }));
    shift.say(closed(2, { changedAt: T0 + 1000 }), closed(3, { disconnectCode: 'BadNumber', changedAt: T0 + 20_000 }));
    shift.say(closed(4, { changedAt: T0 + 20_000 }));
    shift.say(line(1, { status: 'active', changedAt: T0 + 20_000 }));
    for (const number of [2, 3, 4]) assert.equal(ended(shift, number)?.takenWhenAnswered, null, String(number));
  });

  test('not by an answer that was not yet on its way', () => {
    const shift = dialingShift();
    shift.say(line(2, { status: 'ringing' }), closed(2));
    shift.say(line(1, { startedAt: T0 + 5500, changedAt: T0 + 5500 }));
    shift.say(line(1, { status: 'active', startedAt: T0 + 5500, changedAt: T0 + 6500 }));
    assert.equal(ended(shift, 2)?.takenWhenAnswered, null);
  });

  test('the dialer no longer lists it', () => {
    const shift = dialingShift();
    shift.say(line(1), line(2), { type: 'dialer.snapshotCompleted', contactIds: ['700200002'] });
    assert.deepEqual(positions(shift), ['2:2']);
    assert.equal(ended(shift, 1)?.by, 'gone');
  });

  test('the list of what ended is bounded', () => {
    const shift = dialingShift();
    for (let number = 0; number < 60; number += 1) {
      const contactId = String(800_000 + number);
      shift.say(fact({ contactId }), fact({ contactId, status: 'disconnected', final: true }));
    }
    assert.equal(shift.context().endedLines.length, 50);
    assert.equal(shift.context().endedLines[0]?.contactId, '800059', 'newest first');
    assert.ok(shift.context().pastLines.length <= 300);
  });

  test('what ended is told once to the outside, with what the agent had typed', () => {
    const shift = dialingShift();
    shift.say(line(1, { status: 'active' }));
    shift.ask({ type: 'agent.draft', contactId: '700200001', dispositionId: null, notes: 'asked to call back' });
    shift.say(closed(1));
    const told = shift.emitted.flatMap((event) => (event.type === 'contactEnded' ? [event.ended] : []));
    assert.deepEqual(
      told.map(({ contactId, draft }) => [contactId, draft.notes]),
      [['700200001', 'asked to call back']]
    );
  });
});

describe('facts that come too late', () => {
  const odd = (shift: TestShift) =>
    shift.emitted.flatMap((event) => (event.type === 'wasOdd' ? [`${event.oddity} ${event.fact}`] : []));

  test('a poll reply for a finished call brings nobody back', () => {
    const shift = dialingShift();
    shift.say(line(1), closed(1), line(1, { status: 'active', changedAt: T0 + 9000 }));
    assert.deepEqual(shift.context().lines, {});
    assert.deepEqual(odd(shift), ['stray dialer.connected']);
  });

  test('an ending nobody waited for opens nothing, nor does what came before it', () => {
    const shift = dialingShift();
    shift.say(closed(1), line(1, { status: 'ringing' }));
    assert.deepEqual(shift.context().lines, {});
    assert.deepEqual(shift.context().endedLines, []);
    assert.equal(odd(shift).length, 2);
  });

  test('a contact the dialer lists again after all is back; an older word of it is not', () => {
    const shift = dialingShift();
    shift.say(line(1, { status: 'ringing', changedAt: T0 + 5000 }), { type: 'dialer.snapshotCompleted', contactIds: [] });
    shift.say(line(1, { changedAt: T0 }));
    assert.deepEqual(shift.context().lines, {});
    shift.say(line(1, { status: 'ringing', changedAt: T0 + 5000 }));
    assert.deepEqual(positions(shift), ['1:1']);
  });

  test('outside a session nothing is believed', () => {
    const shift = dialingShift();
    shift.say({ type: 'dialer.sessionEnded', by: 'agent', message: '' }, line(1));
    assert.deepEqual(shift.context().lines, {});
  });

  test('an intent for a contact that is not here changes nothing', () => {
    const shift = dialingShift();
    assert.equal(shift.actor.getSnapshot().can({ type: 'agent.hangUp', contactId: '1' }), false);
    shift.ask({ type: 'agent.hangUp', contactId: '1' });
    assert.deepEqual(shift.sent(), []);
  });
});
