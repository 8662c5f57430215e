/** What the org has set shows in the view: its own words, and only what the user may use. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as callbackViews from 'c/pcCallbackViews';
import { defaultSettings } from 'c/pcFacts';
import type { Features, SoftphoneSettings } from 'c/pcFacts';
import { fact, T0 } from '../../pcCallMachine/__tests__/samples';
import { createShiftView } from '../pcShiftView';
import { action, offered, setUp } from './previewHarness';
import { closed } from './shiftFacts';
import { viewed, type ViewedShift } from './viewHarness';

const seenWith = ({ shift }: ViewedShift, change: Partial<SoftphoneSettings>): ViewedShift => {
  const view = createShiftView({
    now: shift.now,
    settings: { ...defaultSettings, ...change },
    callbackViews: () => callbackViews
  });
  return { shift, look: () => view(shift.actor.getSnapshot()) };
};

const without = (feature: keyof Features) =>
  seenWith(viewed(), { features: { ...defaultSettings.features, [feature]: false } }).look();

test('calls by hand and my callbacks are there for those who may use them', () => {
  const all = seenWith(viewed(), {}).look();
  assert.deepEqual([all.dial === null, all.callbacks === null], [false, false]);
  const noDial = without('manualDial');
  assert.deepEqual([noDial.dial === null, noDial.callbacks === null], [true, false]);
  const noCallbacks = without('myCallbacks');
  assert.deepEqual([noCallbacks.dial === null, noCallbacks.callbacks === null], [false, true]);
});

test("Snooze says the administrator's words, those of the skill first", () => {
  const run = offered();
  run.shift.say(setUp());
  const said = (change: Partial<SoftphoneSettings>) => action(seenWith(run, change), 'snooze').say;
  assert.deepEqual(said({ snoozeText: 'Back in an hour' }), { word: 'saySnoozeSet', with: { text: 'Back in an hour' } });
  const skillName = run.shift.actor.getSnapshot().context.skills?.find(({ skillId }) => skillId === '880020')?.skillName ?? '';
  assert.notEqual(skillName, '');
  const snoozeBySkill = { [skillName]: { means: 'skillQueue', text: '' } } as const;
  assert.deepEqual(said({ snoozeText: 'Back in an hour', snoozeBySkill }), { word: 'saySnoozeSkill' });
});

test("how it ended: the tenant's own words for a code, in any spelling, instead of the code and of ours", () => {
  for (const disconnectCode of ['BSY', 'BadNumber']) {
    const run = seenWith(viewed(), { endReasons: { bsy: 'Line busy', badnumber: 'Not assigned' } });
    run.shift.say(fact({ status: 'ringing' }), closed('700200001', { disconnectCode, changedAt: T0 + 5000 }));
    const reason = disconnectCode === 'BSY' ? 'Line busy' : 'Not assigned';
    assert.deepEqual(run.look().happened[0]?.text, {
      word: 'happenedReason',
      with: { happened: { word: 'happenedEndedRinging' }, reason }
    });
  }
});

test('a code without words of its own is named', () => {
  const run = seenWith(viewed(), { endReasons: { bsy: 'Line busy' } });
  run.shift.say(fact({ status: 'ringing' }), closed('700200001', { disconnectCode: 'toString' }));
  assert.equal(run.look().happened[0]?.text.word, 'happenedCode');
});
