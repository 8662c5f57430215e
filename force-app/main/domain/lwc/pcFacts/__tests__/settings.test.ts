/** Settings are read from anything; what is wrong falls back and is named. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { defaultSettings, readSettings } from 'c/pcFacts';

test('nothing given means the defaults, and nothing to mend', () => {
  for (const value of [undefined, null, {}, 'x', 7]) {
    assert.deepEqual(readSettings(value), { settings: defaultSettings, unreadable: [] });
  }
});

test('what is given counts', () => {
  const { settings, unreadable } = readSettings({
    snoozeMeans: 'skillQueue',
    contactPanel: true,
    contactPanelBySkill: { 'Welcome calls': false },
    popHosts: ['crm.example.test']
  });
  assert.deepEqual(unreadable, []);
  assert.equal(settings.snoozeMeans, 'skillQueue');
  assert.equal(settings.contactPanelBySkill['Welcome calls'], false);
  assert.equal(settings.rescheduleZone, defaultSettings.rescheduleZone);
});

test('a wrong field falls back alone and is named', () => {
  const { settings, unreadable } = readSettings({
    snoozeMeans: 'later',
    contactPanel: 'yes',
    popHosts: ['a.test', 7],
    defaultCountry: 'JP'
  });
  assert.deepEqual(unreadable, ['popHosts', 'snoozeMeans', 'contactPanel']);
  assert.deepEqual(settings, { ...defaultSettings, defaultCountry: 'JP' });
});

test('anything at all gives whole settings', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      assert.deepEqual(Object.keys(readSettings(value).settings).sort(), Object.keys(defaultSettings).sort());
    })
  );
});
