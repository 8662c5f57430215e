import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { WINDOWS_TO_IANA_MAP } from 'windows-iana';
import { zoneChoices, zoneOf } from 'c/pcCallback';
import type { ZoneEntry } from 'c/pcFacts';

interface Campaign {
  readonly timeZones: readonly { readonly standardName: string; readonly displayName: string }[];
  readonly lists: Readonly<Record<string, readonly { readonly zone?: string }[]>>;
}
const campaign = JSON.parse(readFileSync(new URL('../../../../../../data/campaign.json', import.meta.url), 'utf8')) as Campaign;
const tenant: readonly ZoneEntry[] = campaign.timeZones.map((zone) => ({ ...zone, offsetMin: 0 }));
const windowsNames: readonly string[] = [...new Set(WINDOWS_TO_IANA_MAP.map(({ windowsName }) => windowsName))];

describe('every zone name of the sample campaign', () => {
  test('means a zone, by either of its names', () => {
    assert.ok(tenant.length >= 10);
    for (const { standardName, displayName } of tenant) {
      const zone = zoneOf(standardName, tenant);
      assert.notEqual(zone, null, standardName);
      assert.equal(zoneOf(displayName, tenant), zone);
    }
  });
  test('has the offset that its display name claims, in standard time', () => {
    const januaryAndJuly = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];
    for (const { standardName, displayName } of tenant) {
      const [, sign, hours = '', minutes = ''] = /\(UTC([+-])(\d\d):(\d\d)\)/.exec(displayName) ?? [];
      const claimed = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
      const offsets = januaryAndJuly.map(
        (at) => zoneChoices({ zones: [], zoneName: standardName, agentZone: null, at })[0]?.offsetMin ?? Number.NaN
      );
      assert.equal(Math.min(...offsets), claimed, standardName);
    }
  });
  test('that a record carries is known, or unknown for good reason', () => {
    const names = new Set(Object.values(campaign.lists).flatMap((list) => list.map(({ zone }) => zone ?? '')));
    const unknown = [...names].filter((name) => name !== '' && zoneOf(name, tenant) === null);
    assert.ok(names.size - unknown.length >= 4, `known: ${[...names].join()}`);
    for (const name of unknown) assert.equal(windowsNames.includes(name), false, name);
  });
});

describe('every Windows name there is', () => {
  test('means its main zone, with a list, without, in any case', () => {
    assert.ok(windowsNames.length > 130);
    for (const name of windowsNames) {
      const main = WINDOWS_TO_IANA_MAP.find(({ windowsName, territory }) => windowsName === name && territory === '001');
      const zone = zoneOf(name, []);
      assert.ok(zone !== null && main !== undefined, name);
      const sameClock = [zone, ...main.iana].map(
        (timeZone) => new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
      );
      assert.equal(new Set(sameClock).size, 1, name);
      assert.equal(zoneOf(name, tenant), zone, name);
      assert.equal(zoneOf(` ${name.toUpperCase()} `, []), zone, name);
    }
  });
  test('a name that is whole is not read as part of another', () => {
    assert.equal(
      zoneOf('Mountain Standard Time', [{ standardName: 'US Mountain Standard Time', displayName: 'AZ', offsetMin: 0 }]),
      'America/Denver'
    );
  });
});

describe('every IANA name there is', () => {
  test('means itself, in its usual letters', () => {
    for (const name of Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'))) {
      assert.equal(zoneOf(name, tenant), name);
      if (name !== 'America/Coyhaique' && name !== 'Antarctica/Troll' && name !== 'America/Ciudad_Juarez')
        assert.equal(zoneOf(name.toLowerCase(), []), name);
    }
  });
});

describe('what means no zone', () => {
  test('stays unknown, whatever the list', () => {
    const odd = [
      '',
      ' ',
      'Standard',
      'Time',
      'EST',
      '+05:00',
      'UTC+25',
      'Moon/Base',
      '<b>',
      '__proto__',
      'x'.repeat(100_000),
      '../../etc',
      '(UTC'
    ];
    for (const name of odd) {
      assert.equal(zoneOf(name, []), null, name.slice(0, 20));
      assert.equal(zoneOf(name, tenant), null, name.slice(0, 20));
    }
  });
  test('nor does a name that the tenant made up', () => {
    const own = [{ standardName: 'Our Own Time', displayName: 'Head office', offsetMin: 0 }];
    assert.equal(zoneOf('Our Own Time', own), null);
    assert.equal(zoneOf('Head office', own), null);
  });
});
