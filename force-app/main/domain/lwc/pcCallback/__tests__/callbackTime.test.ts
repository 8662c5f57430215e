import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FURTHEST_DAYS, readCallbackTime } from 'c/pcCallback';
import type { WhichTime } from 'c/pcCallback';

const at = (iso: string): number => Date.parse(iso);
const now = at('2026-03-04T17:31:00Z');
const read = (wall: string, zone: string | null, when = now, which: WhichTime | null = null) => {
  const [date = '', time = ''] = wall.split(' ');
  return readCallbackTime({ date, time, zone, which, now: when });
};

describe('an ordinary time', () => {
  test('is the instant it means in its zone', () => {
    assert.deepEqual(read('2026-03-05 10:00', 'America/Chicago'), {
      kind: 'ok',
      instant: at('2026-03-05T16:00Z'),
      offsetMin: -360
    });
    assert.deepEqual(read('2026-03-09 10:00', 'America/Chicago'), {
      kind: 'ok',
      instant: at('2026-03-09T15:00Z'),
      offsetMin: -300
    });
    assert.deepEqual(read('2026-03-05 10:00', 'Asia/Kathmandu'), {
      kind: 'ok',
      instant: at('2026-03-05T04:15Z'),
      offsetMin: 345
    });
    assert.deepEqual(read('2026-12-31 23:59', 'Pacific/Kiritimati').kind, 'ok');
  });
  test('may come with the seconds of a time field, in full width, with blanks', () => {
    for (const time of ['10:00:00', '10:00:00.000', '１０：００', ' 10:00 '])
      assert.deepEqual(
        readCallbackTime({ date: ' ２０２６-03-05', time, zone: 'America/Chicago', now }),
        { kind: 'ok', instant: at('2026-03-05T16:00Z'), offsetMin: -360 },
        time
      );
  });
});

describe('a time that does not exist', () => {
  test('Denver, the picture of the editor: 02:30 on 8 March', () => {
    assert.deepEqual(read('2026-03-08 02:30', 'America/Denver'), {
      kind: 'gap',
      date: '2026-03-08',
      shiftMin: 60,
      before: { date: '2026-03-08', time: '01:59', instant: at('2026-03-08T08:59Z'), offsetMin: -420 },
      after: { date: '2026-03-08', time: '03:00', instant: at('2026-03-08T09:00Z'), offsetMin: -360 }
    });
  });
  /** zone, asked, before, after: from the published rules, not computed. */
  const gaps: readonly (readonly [string, string, string, string])[] = [
    ['Australia/Lord_Howe', '2026-10-04 02:15', '2026-10-04 01:59', '2026-10-04 02:30'],
    ['Antarctica/Troll', '2026-03-29 02:59', '2026-03-29 00:59', '2026-03-29 03:00'],
    ['Africa/Casablanca', '2026-03-22 02:30', '2026-03-22 01:59', '2026-03-22 03:00'],
    ['Asia/Tehran', '2022-03-22 00:30', '2022-03-21 23:59', '2022-03-22 01:00'],
    ['Africa/Cairo', '2026-04-24 00:30', '2026-04-23 23:59', '2026-04-24 01:00'],
    ['Asia/Beirut', '2026-03-29 00:00', '2026-03-28 23:59', '2026-03-29 01:00'],
    ['America/Santiago', '2026-09-06 00:59', '2026-09-05 23:59', '2026-09-06 01:00'],
    ['Asia/Gaza', '2026-03-28 02:30', '2026-03-28 01:59', '2026-03-28 03:00'],
    ['Pacific/Apia', '2011-12-30 12:00', '2011-12-29 23:59', '2011-12-31 00:00'],
    ['Pacific/Apia', '2020-09-27 03:30', '2020-09-27 02:59', '2020-09-27 04:00'],
    ['Europe/London', '2026-03-29 01:00', '2026-03-29 00:59', '2026-03-29 02:00']
  ];
  for (const [zone, asked, before, after] of gaps)
    test(`${zone}, ${asked}: after ${before} comes ${after}`, () => {
      const gap = read(asked, zone, at(`${asked.slice(0, 10)}T00:00Z`) - 10 * 86_400_000);
      assert.ok(gap.kind === 'gap');
      assert.equal(`${gap.before?.date} ${gap.before?.time}`, before);
      assert.equal(`${gap.after.date} ${gap.after.time}`, after);
      assert.equal(gap.date, after.slice(0, 10));
    });
  test('a neighbour that is past is not offered', () => {
    const gap = read('2026-03-08 02:30', 'America/Denver', at('2026-03-08T08:59Z'));
    assert.ok(gap.kind === 'gap');
    assert.equal(gap.before, null);
    assert.equal(gap.after.time, '03:00');
  });
  test('is past once the clock has changed, and too far like any other', () => {
    assert.equal(read('2026-03-08 02:30', 'America/Denver', at('2026-03-08T09:00Z')).kind, 'past');
    assert.equal(read('2028-03-12 02:30', 'America/Denver').kind, 'tooFar');
  });
});

