/** The callback of a disposition: the editor's rules, a time that says its offset. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { defaultSettings } from 'c/pcFacts';
import { callbackForm, readCallback } from 'c/pcRescheduleForm';
import type { RescheduleSource } from 'c/pcRescheduleForm';
import { fact } from '../../pcCallMachine/__tests__/samples';

/** Wednesday, 4 March 2026, 10:31 in Denver. */
const now = Date.UTC(2026, 2, 4, 17, 31);
const { contact } = fact({ status: 'disconnected', zoneName: 'Mountain Standard Time', number: '2025550142' });
const source: RescheduleSource = {
  contact,
  draft: null,
  openedAt: now,
  now,
  zones: [],
  settings: defaultSettings,
  agentZone: 'America/New_York'
};
const fresh = callbackForm(source).form.draft;
const wire = (fields: Partial<typeof fresh>) => {
  const drafted = { ...source, draft: { ...fresh, ...fields } };
  const { callback } = callbackForm(drafted);
  assert.deepEqual(readCallback(drafted), callback, 'what is shown is what is sent without a press');
  return callback;
};

describe('the time of a callback', () => {
  test('is sent as chosen, in whatever zone, with the offset of that day', () => {
    const at = (date: string, time: string, zone: string) => wire({ date, time, zone })?.time;
    assert.equal(at('2026-03-05', '09:30', 'America/Denver'), '2026-03-05T09:30:00-07:00');
    assert.equal(at('2026-07-01', '09:30', 'America/Denver'), '2026-07-01T09:30:00-06:00');
    assert.equal(at('2026-07-01', '09:30', 'Asia/Kolkata'), '2026-07-01T09:30:00+05:30');
    assert.equal(at('2026-07-01', '09:30', 'Etc/UTC'), '2026-07-01T09:30:00+00:00');
  });

  test('that comes twice is a question of which, and both can be said', () => {
    const at = (which: 'first' | 'second' | null) => wire({ date: '2026-11-01', time: '01:30', which })?.time;
    assert.deepEqual(
      [at(null), at('first'), at('second')],
      [undefined, '2026-11-01T01:30:00-06:00', '2026-11-01T01:30:00-07:00']
    );
  });

  test('that is none, past, or without a zone is not sent', () => {
    for (const fields of [{ date: '2026-03-08', time: '02:30' }, { date: '2026-03-04', time: '10:30' }, { zone: null }]) {
      assert.equal(wire(fields), null);
    }
  });
});

describe('the number of a callback', () => {
  test('goes as the dialer knew it, or in full', () => {
    assert.equal(wire({})?.number, '2025550142');
    assert.equal(wire({ phoneNumber: '(202) 555-0199' })?.number, '+12025550199');
    assert.equal(wire({ phoneNumber: 'call me' }), null);
  });
});
