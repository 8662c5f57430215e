import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { changeDraft, newRescheduleDraft, nextSlot, readCallbackTime } from 'c/pcCallback';
import type { CallingHours } from 'c/pcCallback';
import { allZones, changesIn, FROM, MINUTE, oddZones, TO } from './zoneSamples';

const now = Date.parse('2026-03-04T17:31:00Z');
const contact = { number: '+12025550188', zoneName: 'Central Standard Time' };
const source = { contact, zones: [], now, agentZone: 'America/Denver' };

describe('a new draft', () => {
  test('has the number as sent, this agent, and the next sensible slot on the contact’s clock', () => {
    assert.deepEqual(newRescheduleDraft(source), {
      phoneNumber: '+12025550188',
      deliverTo: 'me',
      date: '2026-03-04',
      time: '13:00',
      zone: 'America/Chicago',
      which: null,
      notes: ''
    });
  });
  test('of a contact in an unknown zone has none, and a slot on the agent’s clock', () => {
    const draft = newRescheduleDraft({ ...source, contact: { ...contact, zoneName: 'Moon Standard Time' } });
    assert.deepEqual([draft.zone, draft.date, draft.time], [null, '2026-03-04', '12:00']);
    assert.equal(readCallbackTime({ ...draft, now }).kind, 'noZone');
  });
  test('of nobody’s known zone still has a date and a time', () => {
    for (const agentZone of [null, 'Mars/Base']) {
      const draft = newRescheduleDraft({ ...source, contact: { ...contact, zoneName: '' }, agentZone });
      assert.deepEqual([draft.zone, draft.date, draft.time], [null, '2026-03-05', '09:00']);
    }
  });
  test('keeps the hours an administrator wants', () => {
    const hours = { from: 14, to: 16, weekdays: [6] };
    const { date, time } = newRescheduleDraft({ ...source, hours });
    assert.deepEqual([date, time], ['2026-03-07', '14:00']);
  });
});

describe('the next sensible slot', () => {
  const slot = (iso: string, zone = 'America/Denver', hours?: CallingHours): string => {
    const { date, time } = nextSlot(zone, Date.parse(iso), hours);
    return `${date} ${time}`;
  };
  test('is a full hour, an hour away at least', () => {
    assert.equal(slot('2026-03-04T17:00Z'), '2026-03-04 11:00');
    assert.equal(slot('2026-03-04T17:01Z'), '2026-03-04 12:00');
    assert.equal(slot('2026-03-04T17:31Z', 'Asia/Kathmandu'), '2026-03-05 09:00');
    assert.equal(slot('2026-03-05T05:00Z', 'Asia/Kathmandu'), '2026-03-05 12:00');
  });
  test('is neither before nine nor after six', () => {
    assert.equal(slot('2026-03-04T10:00Z'), '2026-03-04 09:00');
    assert.equal(slot('2026-03-05T00:00Z'), '2026-03-04 18:00');
    assert.equal(slot('2026-03-05T00:01Z'), '2026-03-05 09:00');
  });
  test('is not at the weekend', () => {
    assert.equal(slot('2026-03-07T00:30Z'), '2026-03-09 09:00');
    assert.equal(slot('2026-03-08T18:00Z'), '2026-03-09 09:00');
  });
  test('passes over an hour that does not exist, comes twice, or a day that was left out', () => {
    const night = { from: 0, to: 23, weekdays: [1, 2, 3, 4, 5, 6, 7] };
    assert.equal(slot('2026-03-08T07:00Z', 'America/Denver', night), '2026-03-08 01:00');
    assert.equal(slot('2026-03-08T07:01Z', 'America/Denver', night), '2026-03-08 03:00');
    assert.equal(slot('2026-11-01T05:30Z', 'America/Denver', night), '2026-11-01 02:00');
    assert.equal(slot('2011-12-30T08:30Z', 'Pacific/Apia', night), '2011-12-31 00:00');
  });
  test('comes even of hours that never open', () => {
    for (const hours of [
      { from: 9, to: 18, weekdays: [] },
      { from: 18, to: 9, weekdays: [1] },
      { from: Number.NaN, to: 18, weekdays: [1] }
    ])
      assert.equal(slot('2026-03-04T17:31Z', 'America/Denver', hours), '2026-03-04 12:00');
  });
  test('can be saved in every zone at any minute, and near every change', () => {
    const anywhere = fc.tuple(
      fc.constantFrom(...allZones),
      fc.integer({ min: FROM / MINUTE, max: TO / MINUTE - 1 }).map((minutes) => minutes * MINUTE)
    );
    const nearChange = fc
      .tuple(fc.constantFrom(...changesIn(oddZones).all), fc.integer({ min: -3000, max: 300 }))
      .map(([{ zone, at }, minutes]) => [zone, at + minutes * MINUTE] as const);
    fc.assert(
      fc.property(fc.oneof(anywhere, nearChange), fc.boolean(), ([zone, instant], always) => {
        const hours = always ? { from: 0, to: 23, weekdays: [1, 2, 3, 4, 5, 6, 7] } : undefined;
        const chosen = nextSlot(zone, instant, hours);
        const time = readCallbackTime({ ...chosen, zone, now: instant });
        assert.ok(time.kind === 'ok', `${time.kind} ${zone}`);
        assert.ok(time.instant >= instant + 60 * MINUTE && time.instant <= instant + 5 * 24 * 60 * MINUTE);
        assert.match(chosen.time, always ? /^\d\d:00$/ : /^(09|1[0-8]):00$/);
        assert.equal(always || ![0, 6].includes(new Date(`${chosen.date}T12:00Z`).getUTCDay()), true);
      }),
      { numRuns: 1000 }
    );
  });
});

describe('a changed draft', () => {
  const draft = { ...newRescheduleDraft(source), which: 'second' as const, notes: 'At work until 9:30.' };
  test('keeps everything else', () => {
    assert.deepEqual(changeDraft(draft, { notes: '', deliverTo: 'anyone' }), { ...draft, notes: '', deliverTo: 'anyone' });
  });
  test('forgets the answer to another time, not to the same', () => {
    assert.equal(changeDraft(draft, { date: '2026-11-01' }).which, null);
    assert.equal(changeDraft(draft, { time: '01:30' }).which, null);
    assert.equal(changeDraft(draft, { zone: 'America/Denver' }).which, null);
    assert.equal(changeDraft(draft, { date: draft.date, time: draft.time, phoneNumber: '911' }).which, 'second');
  });
  test('takes a new answer together with a new time', () => {
    assert.equal(changeDraft(draft, { time: '01:30', which: 'first' }).which, 'first');
    assert.equal(changeDraft(draft, { which: null }).which, null);
  });
});
