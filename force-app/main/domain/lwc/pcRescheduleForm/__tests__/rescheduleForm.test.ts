/** A draft looked at: what the fields say, what is offered instead, and what saving would send. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { defaultSettings } from 'c/pcFacts';
import { fact } from '../../pcCallMachine/__tests__/samples';
import { rescheduleForm } from '../rescheduleForm';
import type { RescheduleSource } from '../fields';

/** Wednesday, 4 March 2026, 10:31 in Denver. */
const now = Date.UTC(2026, 2, 4, 17, 31);
const { contact } = fact({ status: 'previewing', zoneName: 'Mountain Standard Time', number: '2025550142' });
const source: RescheduleSource = {
  contact,
  draft: null,
  openedAt: now,
  now,
  zones: [{ displayName: '(UTC-07:00) Mountain Time (US & Canada)', standardName: 'Mountain Standard Time', offsetMin: -420 }],
  settings: defaultSettings,
  agentZone: 'America/New_York'
};
const fresh = rescheduleForm(source).form.draft;
const look = (fields: Partial<typeof fresh>, rest: Partial<RescheduleSource> = {}) =>
  rescheduleForm({ ...source, draft: { ...fresh, ...fields }, ...rest });

describe('a fresh draft', () => {
  const { form, choice } = rescheduleForm(source);
  test('has the number as people write it, and could be saved', () => {
    assert.equal(form.draft.phoneNumber, '+1 202 555 0142');
    assert.deepEqual(choice, {
      dispositionId: '-73',
      notes: '',
      callbackTime: `${form.draft.date}T${form.draft.time}:00`,
      callbackNumber: '2025550142'
    });
  });
  test('names the zones, the contact’s first', () => {
    assert.deepEqual(
      form.zones.map(({ key, text }) => [key, text.word, text.with?.zone]),
      [
        ['America/Denver', 'rescheduleZoneContact', 'Mountain Time (US & Canada)'],
        ['America/New_York', 'rescheduleZoneAgent', 'New York']
      ]
    );
  });
});

describe('a time', () => {
  test('in another zone is sent by the contact’s clock', () => {
    const { choice } = look({ date: '2026-03-05', time: '11:30', zone: 'America/New_York', deliverTo: 'anyone' });
    assert.equal(choice?.callbackTime, '2026-03-05T09:30:00');
    assert.equal(choice?.dispositionId, '-74');
  });

  test('that does not exist is refused with the nearest ones, and each of them can be saved', () => {
    const { form, choice } = look({ date: '2026-03-08', time: '02:30' });
    assert.equal(choice, null);
    assert.deepEqual(form.time, {
      tone: 'error',
      text: { word: 'rescheduleGap', with: { time: '02:30', minutes: 60 } }
    });
    assert.deepEqual(
      form.offers.map(({ draft }) => rescheduleForm({ ...source, draft }).choice?.callbackTime),
      ['2026-03-08T01:59:00', '2026-03-08T03:00:00']
    );
  });

  test('that comes twice is asked about, and an answer takes the question away', () => {
    const { form, choice } = look({ date: '2026-11-01', time: '01:30', zone: 'America/New_York' });
    assert.equal(choice, null);
    assert.equal(form.time?.text.word, 'rescheduleOverlap');
    assert.deepEqual(
      form.offers.map(({ draft }) => rescheduleForm({ ...source, draft }).choice?.callbackTime),
      ['2026-10-31T23:30:00', '2026-11-01T00:30:00']
    );
  });

  for (const [why, fields, word] of [
    ['past', { date: '2026-03-04', time: '10:00' }, 'reschedulePast'],
    ['a mistyped year', { date: '2062-03-05', time: '10:00' }, 'rescheduleTooFar'],
    ['no date', { date: '' }, 'rescheduleNoDate'],
    ['no time', { time: '' }, 'rescheduleNoTime']
  ] as const) {
    test(`${why} is refused`, () => {
      const { form, choice } = look(fields);
      assert.equal(choice, null);
      assert.equal(form.time?.tone, 'error');
      assert.equal(form.time?.text.word, word);
    });
  }

  test('beyond a change of clocks warns that the difference is another one', () => {
    const phoenix = { ...contact, zoneName: 'US Mountain Standard Time' };
    const { form } = look({ date: '2026-03-09', time: '10:00', zone: 'America/Phoenix' }, { contact: phoenix });
    assert.equal(form.agentClock?.shifted, true);
    assert.deepEqual(form.change?.with, { date: '2026-03-08', time: '10:00', then: '13:00', asNow: '12:00' });
    assert.equal(look({ date: '2026-03-09', time: '10:00' }).form.change, null, 'both move');
  });
});

describe('zone and setting', () => {
  test('an unknown zone has to be chosen, and what was chosen is said to stand for it', () => {
    const unknown = { ...contact, zoneName: 'Atlantis Standard Time' };
    const before = look({ zone: null }, { contact: unknown });
    assert.equal(before.choice, null);
    assert.equal(before.form.zone?.text.word, 'rescheduleNoZone');
    const after = look({ zone: 'America/New_York', date: '2026-03-05', time: '09:30' }, { contact: unknown });
    assert.equal(after.choice?.callbackTime, '2026-03-05T09:30:00');
    assert.deepEqual(after.form.zone, { tone: 'warning', text: { word: 'rescheduleZoneAssumed' } });
  });

  test('the setting says in which zone the time is sent; one that names none is said', () => {
    const fields = { date: '2026-03-05', time: '09:30', zone: 'America/Denver' };
    const sent = (rescheduleZone: string) => look(fields, { settings: { ...defaultSettings, rescheduleZone } });
    assert.equal(sent('UTC').choice?.callbackTime ?? sent('Etc/UTC').choice?.callbackTime, '2026-03-05T16:30:00');
    assert.equal(sent('Nowhere/None').choice, null);
    assert.equal(sent('Nowhere/None').form.time?.text.word, 'rescheduleBadSetting');
  });
});

describe('a number', () => {
  for (const [phoneNumber, tone, word] of [
    ['', 'error', 'rescheduleNoNumber'],
    ['call me', 'error', 'rescheduleBadNumber'],
    ['555', 'warning', 'rescheduleUnlikely'],
    ['202 555 0188 ext 12', 'warning', 'rescheduleExtension']
  ] as const) {
    test(`"${phoneNumber}"`, () => {
      const { form, choice } = look({ phoneNumber });
      assert.deepEqual([form.number?.tone, form.number?.text.word], [tone, word]);
      assert.equal(choice === null, tone === 'error');
    });
  }
});
