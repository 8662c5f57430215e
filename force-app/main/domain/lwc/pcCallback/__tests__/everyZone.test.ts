import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { localClock, readCallbackTime } from 'c/pcCallback';
import type { WallMoment } from 'c/pcCallback';
import { allZones, changesIn, DAY, FROM, localOf, MINUTE, offsetAt, TO, wallAt, wallOf } from './zoneSamples';
import type { SeenChange } from './zoneSamples';

const { all: allChanges, forwards, backwards } = changesIn(allZones);
const read = (zone: string, local: number, which: 'first' | 'second' | null = null) =>
  readCallbackTime({ ...wallOf(local), zone, which, now: local - 30 * DAY });
const said = ({ zone, at }: SeenChange, local: number): string => `${zone} ${new Date(at).toISOString()} ${wallOf(local).time}`;

/** First, middle and last minute of the wall clock's times between two, and the minute on either side. */
const times = (from: number, to: number) => ({
  within: [from, from + Math.trunc((to - from) / MINUTE / 2) * MINUTE, to - MINUTE],
  outside: [from - MINUTE, to] as const
});

describe('the clocks of the world, 2020 to 2035', () => {
  test('there are zones and changes enough, odd ones among them', () => {
    assert.ok(allZones.length > 430);
    assert.ok(forwards.length > 2000 && backwards.length > 2000);
    const shifts = new Set(allChanges.map(({ beforeMin, afterMin }) => afterMin - beforeMin));
    for (const odd of [30, -30, 60, -60, 120, -120, 180, -180]) assert.ok(shifts.has(odd), `${odd} minutes`);
    for (const zone of [
      'Australia/Lord_Howe',
      'Africa/Casablanca',
      'Asia/Tehran',
      'Asia/Gaza',
      'Antarctica/Troll',
      'Pacific/Apia'
    ])
      assert.ok(
        allChanges.some((change) => change.zone === zone),
        zone
      );
  });
  test('none changes twice within a week, which the search for changes builds on', () => {
    for (const [place, change] of allChanges.entries()) {
      const next = allChanges[place + 1];
      if (next?.zone === change.zone) assert.ok(next.at - change.at > 7 * DAY, said(change, change.at));
    }
  });
});

describe('every gap', () => {
  test('is refused, and its neighbours exist and bracket it', () => {
    for (const change of forwards) {
      const { zone, at, beforeMin, afterMin } = change;
      const { within, outside } = times(at + beforeMin * MINUTE, at + afterMin * MINUTE);
      for (const local of within) {
        const gap = read(zone, local);
        assert.ok(gap.kind === 'gap', said(change, local));
        assert.equal(gap.date, wallAt(zone, at).date);
        assert.equal(gap.shiftMin, afterMin - beforeMin);
        assert.deepEqual(
          gap.before,
          { ...wallOf(outside[0]), instant: at - MINUTE, offsetMin: beforeMin },
          said(change, local)
        );
        assert.deepEqual(gap.after, { ...wallOf(outside[1]), instant: at, offsetMin: afterMin }, said(change, local));
        assert.ok(localOf(gap.before) < local && local < localOf(gap.after));
        assert.deepEqual([wallAt(zone, gap.before.instant), wallAt(zone, gap.after.instant)], outside.map(wallOf));
      }
      assert.deepEqual(read(zone, outside[0]), { kind: 'ok', instant: at - MINUTE, offsetMin: beforeMin });
      assert.deepEqual(read(zone, outside[1]), { kind: 'ok', instant: at, offsetMin: afterMin });
    }
  });
});

describe('every overlap', () => {
  test('gives two instants one change apart that both say so, and the answer decides', () => {
    for (const change of backwards) {
      const { zone, at, beforeMin, afterMin } = change;
      const { within, outside } = times(at + afterMin * MINUTE, at + beforeMin * MINUTE);
      for (const local of within) {
        const overlap = read(zone, local);
        assert.ok(overlap.kind === 'overlap', said(change, local));
        assert.equal(overlap.shiftMin, beforeMin - afterMin);
        assert.deepEqual(overlap.first, { ...wallOf(local), instant: local - beforeMin * MINUTE, offsetMin: beforeMin });
        assert.deepEqual(overlap.second, { ...wallOf(local), instant: local - afterMin * MINUTE, offsetMin: afterMin });
        assert.ok(overlap.first.instant < at && at <= overlap.second.instant);
        for (const { instant } of [overlap.first, overlap.second]) assert.deepEqual(wallAt(zone, instant), wallOf(local));
        for (const which of ['first', 'second'] as const) {
          const { instant, offsetMin }: WallMoment = overlap[which];
          assert.deepEqual(read(zone, local, which), { kind: 'ok', instant, offsetMin });
        }
      }
      for (const local of outside) assert.equal(read(zone, local).kind, 'ok', said(change, local));
    }
  });
});

const zone = fc.constantFrom(...allZones);
const minute = fc.integer({ min: FROM / MINUTE, max: TO / MINUTE - 1 }).map((minutes) => minutes * MINUTE);
/** Minutes close to a change, where it is easy to be wrong. */
const nearChange = fc
  .tuple(fc.constantFrom(...allChanges), fc.integer({ min: -1500, max: 1500 }))
  .map(([change, minutes]) => [change.zone, change.at + minutes * MINUTE] as const);
const somewhere = fc.oneof(fc.tuple(zone, minute), nearChange);

describe('wall clock and instant, any zone, any minute', () => {
  test('the wall clock of an instant leads back to it', () => {
    fc.assert(
      fc.property(somewhere, ([place, instant]) => {
        const time = read(place, localOf(wallAt(place, instant)));
        if (time.kind === 'overlap') assert.ok([time.first.instant, time.second.instant].includes(instant));
        else assert.deepEqual(time, { kind: 'ok', instant, offsetMin: offsetAt(place, instant) });
      }),
      { numRuns: 6000 }
    );
  });
  test('the instant of a wall clock says that wall clock, unless it is refused for not existing', () => {
    fc.assert(
      fc.property(somewhere, ([place, local]) => {
        const time = read(place, local);
        if (time.kind === 'ok') assert.deepEqual(wallAt(place, time.instant), wallOf(local));
        else assert.ok(time.kind === 'overlap' || time.kind === 'gap');
      }),
      { numRuns: 6000 }
    );
  });
  test('luxon and Intl agree with it', () => {
    fc.assert(
      fc.property(somewhere, ([place, local]) => {
        const time = read(place, local);
        if (time.kind !== 'ok') return;
        assert.equal(DateTime.fromISO(new Date(local).toISOString().slice(0, 16), { zone: place }).toMillis(), time.instant);
        const clock = localClock(place.includes('/') ? place : '', time.instant);
        if (clock === null) return;
        const weekday = new Intl.DateTimeFormat('en-US', { timeZone: place, weekday: 'short' }).format(time.instant);
        assert.equal(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][clock.weekday - 1], weekday);
        const hourAndMinute = [clock.hour, clock.minute].map((part) => String(part).padStart(2, '0')).join(':');
        assert.deepEqual({ date: clock.date, time: hourAndMinute }, wallOf(local));
      }),
      { numRuns: 2000 }
    );
  });
});
