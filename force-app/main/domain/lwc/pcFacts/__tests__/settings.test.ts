/** Settings are read from anything; what is wrong falls back and is named. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { defaultSettings, readSettings } from 'c/pcFacts';

test('nothing given means the defaults, and nothing to mend', () => {
  for (const value of [undefined, null, {}]) {
    assert.deepEqual(readSettings(value), { settings: defaultSettings, wrong: [] });
  }
});

test('settings that could not be read at all are the defaults, and that is said', () => {
  for (const value of [false, 'x', 7, []]) {
    assert.deepEqual(readSettings(value), { settings: defaultSettings, wrong: 'all' });
  }
});

test('what is right in kind and of no use is kept and named', () => {
  for (const popHosts of [['crm.example.test', 'https://a.test'], ['a.test/x'], ['user@a.test'], ['a.test.'], ['a b.test']]) {
    const { settings, wrong } = readSettings({ popHosts });
    assert.deepEqual([settings.popHosts, wrong], [popHosts, ['popHosts']]);
  }
  for (const rescheduleZone of ['Mars/Olympus', '+07:00', 'MST7?']) {
    const { settings, wrong } = readSettings({ rescheduleZone });
    assert.deepEqual([settings.rescheduleZone, wrong], [rescheduleZone, ['rescheduleZone']]);
  }
  for (const rescheduleZone of ['contact', 'America/Phoenix', 'UTC', 'Mountain Standard Time']) {
    assert.deepEqual(readSettings({ rescheduleZone, popHosts: ['crm.example.test:8443', '例え.jp'] }).wrong, []);
  }
});

test('what is given counts', () => {
  const { settings, wrong } = readSettings({
    snoozeMeans: 'skillQueue',
    contactPanel: true,
    contactPanelBySkill: { 'Welcome calls': false },
    popHosts: ['crm.example.test']
  });
  assert.deepEqual(wrong, []);
  assert.equal(settings.snoozeMeans, 'skillQueue');
  assert.equal(settings.contactPanelBySkill['Welcome calls'], false);
  assert.equal(settings.rescheduleZone, defaultSettings.rescheduleZone);
});

test('a wrong field falls back alone and is named', () => {
  const { settings, wrong } = readSettings({
    snoozeMeans: 'later',
    contactPanel: 'yes',
    popHosts: ['a.test', 7],
    defaultCountry: 'JP'
  });
  assert.deepEqual(wrong, ['popHosts', 'snoozeMeans', 'contactPanel']);
  assert.deepEqual(settings, { ...defaultSettings, defaultCountry: 'JP' });
});

test('anything at all gives whole settings', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      assert.deepEqual(Object.keys(readSettings(value).settings).sort(), Object.keys(defaultSettings).sort());
    })
  );
});
