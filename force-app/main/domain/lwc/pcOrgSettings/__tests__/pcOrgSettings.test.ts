/** What right settings come to. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultPopRule, defaultSettings, popFieldsOf, popRuleOf, snoozeOf, opensContactPanel } from 'c/pcFacts';
import { readOrgSettings } from '../pcOrgSettings';
import { connection, contact, endReason, fieldFacts, isParts, org, popField, rule, skill } from './support/org';

test('right settings count, and nothing is to be mended', () => {
  const { settings, problems } = readOrgSettings(org());
  assert.deepEqual(problems, []);
  assert.deepEqual(settings.popHosts, ['crm.example.test']);
  assert.equal(settings.tenant.area, 'na1');
  assert.deepEqual(settings.endReasons, { bsy: 'The line was busy' });
  assert.deepEqual(popRuleOf(settings.popRules, 'Any skill'), {
    developerName: 'Default',
    skillName: '',
    trigger: 'amd',
    openAs: 'tab',
    source: 'externalId',
    valueName: '',
    objectApiName: 'Contact',
    objectLabel: 'Contact',
    fieldApiName: 'Id',
    whenOne: 'open',
    whenMany: 'choose',
    whenNone: 'new'
  });
});

test('a skill of its own comes before what holds for all others', () => {
  const { settings } = readOrgSettings(
    org({
      popRules: [rule(), rule({ developerName: 'W', skillName: 'Welcome calls', source: 'ScreenPopUrl', openAs: 'Subtab' })],
      popFields: [popField(), popField({ developerName: 'W', skillName: 'Welcome calls', order: 7 })]
    })
  );
  assert.equal(opensContactPanel(settings, 'Welcome calls'), true);
  assert.equal(opensContactPanel(settings, 'Collections'), false);
  assert.equal(snoozeOf(settings, 'Welcome calls').means, 'afterDelay');
  assert.equal(snoozeOf(settings, '').means, 'personalQueue');
  assert.equal(popRuleOf(settings.popRules, 'Welcome calls')?.source, 'screenPopUrl');
  assert.equal(popRuleOf(settings.popRules, 'Collections')?.source, 'externalId');
  assert.deepEqual(
    popFieldsOf(settings.popFields, 'Welcome calls').map(({ order }) => order),
    [7]
  );
  assert.deepEqual(
    popFieldsOf(settings.popFields, 'Collections').map(({ order }) => order),
    [1]
  );
});

test('values stand in the order set, and by name where that is the same', () => {
  const of = (developerName: string, order: number) => popField({ developerName, order });
  const { settings } = readOrgSettings(org({ popFields: [of('b', 2), of('c', 1), of('a', 2)] }));
  assert.deepEqual(
    settings.popFields.map(({ developerName }) => developerName),
    ['c', 'a', 'b']
  );
});

test('a number is searched in every phone field, whatever field is named', () => {
  const { settings, problems } = readOrgSettings(org({ popRules: [rule({ source: 'Phone', fieldApiName: '' })] }));
  assert.deepEqual(problems, []);
  isParts(settings.popRules, [{ source: 'phone', objectApiName: 'Contact', fieldApiName: '' }]);
});

test("a dialer's value prefills a field of a new record, or none", () => {
  const dialerValue = { source: 'DialerValue', dialerValue: 'Value one' };
  const { settings, problems } = readOrgSettings(
    org({
      popFields: [
        popField({ ...dialerValue, developerName: 'A' }),
        popField({ ...dialerValue, developerName: 'B', cardLabel: 'First', objectApiName: '', fieldApiName: '' })
      ]
    })
  );
  assert.deepEqual(problems, []);
  isParts(settings.popFields, [
    { source: 'dialerValue', dialerValue: 'Value one', label: '', objectApiName: 'Contact', fieldApiName: 'Title' },
    { source: 'dialerValue', dialerValue: 'Value one', label: 'First', objectApiName: '', fieldApiName: '' }
  ]);
});

test('words that are not set are the usual ones, without a complaint', () => {
  const empty = { popTrigger: '', whenOne: '', whenMany: '', whenNone: '', openAs: '' };
  const { settings, problems } = readOrgSettings(org({ popRules: [rule(empty)], skills: [skill({ snoozeMeans: '' })] }));
  assert.deepEqual(problems, []);
  isParts(settings.popRules, [{ trigger: 'amd', whenOne: 'open', whenMany: 'choose', whenNone: 'nothing', openAs: 'tab' }]);
});

test('names of objects and fields are compared as the org does, and come back in its spelling', () => {
  const { settings, problems } = readOrgSettings(
    org({
      popRules: [rule({ objectApiName: 'contact', fieldApiName: 'ACCOUNT_NO__C' })],
      objects: [contact({}, [fieldFacts('Account_No__c')])]
    })
  );
  assert.deepEqual(problems, []);
  isParts(settings.popRules, [{ objectApiName: 'Contact', fieldApiName: 'Account_No__c' }]);
});

test('no rule is no pop; a wrong one for all skills gives way to what the dialer sends', () => {
  assert.deepEqual(readOrgSettings(org({ popRules: [] })).settings.popRules, []);
  const own = rule({ skillName: 'Welcome calls' });
  assert.equal(popRuleOf(readOrgSettings(org({ popRules: [own] })).settings.popRules, 'Collections'), null);
  const wrong = readOrgSettings(org({ popRules: [own, rule({ developerName: 'X', objectApiName: 'Nobody__c' })] }));
  assert.equal(popRuleOf(wrong.settings.popRules, 'Collections'), defaultPopRule);
});

test('a wrong rule of a skill gives way to the one for all skills', () => {
  const { settings } = readOrgSettings(
    org({ popRules: [rule(), rule({ developerName: 'W', skillName: 'Welcome calls', source: 'Fax' })] })
  );
  assert.equal(popRuleOf(settings.popRules, 'Welcome calls')?.developerName, 'Default');
});

test('connections that are active together count as none, and disagreeing zones let nothing be rescheduled', () => {
  const other = connection({ developerName: 'Other', rescheduleZone: 'America/Phoenix' });
  const { settings } = readOrgSettings(org({ connections: [connection(), other] }));
  assert.deepEqual(settings.popHosts, []);
  assert.equal(settings.rescheduleZone, 'contact / America/Phoenix');
  const agreeing = readOrgSettings(org({ connections: [connection(), connection({ developerName: 'Other' })] }));
  assert.equal(agreeing.settings.rescheduleZone, 'contact');
});

test('a connection that is switched off is not looked at', () => {
  const off = connection({ developerName: 'Off', active: false, popHosts: 'https://wrong/', rescheduleZone: 'Mars' });
  const { settings, problems } = readOrgSettings(org({ connections: [off, connection()] }));
  assert.deepEqual([problems, settings.rescheduleZone], [[], 'contact']);
});

test('features come from the permissions', () => {
  const features = { manualDial: false, myCallbacks: true, contactPanel: false, administer: true };
  const { settings } = readOrgSettings(org({ skills: [skill({ contactPanel: true })] }), features);
  assert.deepEqual([settings.features, opensContactPanel(settings, 'Any skill')], [features, false]);
  assert.equal(opensContactPanel(readOrgSettings(org(), features).settings, 'Welcome calls'), false);
  assert.deepEqual(readOrgSettings(null, features).settings, { ...defaultSettings, features });
});

test('codes of end reasons are known in any spelling', () => {
  const { settings, problems } = readOrgSettings(org({ endReasons: [endReason({ code: ' SIT_Vacant ' })] }));
  assert.deepEqual([settings.endReasons, problems], [{ sit_vacant: 'The line was busy' }, []]);
});
