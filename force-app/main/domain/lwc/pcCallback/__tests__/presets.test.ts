import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { callbackPresets, readCallbackTime } from 'c/pcCallback';
import { allZones, changesIn, FROM, localOf, MINUTE, oddZones, TO, wallAt } from './zoneSamples';

const inShort = (zone: string, iso: string): string[] =>
  callbackPresets(zone, Date.parse(iso)).map(
    ({ key, date, time, which }) => `${key} ${date} ${time}${which ? ` ${which}` : ''}`
  );

describe('presets', () => {
  test('on a Wednesday morning in Denver', () => {
    assert.deepEqual(inShort('America/Denver', '2026-03-04T17:31:00Z'), [
      'inOneHour 2026-03-04 11:35',
      'inThreeHours 2026-03-04 13:35',
      'tomorrowMorning 2026-03-05 09:00',
      'tomorrowSameTime 2026-03-05 10:35',
      'nextMonday 2026-03-09 09:00',
      'nextWeek 2026-03-11 10:35'
    ]);
  });
  test('the same minute in Tokyo is Thursday', () => {
    assert.deepEqual(inShort('Asia/Tokyo', '2026-03-04T17:31:00Z'), [
      'inOneHour 2026-03-05 03:35',
      'inThreeHours 2026-03-05 05:35',
      'tomorrowMorning 2026-03-06 09:00',
      'tomorrowSameTime 2026-03-06 02:35',
      'nextMonday 2026-03-09 09:00',
      'nextWeek 2026-03-12 02:35'
    ]);
  });
  test('on a Monday the next Monday is in a week; on a Sunday tomorrow’s morning says it already', () => {
    assert.ok(inShort('America/Denver', '2026-03-02T20:00:00Z').includes('nextMonday 2026-03-09 09:00'));
    const sunday = inShort('America/Denver', '2026-03-08T20:00:00Z');
    assert.ok(sunday.includes('tomorrowMorning 2026-03-09 09:00'));
    assert.ok(!sunday.some((preset) => preset.startsWith('nextMonday')));
  });
  test('tomorrow at nine is not said twice', () => {
    assert.ok(!inShort('America/Denver', '2026-03-04T15:56:00Z').some((preset) => preset.startsWith('tomorrowSameTime')));
  });
  test('in an hour is an hour, whatever the clock does meanwhile', () => {
    assert.equal(inShort('America/Denver', '2026-03-08T08:30:00Z')[0], 'inOneHour 2026-03-08 03:30');
    assert.equal(inShort('America/Denver', '2026-11-01T06:30:00Z')[0], 'inOneHour 2026-11-01 01:30 first');
    assert.equal(inShort('America/Denver', '2026-11-01T07:30:00Z')[0], 'inOneHour 2026-11-01 01:30 second');
  });
  test('the same time tomorrow, where it does not exist, is when the clock goes on', () => {
    assert.ok(inShort('America/Denver', '2026-03-07T09:30:00Z').includes('tomorrowSameTime 2026-03-08 03:00'));
    // Casey's clock went from 00:01 to 03:01.
    assert.ok(inShort('Antarctica/Casey', '2021-10-01T19:00:00Z').includes('tomorrowSameTime 2021-10-03 03:05'));
    assert.ok(inShort('America/Denver', '2026-10-31T07:30:00Z').includes('tomorrowSameTime 2026-11-01 01:30 first'));
  });
  test('none without a zone', () => {
    assert.deepEqual(callbackPresets(null, 0), []);
    assert.deepEqual(callbackPresets('Mars/Base', 0), []);
  });
  test('each can be put into a draft as it is, in any zone at any second, and near every change', () => {
    const instant = fc.integer({ min: FROM / 1000, max: TO / 1000 - 1 }).map((seconds) => seconds * 1000);
    const nearChange = fc
      .tuple(fc.constantFrom(...changesIn(oddZones).all), fc.integer({ min: -8 * 1440, max: 300 }))
      .map(([{ zone, at }, minutes]) => [zone, at + minutes * MINUTE] as const);
    fc.assert(
      fc.property(fc.oneof(fc.tuple(fc.constantFrom(...allZones), instant), nearChange), ([zone, now]) => {
        const presets = callbackPresets(zone, now);
        assert.ok(presets.length >= 4);
        assert.equal(new Set(presets.map((preset) => preset.instant)).size, presets.length);
        for (const { key, instant: then, ...wall } of presets) {
          const time = readCallbackTime({ ...wall, zone, now });
          assert.deepEqual(time.kind === 'ok' ? time.instant : time.kind, then, key);
          assert.equal(localOf(wallAt(zone, then)) % (5 * MINUTE), 0, key);
        }
        const soon = presets.find(({ key }) => key === 'inOneHour')?.instant ?? 0;
        assert.ok(soon >= now + 60 * MINUTE && soon < now + 65 * MINUTE);
      }),
      { numRuns: 1500 }
    );
  });
});
