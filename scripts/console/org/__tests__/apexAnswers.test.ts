/** The org's Apex, answered from the sample: what is configured, what is found, what is read, and who may ask. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOrgSettings } from 'c/pcOrgSettings';
import { contactPanelSkills } from './support';
import type { FieldsAnswer, MatchAnswer, OrgRefusal, SetupFacts } from 'c/pcFacts';
import { apexAnswers } from '../apexAnswers';
import { OrgStore } from '../orgStore';

const pat = '240011';
const kim = '240012';
const ask = (store: OrgStore, method: string, parameters: object = {}, agentId = pat): unknown =>
  apexAnswers[method]?.(store, { agentId, language: 'en', parameters });
const match = (store: OrgStore, change: object) =>
  (
    ask(store, 'PC_RecordMatchController.match', {
      requests: [{ requestId: '1', objectApiName: 'Contact', fieldApiName: '', value: '', ...change }]
    }) as readonly MatchAnswer[]
  )[0]!;
const fields = (store: OrgStore, recordId: string, names: readonly string[]) =>
  (ask(store, 'PC_RecordFieldsController.read', { requests: [{ recordId, fields: names }] }) as readonly FieldsAnswer[])[0]!;

test('the settings as deployed have nothing to mend, and mean what the sample campaign needs', () => {
  const { settings, problems } = readOrgSettings(ask(new OrgStore(), 'PC_SettingsController.read'));
  assert.deepEqual(problems, []);
  assert.deepEqual(settings.popHosts, ['crm.example.test']);
  assert.deepEqual(contactPanelSkills(settings), { 'Collections A': true, 'Welcome calls': false });
  assert.equal(settings.popFields.length > 0 && settings.popRules.length > 1, true);
});

test('what the org may not be asked by: nobody without the permission, and set-up only by administrators', () => {
  const store = new OrgStore();
  assert.throws(() => ask(store, 'PC_SetupController.check'), { name: 'ApexRefusal', message: /Administer the softphone/ });
  assert.throws(() => ask(store, 'PC_SettingsController.read', {}, 'stranger'), { name: 'ApexRefusal', message: /Use the/ });
  store.assign(pat, []);
  assert.throws(() => ask(store, 'PC_SettingsController.read'), { name: 'ApexRefusal' });
  store.assign(pat, ['PC_Admin']);
  assert.equal((ask(store, 'PC_SetupController.check') as SetupFacts).agents, store.users.length - 1);
});

test('a number is found however it is written, and by people with the same one the newest first', () => {
  const store = new OrgStore();
  const contact = store.records.find(
    ({ object, fields: { Phone } }) => object === 'Contact' && String(Phone).startsWith('+1')
  )!;
  const digits = String(contact.fields.Phone).replace(/\D/g, '');
  for (const value of [`+${digits}`, digits.slice(1), `(${digits.slice(1, 4)}) ${digits.slice(4)} x12`]) {
    const { records, problem, more } = match(store, { value });
    assert.deepEqual([problem, more], ['', false]);
    assert.ok(
      records.some(({ recordId, name }) => recordId === contact.id && name === contact.name),
      value
    );
  }
  assert.deepEqual(match(store, { value: '+1 999 999 9999' }).records, []);
});

test('a field is matched whole, ids by fifteen or eighteen characters', () => {
  const store = new OrgStore();
  const [account, contact] = (['Account', 'Contact'] as const).map((object) =>
    store.records.find((one) => one.object === object)!
  );
  const found = (change: object) => match(store, change).records.map(({ recordId }) => recordId);
  for (const value of [contact!.id, contact!.id.slice(0, 15)])
    assert.deepEqual(found({ fieldApiName: 'Id', value }), [contact!.id]);
  assert.deepEqual(found({ fieldApiName: 'Id', value: contact!.id.slice(0, 14) }), []);
  const email = String(contact!.fields.Email).toUpperCase();
  assert.deepEqual(found({ fieldApiName: 'email', value: email }), [contact!.id]);
  assert.deepEqual(found({ objectApiName: 'account', fieldApiName: 'Name', value: account!.name }), [account!.id]);
});

test('more than ten are ten, and that there are more', () => {
  const { records, more } = match(new OrgStore(), { fieldApiName: 'MailingCountry', value: 'United States' });
  assert.deepEqual([records.length, more], [10, true]);
});

test('what cannot be looked for is answered with the reason', () => {
  const store = new OrgStore();
  store.withhold('Contact.Email', { readable: false });
  store.withhold('Account', { readable: false });
  const cases: readonly (readonly [object, OrgRefusal])[] = [
    [{ objectApiName: 'Nobody__c' }, 'unknownObject'],
    [{ objectApiName: 'Account', fieldApiName: 'Name', value: 'x' }, 'noAccess'],
    [{ fieldApiName: 'Nothing__c', value: 'x' }, 'unknownField'],
    [{ fieldApiName: 'Email', value: 'x' }, 'noAccess'],
    [{ fieldApiName: 'Description', value: 'x' }, 'notSearchable'],
    [{ value: '12345' }, 'tooShort'],
    [{ fieldApiName: 'Title', value: ' ' }, 'tooShort']
  ];
  for (const [change, problem] of cases) assert.equal(match(store, change).problem, problem, JSON.stringify(change));
});

test('fields come with label, type and the name of a lookup; what may not be read is named', () => {
  const store = new OrgStore();
  const contact = store.records.find(({ fields: { AccountId, Title } }) => AccountId !== undefined && Title !== undefined)!;
  const account = store.records.find(({ id }) => id === contact.fields.AccountId)!;
  store.withhold('Contact.Phone', { readable: false });
  const { values, unreadable, name } = fields(store, contact.id.slice(0, 15), ['title', 'AccountId', 'Phone', 'Nothing__c']);
  assert.deepEqual(
    values.map(({ fieldApiName, value, type }) => [fieldApiName, value, type]),
    [
      ['Title', contact.fields.Title, 'STRING'],
      ['AccountId', account.name, 'REFERENCE']
    ]
  );
  assert.deepEqual([unreadable, name], [['Phone', 'Nothing__c'], contact.name]);
  assert.equal(fields(store, '003000000000000AAA', ['Title']).problem, 'noAccess');
});

test('set-up: the app, what agents may read, rules that can match nothing', () => {
  const store = new OrgStore();
  store.withhold('Contact.Title', { readable: false });
  store.put('PC_Screen_Pop_Rule__mdt', 'Empty', {
    Source__c: 'DialerValue',
    Object__c: 'Account',
    Match_Field__c: 'Phone',
    Skill_Name__c: 'Nobody'
  });
  const { apps, agentAccess, rulesWithoutValues } = ask(store, 'PC_SetupController.check', {}, kim) as SetupFacts;
  assert.ok(apps.some(({ developerName, console }) => developerName === 'PC_Personal_Connection' && console));
  const granted = (field: string) => agentAccess.find(({ fieldApiName }) => fieldApiName === field)?.granted;
  assert.deepEqual([granted('Title'), granted('AccountId')], [false, true]);
  assert.deepEqual(rulesWithoutValues, ['Empty']);
});
