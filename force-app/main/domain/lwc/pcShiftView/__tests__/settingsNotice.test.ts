/** Settings that are wrong are said while nothing is more urgent; nothing is said when none are set. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSettings } from 'c/pcFacts';
import { createShiftView } from '../pcShiftView';
import { refusal } from '../../pcCallMachine/__tests__/samples';
import { viewed } from './viewHarness';

const noticeWith = (value: unknown) => {
  const { shift } = viewed();
  const { settings, wrong } = readSettings(value);
  const view = createShiftView({ now: shift.now, settings, wrongSettings: wrong });
  return { shift, notice: () => view(shift.actor.getSnapshot()).notice };
};

test('the wrong fields are named', () => {
  const { notice } = noticeWith({ popHosts: ['https://a.test'], snoozeMeans: 'later', contactPanel: true });
  assert.deepEqual(notice().text, { word: 'noticeSettingsWrong', with: { list: 'popHosts, snoozeMeans' } });
  assert.deepEqual([notice().tone, notice().action], ['info', null]);
});

test('settings that could not be read', () => {
  assert.equal(noticeWith(false).notice().text.word, 'noticeSettingsUnread');
});

test('none set, or all right: the tally', () => {
  for (const value of [null, {}, { contactPanel: true }]) assert.equal(noticeWith(value).notice().text.word, 'noticeTally');
});

test('a list that could not be read comes first', () => {
  const { shift, notice } = noticeWith(false);
  shift.say({ type: 'dialer.listFailed', list: 'zones', skillId: null, refusal: refusal('dialerFailed') });
  assert.equal(notice().text.word, 'noticeListFailed');
});
