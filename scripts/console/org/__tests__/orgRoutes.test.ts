/** The org over HTTP: as the page asks it, and as the control API changes it and puts it back. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import type { OrgSettings } from 'c/pcFacts';
import { controlApp } from '../../../simulator/controlApp';
import { mountApex } from '../apexRoutes';
import { mountOrg, type OrgReply } from '../orgControl';
import { OrgStore } from '../orgStore';

function running() {
  const store = new OrgStore();
  const page = new Hono();
  mountApex(page, store);
  const control = controlApp({
    control: {} as never,
    about: { origin: '', seed: 1, pace: 1 },
    now: () => 0,
    ended: new AbortController().signal,
    mount: mountOrg(store)
  });
  const json = { 'content-type': 'application/json' };
  const send = (app: Hono, path: string, body?: object): Promise<Response> =>
    Promise.resolve(
      app.fetch(new Request(`http://127.0.0.1${path}`, body && { method: 'POST', body: JSON.stringify(body), headers: json }))
    );
  return {
    apex: (method: string, body: object = {}) =>
      send(page, `/apex/${method}`, { agentId: '240011', language: 'en', parameters: {}, ...body }),
    permissions: async (agentId: string) =>
      ((await (await send(page, `/org/user?agentId=${agentId}`)).json()) as { permissions: readonly string[] }).permissions,
    look: async () => (await (await send(control, '/org')).json()) as OrgReply,
    play: (path: string, body: object = {}) => send(control, path, body)
  };
}

test('Apex answers, refuses in words, and knows no other method', async () => {
  const { apex } = running();
  const settings = (await (await apex('PC_SettingsController.read')).json()) as OrgSettings;
  assert.ok(settings.skills.some(({ developerName }) => developerName === 'Default'));
  const refused = await apex('PC_SetupController.check');
  assert.deepEqual([refused.status, Object.keys((await refused.json()) as object)], [403, ['message']]);
  for (const method of ['PC_Other.read', 'toString', '__proto__']) assert.equal((await apex(method)).status, 404);
  assert.equal((await apex('PC_SettingsController.read', { agentId: 7 })).status, 404);
});

test('wrong parameters fail as they do in an org', async (context) => {
  context.mock.method(console, 'error', () => undefined);
  assert.equal((await running().apex('PC_RecordMatchController.match', { parameters: { requests: 7 } })).status, 500);
});

test('one of the sample agents is the administrator; without a sign-in the user may do everything', async () => {
  const { permissions, look, play } = running();
  const { users } = await look();
  const administrators = users.filter((user) => user.permissions.includes('PC_Administer'));
  assert.deepEqual(
    administrators.map(({ agentId }) => agentId),
    ['240012']
  );
  assert.deepEqual([...(await permissions('240011'))].sort(), [
    'PC_Contact_Panel',
    'PC_Manual_Dial',
    'PC_My_Callbacks',
    'PC_Use_Softphone'
  ]);
  assert.ok((await permissions('')).includes('PC_Administer'));
  await play('/org/users/240011', { permissionSets: ['PC_Agent'], without: ['PC_Manual_Dial', 'PC_My_Callbacks'] });
  assert.deepEqual([...(await permissions('240011'))].sort(), ['PC_Contact_Panel', 'PC_Use_Softphone']);
  await play('/org/users/240011', { permissionSets: [] });
  assert.deepEqual(await permissions('240011'), []);
});

test('records are put, changed and removed; the page hears of it, and reset puts all of it back', async () => {
  const { apex, look, play } = running();
  const before = await look();
  const skill = { type: 'PC_Skill__mdt', developerName: 'Default' };
  await play('/org/settings', { ...skill, fields: { Snooze_Means__c: 'Later' } });
  await play('/org/settings', { type: 'PC_End_Reason__mdt', developerName: 'New_one', fields: { Code__c: 'X', Text__c: 'Y' } });
  await play('/org/settings/remove', { type: 'PC_Connection__mdt', developerName: 'Simulated_Dialer' });
  await play('/org/access', { objectApiName: 'Contact', fieldApiName: 'Title', readable: false });
  const [site = ''] = before.sites;
  await play('/org/distrust', { site });
  assert.equal((await look()).sites.includes(site), false);
  const settings = (await (await apex('PC_SettingsController.read')).json()) as OrgSettings;
  const changed = settings.skills.find(({ developerName }) => developerName === 'Default');
  assert.deepEqual([changed?.snoozeMeans, changed?.contactPanel], ['Later', false]);
  assert.ok(settings.endReasons.some(({ code, label }) => code === 'X' && label === 'New one'));
  assert.deepEqual(
    settings.connections.filter(({ active }) => active),
    []
  );
  const title = settings.objects.flatMap(({ fields }) => fields).find(({ apiName }) => apiName === 'Title');
  assert.deepEqual([title?.exists, title?.readable], [true, false]);
  await play('/org/reset');
  assert.deepEqual(await look(), before);
});

test('what is no such record, user or word is refused and changes nothing', async () => {
  const { look, play } = running();
  const before = await look();
  const refused = [
    await play('/org/settings', { type: 'Account', developerName: 'A', fields: {} }),
    await play('/org/settings', { type: 'PC_Skill__mdt', developerName: 'A', fields: { Skill_Name__c: ['x'] } }),
    await play('/org/settings/remove', { type: 'PC_Skill__mdt', developerName: 'Nobody' }),
    await play('/org/distrust', { site: 'https://nobody.example.test' }),
    await play('/org/users/1', { permissionSets: [] }),
    await play('/org/users/240011', { permissionSets: ['Root'] })
  ];
  assert.deepEqual(
    refused.map(({ status }) => status),
    [400, 400, 404, 404, 404, 400]
  );
  assert.deepEqual(await look(), before);
});
