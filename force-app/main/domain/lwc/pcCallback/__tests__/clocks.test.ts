import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { callbackClockChanges, callbackClocks } from 'c/pcCallback';
import { changesIn, FROM, localOf, MINUTE, oddZones, offsetAt, TO, wallAt, wallOf } from './zoneSamples';

const at = (iso: string): number => Date.parse(iso);
const now = at('2026-03-04T17:31:00Z');

describe('two clocks', () => {
  test('the picture of the editor: 10:00 in Chicago is 09:00 in Denver, in 22 h 29 min', () => {
    const source = { instant: at('2026-03-05T16:00Z'), now, contactZone: 'America/Chicago', agentZone: 'America/Denver' };
    const day = { date: '2026-03-05', minute: 0, weekday: 4, daysFromToday: 1 };
    assert.deepEqual(callbackClocks(source), {
      contact: { ...day, zone: 'America/Chicago', hour: 10, offsetMin: -360 },
      agent: { ...day, zone: 'America/Denver', hour: 9, offsetMin: -420 },
      datesApart: 0,
      minutesApart: 60,
      minutesAway: 22 * 60 + 29
    });
  });
  test('another day on the other side of the world, either way', () => {
    const source = { instant: at('2026-03-05T01:00Z'), now, contactZone: 'Pacific/Kiritimati', agentZone: 'America/Denver' };
    const east = callbackClocks(source);
    assert.deepEqual([east.contact?.date, east.contact?.weekday, east.contact?.daysFromToday], ['2026-03-05', 4, 0]);
    assert.deepEqual([east.agent?.date, east.agent?.weekday, east.agent?.daysFromToday], ['2026-03-04', 3, 0]);
    assert.deepEqual([east.datesApart, east.minutesApart], [1, 21 * 60]);
    const west = callbackClocks({ ...source, contactZone: 'America/Denver', agentZone: 'Pacific/Kiritimati' });
    assert.deepEqual([west.datesApart, west.minutesApart], [-1, -21 * 60]);
  });
  test('across the end of a year and of a leap February', () => {
    const days = (instant: string, today: string) =>
      callbackClocks({ instant: at(instant), now: at(today), contactZone: 'Etc/UTC', agentZone: null }).contact?.daysFromToday;
    assert.equal(days('2027-01-01T00:00Z', '2026-12-31T23:59Z'), 1);
    assert.equal(days('2028-03-01T00:00Z', '2028-02-28T00:00Z'), 2);
    assert.equal(days('2026-03-04T00:00Z', '2026-03-05T00:00Z'), -1);
  });
  test('an unknown zone has no clock and no difference', () => {
    const clocks = callbackClocks({ instant: now + 30_000, now, contactZone: null, agentZone: 'America/Denver' });
    assert.equal(clocks.contact, null);
    assert.equal(clocks.agent?.hour, 10);
    assert.deepEqual([clocks.datesApart, clocks.minutesApart, clocks.minutesAway], [null, null, 1]);
  });
});

