/** Settings that are wrong are said while nothing is more urgent: in full to those who can mend them, in one plain line to all others. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultSettings } from 'c/pcFacts';
import type { SettingProblem } from 'c/pcFacts';
import { createShiftView } from '../pcShiftView';
import { refusal } from '../../pcCallMachine/__tests__/samples';
import { viewed } from './viewHarness';

const problem = (code: SettingProblem['code']): SettingProblem => ({
  code,
  type: 'PC_Connection__mdt',
  developerName: 'Default',
  field: 'Pop_Hosts__c',
  value: 'a b',
  right: ''
});

const noticeWith = (settingProblems: readonly SettingProblem[], sentence: string | null = null, administer = false) => {
  const { shift } = viewed();
  const settings = { ...defaultSettings, features: { ...defaultSettings.features, administer } };
  const view = createShiftView({ now: shift.now, settings, settingProblems, problemSentence: () => sentence });
  return { shift, notice: () => view(shift.actor.getSnapshot()).notice };
};

test('an agent reads that something is wrong, and not what', () => {
  const { text, tone, action } = noticeWith([problem('badHost')], 'Connection Default: wrong').notice();
  assert.deepEqual([text, tone, action], [{ word: 'noticeSettingsWrong' }, 'info', null]);
});

test('an agent reads that nothing could be read, whatever the reason', () => {
  for (const code of ['unread', 'late'] as const) {
    assert.equal(noticeWith([problem(code)]).notice().text.word, 'noticeSettingsUnread');
  }
});

test('an administrator reads the sentence, how many there are, and opens the settings with one press', () => {
  const one = noticeWith([problem('badHost')], 'Connection Default: wrong', true).notice();
  assert.deepEqual(one.text, { word: 'noticeSettingsProblem', with: { problem: 'Connection Default: wrong' } });
  assert.deepEqual([one.action?.state, one.action?.intent], ['ready', { type: 'agent.openSettings' }]);
  const two = noticeWith([problem('badHost'), problem('badZone')], 'Connection Default: wrong', true).notice();
  assert.deepEqual(two.text, {
    word: 'noticeSettingsProblems',
    with: { problem: 'Connection Default: wrong', count: 2 }
  });
});

test('until the words have come, an administrator reads the plain line with the way to the settings', () => {
  const { text, action } = noticeWith([problem('badHost')], null, true).notice();
  assert.deepEqual([text.word, action?.name], ['noticeSettingsWrong', 'openSettings']);
});

test('all right: the tally, for everybody', () => {
  for (const administer of [false, true]) {
    assert.equal(noticeWith([], null, administer).notice().text.word, 'noticeTally');
  }
});

test('a list that could not be read comes first', () => {
  const { shift, notice } = noticeWith([problem('unread')]);
  shift.say({ type: 'dialer.listFailed', list: 'zones', skillId: null, refusal: refusal('dialerFailed') });
  assert.equal(notice().text.word, 'noticeListFailed');
});
