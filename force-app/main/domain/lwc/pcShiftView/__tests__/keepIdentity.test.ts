import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fact, T0 } from '../../pcCallMachine/__tests__/samples';
import { keepIdentity } from '../keepIdentity';
import { viewed } from './viewHarness';

describe('keeping what did not change', () => {
  test('equal is the same object, all the way down', () => {
    const before = { a: { b: [1, { c: 'x' }] }, d: null };
    assert.equal(keepIdentity(before, structuredClone(before)), before);
    const changed = { ...structuredClone(before), d: 2 };
    const kept = keepIdentity(before as { a: object; d: number | null }, changed);
    assert.notEqual(kept, before);
    assert.equal(kept.a, before.a);
  });

  test('an entry stays itself when another leaves before it or comes after it', () => {
    const before = [
      { contactId: '1', name: 'Rosa' },
      { contactId: '2', name: 'Ken' }
    ];
    const after = keepIdentity(before, [
      { contactId: '2', name: 'Ken' },
      { contactId: '3', name: 'Ann' }
    ]);
    assert.equal(after[0], before[1]);
    assert.notEqual(after, before);
  });

  test('a key more or less is a difference', () => {
    const before: Record<string, unknown> = { a: 1, b: undefined };
    assert.notEqual(keepIdentity(before, { a: 1 }), before);
    assert.deepEqual(keepIdentity(before, { a: 1 }), { a: 1 });
  });

  test('nothing before, nothing kept', () => {
    const value = { a: 1 };
    assert.deepEqual(keepIdentity(null, value), value);
  });
});

describe('the view of an unchanged shift', () => {
  test('is the same object', () => {
    const { shift, look } = viewed();
    shift.say(fact());
    assert.equal(look(), look());
  });

  test('a fact repaints its own card only', () => {
    const { shift, look } = viewed();
    shift.say(fact(), fact({ contactId: '2', name: 'Ken Sample' }), fact({ contactId: '3', name: 'Ann Lee' }));
    const before = look();
    shift.say(fact({ contactId: '2', name: 'Ken Sample', status: 'ringing', changedAt: T0 + 1000 }));
    const after = look();
    assert.equal(after.cards[0], before.cards[0]);
    assert.notEqual(after.cards[1], before.cards[1]);
    assert.equal(after.cards[2], before.cards[2]);
    assert.equal(after.availability, before.availability);
    assert.equal(after.leg, before.leg);
    assert.equal(after.notice, before.notice);
    assert.equal(after.happened, before.happened);
  });

  test('a repeated fact repaints nothing', () => {
    const { shift, look } = viewed();
    shift.say(fact());
    const before = look();
    shift.say(fact());
    assert.equal(look(), before);
  });
});
