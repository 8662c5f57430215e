/** Bad input on purpose: records whose events are spoilt, while the model behind them stays right. */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { loadCampaign } from '../../../../../scripts/simulator/campaignFile';
import { CampaignError, parseCampaign } from '../campaignParser';
import type { Event } from './support/agentClient';
import { testCampaign, testRecord } from './support/campaign';
import { createRig } from './support/rig';
import { connected, play, ringing } from './support/shift';

const spoiltBy = (wire: { set?: object; leaveOut?: readonly string[] }) => [
  testRecord(1, { wire: { set: {}, leaveOut: [], ...wire } as never })
];

suite('a spoilt record', () => {
  test('fields are replaced, of any kind, and left out, in every event; the others stay', async () => {
    const rig = createRig({ records: spoiltBy({ set: { Label: '\u202eevil', DNIS: 5 }, leaveOut: ['TimeZones'] }) });
    const ada = await ringing(rig);
    await play(rig, ada.contact, 'person', 'person');
    const { Label, DNIS, ExternalId, Status } = ada.contact;
    assert.deepEqual([Label, DNIS, ExternalId, Status], ['\u202eevil', 5, 'CUST-0001', 'Active']);
    assert.ok(ada.events.filter(({ Type }) => Type === 'CallContactEvent').every((event) => !('TimeZones' in event)));
    assert.equal(rig.dialer.control.lines()[0].name, 'Rosa Example 1', 'the other side knows who it is');
  });
  test('what tells contacts apart is never spoilt', () => {
    for (const field of ['ContactID', 'Status', 'IsLinked', 'FinalState', 'Type']) {
      assert.throws(() => parseCampaign(testCampaign({ records: spoiltBy({ leaveOut: [field] }) })), CampaignError);
      assert.throws(() => parseCampaign(testCampaign({ records: spoiltBy({ set: { [field]: 1 } }) })), /may not be spoilt/);
    }
  });
});

test('every hard case of the sample campaign reaches the wire and can be lived through', async () => {
  const rig = createRig(loadCampaign());
  const { control } = rig.dialer;
  control.autoplay(false);
  const ada = await connected(rig);
  await ada.command('dialer-login', { skillName: 'Hard cases' });
  await rig.clock.advance(4000);
  const cases = rig.campaign.records.filter(({ skillId }) => skillId === '880110');
  const seen: Event[] = [];
  for (const { recordId, wire } of cases) {
    const current = control.lines().find(({ agentId }) => agentId === ada.agentId);
    if (current !== undefined && current.recordId !== recordId) {
      if (current.status === 'Preview') await ada.onContact(current.contactId, 'reject');
      else control.play(current.contactId, 'busy');
    }
    if (current?.recordId !== recordId) assert.equal(control.nextRecordNow(ada.agentId, recordId), true, recordId);
    await rig.clock.advance(0);
    const event = ada.live()[0];
    for (const [field, value] of Object.entries(wire?.set ?? {})) assert.deepEqual(event[field], value, `${recordId} ${field}`);
    for (const field of wire?.leaveOut ?? []) assert.ok(!(field in event), `${recordId} ${field}`);
    seen.push(event);
    if (event.Status === 'Preview') await ada.onContact(event.ContactID, 'accept');
    await play(rig, event.ContactID, 'person', 'person');
    assert.equal(ada.live()[0].Status, 'Active', recordId);
    await ada.onContact(event.ContactID, 'end');
    await ada.onContact(event.ContactID, 'disposition', { primaryDispositionId: 949 });
    await rig.clock.advance(0);
  }
  assert.equal(seen.length, cases.length);
  const { dispositions } = await ada.expect<{ dispositions: unknown[] }>(200, 'GET', 'skills/880110/dispositions');
  assert.equal(dispositions.length, 50);
});
