import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { zoneChoices } from 'c/pcCallback';
import type { ZoneEntry } from 'c/pcFacts';

const entry = (standardName: string, displayName: string): ZoneEntry => ({ standardName, displayName, offsetMin: 0 });
const zones = [
  entry('Pacific Standard Time', '(UTC-08:00) Pacific Time (US & Canada)'),
  entry('Mountain Standard Time', '(UTC-07:00) Mountain Time (US & Canada)'),
  entry('Central Standard Time', '(UTC-06:00) Central Time (US & Canada)'),
  entry('India Standard Time', '(UTC+05:30) Chennai, Kolkata'),
  entry('Our Own Time', 'Head office')
];
const winter = Date.parse('2026-03-04T17:31:00Z');
const choose = (zoneName: string, agentZone: string | null, at = winter) => zoneChoices({ zones, zoneName, agentZone, at });
const inShort = (choices: ReturnType<typeof choose>): string[] => choices.map(({ zone, whose }) => `${zone} ${whose ?? '-'}`);

describe('zones to choose from', () => {
  test('the contact’s, the agent’s, then the tenant’s list in its own order; a name without a zone is left out', () => {
    assert.deepEqual(inShort(choose('Central Standard Time', 'America/Denver')), [
      'America/Chicago contact',
      'America/Denver agent',
      'America/Los_Angeles -',
      'Asia/Calcutta -'
    ]);
  });
  test('written as the tenant writes them, with the offset of the day', () => {
    const [contact] = choose('Central Standard Time', null);
    assert.deepEqual(contact, {
      zone: 'America/Chicago',
      displayName: '(UTC-06:00) Central Time (US & Canada)',
      offsetMin: -360,
      whose: 'contact'
    });
    assert.equal(choose('Central Standard Time', null, Date.parse('2026-07-01T00:00Z'))[0]?.offsetMin, -300);
  });
  test('one zone of both stands once, under every name it has', () => {
    assert.deepEqual(inShort(choose('India Standard Time', 'Asia/Kolkata')), [
      'Asia/Calcutta both',
      'America/Los_Angeles -',
      'America/Denver -',
      'America/Chicago -'
    ]);
  });
  test('a zone is named as its owner names it, so that it can be chosen by that name', () => {
    assert.deepEqual(choose('', 'Asia/Kolkata')[0], {
      zone: 'Asia/Kolkata',
      displayName: '(UTC+05:30) Chennai, Kolkata',
      offsetMin: 330,
      whose: 'agent'
    });
  });
  test('a zone beyond the list has no name of the tenant', () => {
    assert.deepEqual(choose('Tokyo Standard Time', 'America/Boise').slice(0, 2), [
      { zone: 'Asia/Tokyo', displayName: null, offsetMin: 540, whose: 'contact' },
      { zone: 'America/Boise', displayName: null, offsetMin: -420, whose: 'agent' }
    ]);
  });
  test('unknown ones are not there, and without anything there is nothing', () => {
    assert.equal(choose('Moon Standard Time', 'Mars/Base')[0]?.whose, null);
    assert.equal(choose('', null).length, 4);
    assert.deepEqual(zoneChoices({ zones: [], zoneName: '', agentZone: null, at: winter }), []);
  });
  test('no zone stands twice', () => {
    const doubled = [...zones, ...zones, entry('America/Denver', 'Denver again')];
    const choices = zoneChoices({ zones: doubled, zoneName: 'america/denver', agentZone: 'America/Denver', at: winter });
    assert.equal(new Set(choices.map(({ zone }) => zone)).size, choices.length);
    assert.equal(choices[0]?.whose, 'both');
    assert.equal(choices.length, 4);
  });
});