describe('clocks that change in between', () => {
  const change = (contactZone: string | null, agentZone: string | null, instant: string, from = now) =>
    callbackClockChanges({ instant: at(instant), now: from, contactZone, agentZone });
  test('the picture of the editor: Denver moves on 8 March, Phoenix does not', () => {
    assert.deepEqual(change('America/Phoenix', 'America/Denver', '2026-03-09T17:00Z'), {
      days: [{ date: '2026-03-08', contactShiftMin: 0, agentShiftMin: 60 }],
      apartNowMin: 0,
      apartThenMin: -60,
      agentThen: { date: '2026-03-09', time: '11:00' },
      agentAsNow: { date: '2026-03-09', time: '10:00' }
    });
  });
  test('two that move on one day stand together, and the difference stays', () => {
    const both = change('America/Chicago', 'America/Denver', '2026-03-09T17:00Z');
    assert.deepEqual(both?.days, [{ date: '2026-03-08', contactShiftMin: 60, agentShiftMin: 60 }]);
    assert.equal(both?.apartNowMin, both?.apartThenMin);
    assert.deepEqual(both?.agentThen, both?.agentAsNow);
  });
  test('only what lies before the callback counts', () => {
    assert.deepEqual(change('America/Chicago', 'America/Denver', '2026-03-08T08:30Z')?.days, [
      { date: '2026-03-08', contactShiftMin: 60, agentShiftMin: 0 }
    ]);
    assert.equal(change('America/Chicago', 'America/Denver', '2026-03-08T07:59Z'), null);
    assert.notEqual(change('America/Chicago', 'America/Denver', '2026-03-08T08:00Z'), null);
    assert.equal(change('America/Chicago', 'America/Denver', '2026-03-10T00:00Z', at('2026-03-08T09:00Z')), null);
  });
  test('several days, earliest first; north and south move against each other', () => {
    assert.deepEqual(change('Australia/Lord_Howe', 'Europe/London', '2026-11-01T00:00Z')?.days, [
      { date: '2026-03-29', contactShiftMin: 0, agentShiftMin: 60 },
      { date: '2026-04-05', contactShiftMin: -30, agentShiftMin: 0 },
      { date: '2026-10-04', contactShiftMin: 30, agentShiftMin: 0 },
      { date: '2026-10-25', contactShiftMin: 0, agentShiftMin: -60 }
    ]);
  });
  test('a clock put back for a month and forward again is told both times', () => {
    const month = change('Africa/Casablanca', 'Etc/UTC', '2026-03-25T00:00Z', at('2026-02-14T00:00Z'));
    assert.deepEqual(month?.days, [
      { date: '2026-02-15', contactShiftMin: -60, agentShiftMin: 0 },
      { date: '2026-03-22', contactShiftMin: 60, agentShiftMin: 0 }
    ]);
    assert.deepEqual([month?.apartNowMin, month?.apartThenMin], [60, 60]);
  });
  test('nothing to say of zones that stay, are not known, or of a time gone by', () => {
    assert.equal(change('America/Phoenix', 'Asia/Tokyo', '2027-03-01T00:00Z'), null);
    assert.equal(change(null, 'America/Denver', '2026-03-09T17:00Z'), null);
    assert.equal(change('America/Denver', 'Mars/Base', '2026-03-09T17:00Z'), null);
    assert.equal(change('America/Denver', 'America/Chicago', '2026-02-09T17:00Z'), null);
  });
  test('in any two zones, over any stretch up to a year, are the ones an independent reading finds', () => {
    const minutes = (min: number, max: number) => fc.integer({ min, max }).map((count) => count * MINUTE);
    const zone = fc.constantFrom(...oddZones);
    const changes = changesIn(oddZones).all;
    const stretch = fc.tuple(minutes(FROM / MINUTE, TO / MINUTE - 1 - 366 * 1440), minutes(0, 366 * 1440));
    fc.assert(
      fc.property(zone, zone, stretch, (contactZone, agentZone, [from, length]) => {
        const instant = from + length;
        const seen = changes.filter((one) => [contactZone, agentZone].includes(one.zone) && one.at > from && one.at <= instant);
        const warning = callbackClockChanges({ instant, now: from, contactZone, agentZone });
        const days = [...new Set(seen.map((one) => wallAt(one.zone, one.at).date))].sort();
        assert.deepEqual(warning?.days.map(({ date }) => date) ?? [], days);
        if (warning === null) return;
        const sum = (key: 'contactShiftMin' | 'agentShiftMin') => warning.days.reduce((total, day) => total + day[key], 0);
        assert.equal(sum('contactShiftMin'), offsetAt(contactZone, instant) - offsetAt(contactZone, from));
        assert.equal(sum('agentShiftMin'), offsetAt(agentZone, instant) - offsetAt(agentZone, from));
        assert.equal(warning.apartNowMin, offsetAt(contactZone, from) - offsetAt(agentZone, from));
        assert.deepEqual(warning.agentThen, wallAt(agentZone, instant));
        const asNow = localOf(wallAt(contactZone, instant)) - warning.apartNowMin * MINUTE;
        assert.deepEqual(warning.agentAsNow, wallOf(asNow));
      }),
      { numRuns: 1000 }
    );
  });
});