describe('a time that comes twice', () => {
  const denver = '2026-11-01 01:30';
  const autumn = at('2026-10-20T12:00Z');
  test('Denver, the picture of the editor: 01:30 on 1 November', () => {
    assert.deepEqual(read(denver, 'America/Denver', autumn), {
      kind: 'overlap',
      shiftMin: 60,
      first: { date: '2026-11-01', time: '01:30', instant: at('2026-11-01T07:30Z'), offsetMin: -360 },
      second: { date: '2026-11-01', time: '01:30', instant: at('2026-11-01T08:30Z'), offsetMin: -420 }
    });
    assert.deepEqual(read(denver, 'America/Denver', autumn, 'first'), {
      kind: 'ok',
      instant: at('2026-11-01T07:30Z'),
      offsetMin: -360
    });
    assert.deepEqual(read(denver, 'America/Denver', autumn, 'second'), {
      kind: 'ok',
      instant: at('2026-11-01T08:30Z'),
      offsetMin: -420
    });
  });
  test('half an hour on Lord Howe, two hours in Troll, midnight in Havana', () => {
    const shift = (wall: string, zone: string) => {
      const overlap = read(wall, zone);
      return overlap.kind === 'overlap' ? overlap.shiftMin : overlap.kind;
    };
    assert.equal(shift('2026-04-05 01:45', 'Australia/Lord_Howe'), 30);
    assert.equal(shift('2026-10-25 01:00', 'Antarctica/Troll'), 120);
    assert.equal(shift('2026-11-01 00:30', 'America/Havana'), 60);
  });
  test('between the two, the second is meant; the first is past', () => {
    const between = at('2026-11-01T08:00Z');
    assert.deepEqual(read(denver, 'America/Denver', between), {
      kind: 'ok',
      instant: at('2026-11-01T08:30Z'),
      offsetMin: -420
    });
    assert.equal(read(denver, 'America/Denver', between, 'first').kind, 'past');
    assert.equal(read(denver, 'America/Denver', at('2026-11-01T08:30Z')).kind, 'past');
  });
  test('an answer changes nothing about a time that comes once', () => {
    for (const which of ['first', 'second'] as const)
      assert.deepEqual(read('2026-03-05 10:00', 'America/Denver', now, which), read('2026-03-05 10:00', 'America/Denver'));
  });
});

describe('limits', () => {
  test('now is past, a minute later is not', () => {
    assert.deepEqual(read('2026-03-04 10:31', 'America/Denver'), { kind: 'past', instant: now });
    assert.equal(read('2026-03-04 10:32', 'America/Denver').kind, 'ok');
    assert.equal(read('2026-03-04 10:32', 'America/Chicago').kind, 'past');
    assert.equal(read('0001-01-01 00:00', 'America/Denver').kind, 'past');
  });
  test('a year ahead will do, a minute more will not', () => {
    const latest = now + FURTHEST_DAYS * 86_400_000;
    assert.equal(read('2027-03-05 10:31', 'America/Denver').kind, 'ok');
    assert.deepEqual(read('2027-03-05 10:32', 'America/Denver'), { kind: 'tooFar', instant: latest + 60_000, latest });
    assert.equal(read('9999-12-31 23:59', 'Pacific/Pago_Pago').kind, 'tooFar');
  });
  test('what cannot be read says which field', () => {
    for (const date of ['', '2026-02-30', '2026-13-01', '05.03.2026', '2026-W10-3', '2026-3-5', '-2026-03-05', 'today'])
      assert.deepEqual(
        read(`${date.replaceAll(' ', '')} 10:00`, 'America/Denver'),
        { kind: 'unreadable', field: 'date' },
        date
      );
    for (const time of ['', '24:00', '10:60', '9:30', '10', '10:00:30', '10:00Z', '-1:00', 'noon'])
      assert.deepEqual(read(`2026-03-05 ${time}`, 'America/Denver'), { kind: 'unreadable', field: 'time' }, time);
  });
  test('without a zone there is no instant', () => {
    for (const zone of [null, '', 'Mars/Base', '__proto__', 'Mountain Standard Time'])
      assert.deepEqual(read('2026-03-05 10:00', zone), { kind: 'noZone' });
  });
});
