import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { localClock, zoneOf } from 'c/pcCallback';
import type { ZoneEntry } from 'c/pcFacts';

const entry = (standardName: string, displayName = standardName): ZoneEntry => ({ standardName, displayName, offsetMin: 0 });
const zones = [
  entry('Mountain Standard Time', '(UTC-07:00) Mountain Time (US & Canada)'),
  entry('US Mountain Standard Time', '(UTC-07:00) Arizona'),
  entry('Tokyo Standard Time', '(UTC+09:00) Osaka, Sapporo, Tokyo')
];

describe('zone of a contact', () => {
  test('a Windows name becomes the zone it means, with or without the list', () => {
    assert.equal(zoneOf('Mountain Standard Time', zones), 'America/Denver');
    assert.equal(zoneOf('Mountain Standard Time', []), 'America/Denver');
    assert.equal(zoneOf('mountain standard time ', zones), 'America/Denver');
  });
  test('an exact name wins over one that contains it', () => {
    assert.equal(zoneOf('US Mountain Standard Time', zones), 'America/Phoenix');
  });
  test('a part of one name is enough, a part of two is not', () => {
    assert.equal(zoneOf('Tokyo', zones), 'Asia/Tokyo');
    assert.equal(zoneOf('Mountain', zones), null);
  });
  test('a display name and an IANA name are understood', () => {
    assert.equal(zoneOf('(UTC-07:00) Arizona', zones), 'America/Phoenix');
    assert.equal(zoneOf('Europe/Vienna', zones), 'Europe/Vienna');
  });
  test('unknown says so', () => {
    for (const name of ['', '  ', 'Moon Standard Time', 'Not/AZone', '__proto__', '<b>']) {
      assert.equal(zoneOf(name, zones), null, name);
    }
  });
});

describe('local clock', () => {
  const at = (iso: string) => Date.parse(iso);
  test('the contact’s wall clock at an instant', () => {
    assert.deepEqual(localClock('Mountain Standard Time', at('2026-03-04T17:31:00Z'), zones), {
      zone: 'America/Denver',
      date: '2026-03-04',
      hour: 10,
      minute: 31,
      weekday: 3,
      offsetMin: -420
    });
  });
  test('after the clocks change Denver moves and Phoenix does not', () => {
    assert.equal(localClock('Mountain Standard Time', at('2026-03-09T17:31:00Z'))?.hour, 11);
    assert.equal(localClock('US Mountain Standard Time', at('2026-03-09T17:31:00Z'))?.hour, 10);
  });
  test('across midnight the date is theirs', () => {
    const tokyo = localClock('Tokyo Standard Time', at('2026-03-04T17:31:00Z'));
    assert.equal(tokyo?.date, '2026-03-05');
    assert.equal(tokyo?.weekday, 4);
  });
  test('no zone, or no time, no clock', () => {
    assert.equal(localClock('', at('2026-03-04T17:31:00Z'), zones), null);
    assert.equal(localClock('Tokyo', Number.NaN, zones), null);
  });
});
