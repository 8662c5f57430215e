/** How far away a chosen time is said to be. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callbackDelays } from 'c/pcCallback';
import { defaultSettings } from 'c/pcFacts';
import { planForm } from 'c/pcRescheduleForm';
import { fact } from '../../pcCallMachine/__tests__/samples';

const MINUTE = 60_000;
/** Wednesday, 4 March 2026, 10:31 and a half in Denver. */
const now = Date.UTC(2026, 2, 4, 17, 31, 30);
const { contact } = fact({ zoneName: 'Mountain Standard Time', number: '2025550142' });
const source: Parameters<typeof planForm>[0] = {
  contact,
  start: { at: null, mine: true, firstName: '', lastName: '', skillId: '880020', notes: '' },
  draft: null,
  draftedAt: now,
  openedAt: now,
  now,
  zones: [],
  settings: defaultSettings,
  agentZone: 'America/New_York'
};

test('a quick delay is as far away as its button says, and comes nearer', () => {
  const { draft } = planForm(source);
  const said = (delayMin: number, laterMs: number) =>
    planForm({ ...source, draft: { ...draft, delayMin }, now: now + laterMs }).form.time?.text;
  for (const minutes of callbackDelays) {
    const hours = { word: 'rescheduleInHours', with: { hours: 1, minutes: 0 } };
    assert.deepEqual(said(minutes, 0), minutes < 60 ? { word: 'rescheduleInMinutes', with: { minutes } } : hours);
  }
  assert.deepEqual(said(5, 2 * MINUTE), { word: 'rescheduleInMinutes', with: { minutes: 3 } });
});

test('a new callback has no number yet, which is no mistake; one that was taken away is', () => {
  const noted = (number: string, phoneNumber: string | null) => {
    const fresh = { ...source, contact: { ...contact, number } };
    const { draft } = planForm(fresh);
    const note = planForm({ ...fresh, draft: phoneNumber === null ? null : { ...draft, phoneNumber } }).form.number;
    return [note?.tone, note?.text && typeof note.text === 'object' ? note.text.word : null];
  };
  assert.deepEqual(noted('', null), ['calm', 'rescheduleNoNumber']);
  assert.deepEqual(noted('', ''), ['calm', 'rescheduleNoNumber']);
  assert.deepEqual(noted('', 'abc'), ['error', 'rescheduleBadNumber']);
  assert.deepEqual(noted('2025550142', ''), ['error', 'rescheduleNoNumber']);
});
