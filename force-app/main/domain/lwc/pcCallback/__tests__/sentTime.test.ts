import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { rescheduleWallClock } from 'c/pcCallback';
import { allZones, changesIn, FROM, MINUTE, TO, wallAt } from './zoneSamples';

const { forwards, backwards } = changesIn(allZones);
const at = (iso: string): number => Date.parse(iso);
const textOf = (zone: string, instant: number): string => {
  const { date, time } = wallAt(zone, instant);
  return `${date}T${time}:00`;
};
const send = (zone: string, instant: number) => rescheduleWallClock(instant, 'contact', zone);

describe('the time of a reschedule on the wire', () => {
  const instant = at('2026-03-05T16:30:00Z');
  test('is the contact’s wall clock without an offset', () => {
    assert.deepEqual(send('America/Denver', instant), { kind: 'ok', text: '2026-03-05T09:30:00', zone: 'America/Denver' });
    assert.deepEqual(send('Asia/Tokyo', instant), { kind: 'ok', text: '2026-03-06T01:30:00', zone: 'Asia/Tokyo' });
  });
  test('or that of the one zone an administrator names, by either kind of name', () => {
    for (const setting of ['America/Chicago', ' america/chicago ', 'Central Standard Time'])
      assert.deepEqual(
        rescheduleWallClock(instant, setting, 'America/Denver'),
        { kind: 'ok', text: '2026-03-05T10:30:00', zone: 'America/Chicago' },
        setting
      );
    assert.equal(rescheduleWallClock(instant, 'UTC', null).kind, 'ok');
  });
  test('a setting that says nothing means the contact’s', () => {
    for (const setting of ['', ' ', 'Contact'])
      assert.deepEqual(rescheduleWallClock(instant, setting, 'America/Denver'), send('America/Denver', instant));
  });
  test('an unknown zone is told apart: the contact’s, or the setting’s', () => {
    assert.deepEqual(rescheduleWallClock(instant, 'contact', null), { kind: 'noZone', setting: null });
    assert.deepEqual(rescheduleWallClock(instant, 'contact', 'Mars/Base'), { kind: 'noZone', setting: null });
    assert.deepEqual(rescheduleWallClock(instant, 'Mars/Base', 'America/Denver'), { kind: 'noZone', setting: 'Mars/Base' });
  });
  test('what is no whole second, or no date of four digits, is lost', () => {
    assert.deepEqual(send('America/Denver', instant + 500), { kind: 'lost', zone: 'America/Denver' });
    assert.deepEqual(send('America/Denver', Number.NaN), { kind: 'lost', zone: 'America/Denver' });
    assert.deepEqual(send('America/Denver', at('9999-12-31T23:00Z') + 3 * 86_400_000), {
      kind: 'lost',
      zone: 'America/Denver'
    });
    assert.deepEqual(send('America/Denver', instant + 7000), {
      kind: 'ok',
      text: '2026-03-05T09:30:07',
      zone: 'America/Denver'
    });
  });
  test('Denver: what comes twice cannot be said, the minutes around it can', () => {
    assert.deepEqual(send('America/Denver', at('2026-11-01T07:30Z')), {
      kind: 'overlap',
      zone: 'America/Denver',
      date: '2026-11-01',
      time: '01:30',
      before: at('2026-11-01T06:59Z'),
      after: at('2026-11-01T09:00Z')
    });
  });
});

describe('every clock that is put back', () => {
  test('takes exactly its own hours from the wire, and says the nearest instants left', () => {
    for (const { zone, at: change, beforeMin, afterMin } of backwards) {
      const length = (beforeMin - afterMin) * MINUTE;
      const first = change - length;
      const behind = change + length;
      for (const instant of [first, change - MINUTE, change, behind - MINUTE]) {
        const sent = send(zone, instant);
        assert.ok(sent.kind === 'overlap', `${zone} ${new Date(instant).toISOString()}`);
        assert.deepEqual({ date: sent.date, time: sent.time }, wallAt(zone, instant));
        assert.deepEqual([sent.before, sent.after], [first - MINUTE, behind]);
      }
      for (const instant of [first - MINUTE, behind])
        assert.deepEqual(send(zone, instant), { kind: 'ok', text: textOf(zone, instant), zone });
    }
  });
});

describe('every clock that is put forward', () => {
  test('takes nothing from the wire', () => {
    for (const { zone, at: change } of forwards)
      for (const instant of [change - MINUTE, change])
        assert.deepEqual(send(zone, instant), { kind: 'ok', text: textOf(zone, instant), zone });
  });
});

describe('any instant in any zone', () => {
  test('is sent as its wall clock, and no other instant is sent as the same', () => {
    const minute = fc.integer({ min: FROM / MINUTE, max: TO / MINUTE - 1 }).map((minutes) => minutes * MINUTE);
    fc.assert(
      fc.property(fc.constantFrom(...allZones), minute, (zone, instant) => {
        const sent = send(zone, instant);
        if (sent.kind !== 'ok') return assert.equal(sent.kind, 'overlap');
        assert.match(sent.text, /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:00$/);
        assert.equal(sent.text, textOf(zone, instant));
        for (const shift of [30, 60, 120, 180])
          for (const other of [instant - shift * MINUTE, instant + shift * MINUTE])
            assert.notEqual(textOf(zone, other), sent.text);
      }),
      { numRuns: 3000 }
    );
  });
});
