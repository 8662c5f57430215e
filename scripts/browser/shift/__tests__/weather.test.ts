import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FaultOrder } from '../../../simulator/controlSchemas';
import { openWeather, type Outcome } from '../weather';

const armed = (fault: FaultOrder) => {
  const weather = openWeather();
  weather.arm(fault, 1000);
  const poll = (at: number, status: number | null): void => weather.outcome({ of: 'poll', status, at });
  const command = (at: number, status: number | null): void => weather.outcome({ of: 'command', status, at });
  return { weather, poll, command };
};

test('In calm weather nothing is excused', () => {
  const weather = openWeather();
  assert.deepEqual(weather.now(0), { mayBeLost: false, cutForMs: null, lagMs: 0, notes: [] });
  assert.equal(weather.isCalm(0), true);
});

test('A poll that is refused excuses a lost link until a poll was answered again', () => {
  const { weather, poll } = armed({ kind: 'status', status: 503, on: 'poll', times: 2 });
  assert.equal(weather.now(1000).mayBeLost, true);
  poll(1100, 503);
  poll(2200, 503);
  assert.equal(weather.now(60_000).mayBeLost, true);
  poll(60_000, 200);
  assert.equal(weather.now(62_000).mayBeLost, true);
  assert.equal(weather.now(63_001).mayBeLost, false);
  assert.equal(weather.isCalm(63_001), true);
});

test('A poll that was answered well before the fault struck ends nothing', () => {
  const { weather, poll } = armed({ kind: 'status', status: 429, on: 'poll' });
  poll(1001, 200);
  assert.equal(weather.now(20_000).mayBeLost, true);
});

test('A fault on commands says nothing about the link', () => {
  const { weather, poll, command } = armed({ kind: 'status', status: 503, on: 'command' });
  poll(1500, 200);
  assert.deepEqual(
    { ...weather.now(2000), notes: weather.now(2000).notes.length },
    { mayBeLost: false, cutForMs: null, lagMs: 0, notes: 2 }
  );
  command(3000, 503);
  command(4000, 202);
  assert.equal(weather.now(7001).notes.length, 0);
});

test('A delayed poll lets the panel lag until that poll is answered', () => {
  const { weather, poll, command } = armed({ kind: 'delay', ms: 4000, on: 'poll' });
  command(1500, 202);
  assert.equal(weather.now(50_000).lagMs, 4000);
  poll(50_000, 200);
  assert.equal(weather.now(53_001).lagMs, 0);
  assert.equal(weather.now(53_001).mayBeLost, false);
});

test('A connection that is gone is cut for its time, and lost until an answer after it', () => {
  const { weather, poll } = armed({ kind: 'offline', ms: 5000 });
  poll(1100, null);
  assert.equal(weather.now(4000).cutForMs, 3000);
  poll(5900, 200);
  assert.equal(weather.now(6100).cutForMs, null);
  assert.equal(weather.now(30_000).mayBeLost, true);
  poll(30_000, 304);
  assert.equal(weather.now(33_001).mayBeLost, false);
});

test('A dropped poll that the browser repeated by itself is over with its answer', () => {
  const { weather, poll } = armed({ kind: 'dropPoll' });
  poll(1200, 200);
  assert.equal(weather.now(10_000).mayBeLost, true, 'that answer may have been on its way');
  poll(10_000, 200);
  assert.equal(weather.now(13_001).mayBeLost, false);
});

test('Strange events excuse nothing', () => {
  for (const kind of ['duplicateEvent', 'reorderEvents', 'unknownEvent', 'unreadableEvent'] as const) {
    const { weather } = armed({ kind });
    assert.deepEqual(weather.now(1001), { mayBeLost: false, cutForMs: null, lagMs: 0, notes: [] });
    assert.equal(weather.isCalm(4001), true);
  }
});

test('An answer of another kind settles nothing', () => {
  const { weather } = armed({ kind: 'dropPoll' });
  const other: Outcome = { of: 'command', status: 202, at: 20_000 };
  weather.outcome(other);
  assert.equal(weather.now(30_000).mayBeLost, true);
});
