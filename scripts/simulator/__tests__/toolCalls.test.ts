/** The control calls of a tenant's tools over real HTTP: what they do reaches the wire, what is wrong is refused. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ControlError, controlClient, type ControlClient } from '../controlClient';
import { startSimulator, type RunningSimulator } from '../server';
import { startAgent, type BareAgent } from './agent';

let simulator: RunningSimulator;
let control: ControlClient;
let agent: BareAgent;
let contactId: string;
before(async () => {
  simulator = await startSimulator({ pace: 100, seed: 7 });
  control = controlClient(simulator.controlOrigin);
  await control.autoplay(false);
  agent = await startAgent(simulator.origin, 'pat.agent');
  await agent.command('dialer-login', { skillName: 'Courtesy calls' });
  ({ contactId } = await control.lineWhen(({ status }) => status === 'NaturalCallRinging'));
  await control.connect(contactId);
  await agent.until((event) => event.ContactID === contactId && event.Status === 'Active');
});
after(() => simulator.stop());

const refused =
  (status: number) =>
  (error: unknown): boolean =>
    error instanceof ControlError && error.status === status;

test('a disposition saved elsewhere is in the ledger; an unknown one is not possible, a wrong body refused', async () => {
  await control.disposeElsewhere(contactId, { dispositionId: '41', notes: 'by mail', agentId: '240012' });
  const saved = (await control.ledger()).entries.filter(({ what }) => what === 'dispositionedElsewhere');
  assert.deepEqual(
    [saved.length, saved[0].contactId, saved[0].agentId, saved[0].detail.name],
    [1, contactId, '240012', 'Settled']
  );
  await assert.rejects(control.disposeElsewhere(contactId, { dispositionId: '999' }), refused(409));
  await assert.rejects(control.disposeElsewhere('1', { dispositionId: '41' }), refused(409));
  await assert.rejects(control.disposeElsewhere(contactId, { dispositionId: 'twelve' }), refused(400));
});

test('a callback promised elsewhere comes due on demand and is offered', async () => {
  const kim = await startAgent(simulator.origin, 'kim.agent');
  await kim.command('state', { state: 'Available' });
  const callbackId = await control.promise({
    agentId: '240012',
    skillId: '880010',
    number: '5205550163',
    firstName: 'Rosa',
    inSeconds: 3600
  });
  await kim.until(({ Type }) => Type === 'UpdateCallbacks');
  await control.commitmentDueNow(callbackId);
  const offer = await kim.until(({ Type }) => Type === 'PromiseKeeper');
  assert.deepEqual([offer.CallbackId, offer.DialNumber, offer.FirstName], [callbackId, '5205550163', 'Rosa']);
  assert.equal((await kim.command(`interactions/${callbackId}/cancel`, { notes: 'no need' })).status, 202);
  await assert.rejects(control.commitmentDueNow(callbackId), refused(409));
  const wrong = { agentId: '240016', skillId: '880010', number: '5205550163', inSeconds: 1 };
  await assert.rejects(control.promise(wrong), refused(409), 'an agent without the skill');
  await assert.rejects(control.promise({ ...wrong, agentId: null, number: 'home' }), refused(400));
});

test('tools, messages and permissions reach the agent; a tool without what it needs does not', async () => {
  await control.showTool('240011', { kind: 'popUrl', url: 'https://crm.example.test/{contactId}' });
  const pop = await agent.until(({ Type }) => Type === 'PopURL');
  assert.deepEqual([pop.URL, pop.ContactId], [`https://crm.example.test/${contactId}`, contactId]);
  await control.showTool('240011', { kind: 'indicator', name: 'Shift', action: 'OpenURL', on: true }, null);
  assert.ok(!('ContactID' in (await agent.until(({ Type, Name }) => Type === 'Indicator' && Name === 'Shift'))));
  await control.sendMessage(null, { subject: 'Team', text: 'Meet at five', expireMinutes: 5 });
  await agent.until(({ Type }) => Type === 'UpdateMessages');
  await control.setPermission('240011', 'Masking', null);
  await agent.until(({ Type }) => Type === 'UpdatePermissions');
  await control.setPermission('240011', 'Masking', 'View');
  await assert.rejects(control.showTool('240016', { kind: 'pageOpen', uri: 'https://crm.example.test' }), refused(409));
  await assert.rejects(control.showTool('240011', { kind: 'custom', name: 'x', data: '' }, '1'), refused(409));
  await assert.rejects(control.setPermission('999', 'Masking', 'View'), refused(409));
  await assert.rejects(control.setPermission('240011', 'no such key!', 'View'), refused(400));
  await assert.rejects(control.showTool('240011', { kind: 'rocket' } as never), refused(400));
});
