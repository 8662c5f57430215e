/** Who is previewed and by which settings (protocol 5.4, 7.3): skill or record asks, the law wins, and the second time is another. */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import type { CampaignRecord, CampaignSkill } from '../campaignTypes';
import type { AgentClient } from './support/agentClient';
import { deliveryPreferences, testRecord, testSkill } from './support/campaign';
import { previewing } from './support/previewing';
import { createRig, type Rig } from './support/rig';
import { inDialer, play } from './support/shift';

const skillWith = (
  preferences: Partial<CampaignSkill['deliveryPreferences']>,
  changes: Partial<CampaignSkill> = {}
): CampaignSkill => testSkill({ mode: 'preview', deliveryPreferences: { ...deliveryPreferences, ...preferences }, ...changes });

const seen = ({ contact }: AgentClient) => [
  contact.Status,
  contact.ComplianceRecord,
  contact.ConfirmationRequired,
  contact.Timeout
];

/** What a record looks like when it comes up. */
async function shown(record: Partial<CampaignRecord>, skill: CampaignSkill): Promise<readonly string[]> {
  const [, ada] = await previewing({ records: [testRecord(1, record)], skills: [skill] });
  return seen(ada);
}

suite('who is previewed', () => {
  const progressive = testSkill();
  const cases: readonly (readonly [name: string, record: Partial<CampaignRecord>, skill: CampaignSkill, said: string[]])[] = [
    ['nobody asks', {}, progressive, ['NaturalCallDialing', 'False', 'False', '0']],
    ['the skill', {}, skillWith({}), ['Preview', 'False', 'True', '30']],
    ['the record, whatever the skill', { confirmation: true }, progressive, ['Preview', 'False', 'True', '30']],
    ['the law, whatever the skill', { compliance: true }, progressive, ['Preview', 'True', 'False', '60']],
    [
      'record and law: the time is that of the law',
      { compliance: true, confirmation: true },
      progressive,
      ['Preview', 'True', 'True', '60']
    ],
    [
      'what the skill disabled is not asked',
      { compliance: true, confirmation: true },
      skillWith({ complianceRecordsDisabled: true, confirmationRequiredDisabled: true }, { mode: 'progressive' }),
      ['NaturalCallDialing', 'False', 'False', '0']
    ],
    ['no time-out', { confirmation: true }, skillWith({ confirmationRequiredTimeout: 0 }), ['Preview', 'False', 'True', '0']]
  ];
  for (const [name, record, skill, said] of cases) test(name, async () => assert.deepEqual(await shown(record, skill), said));
  test('one of several lines: it waits for the agent, leaves when another connects, and is offered again', async () => {
    const rig = createRig({
      skills: [testSkill({ mode: 'predictive', linesPerAgent: 2 })],
      records: [testRecord(1, { confirmation: true }), ...[2, 3, 4].map((index) => testRecord(index))]
    });
    rig.dialer.control.autoplay(false);
    const ada = await inDialer(rig);
    await rig.clock.advance(3000);
    const [offer, line] = ada.live();
    assert.deepEqual([offer.Status, offer.IsLinked, line.Status], ['Preview', 'False', 'NaturalCallRinging']);
    await play(rig, line, 'person', 'person');
    assert.equal(ada.contact.ContactID, line.ContactID);
    assert.equal(rig.world.skills.get('880020')?.queue.left(), 3, 'it waits again');
    await ada.onContact(line.ContactID, 'end');
    await ada.onContact(line.ContactID, 'disposition', { primaryDispositionId: 13 });
    assert.equal(rig.dialer.control.nextRecordNow('240011', 'R1'), true);
    await rig.clock.advance(0);
    assert.equal(ada.live().find(({ Status }) => Status === 'Preview')?.Timeout, '20');
  });
});

suite('the time', () => {
  const alone = async (record: Partial<CampaignRecord>, skill = skillWith({}), pace = 1): Promise<[Rig, AgentClient]> =>
    previewing({ records: [testRecord(1, record)], skills: [skill] }, { pace });
  test('a second offer has the other time; so has every one after it', async () => {
    const [rig, ada] = await alone({});
    const times = [ada.contact.Timeout];
    for (const waitMs of [31_000, 21_000, 21_000]) {
      await rig.clock.advance(waitMs);
      times.push(ada.contact.Timeout);
    }
    assert.deepEqual(times, ['30', '20', '20', '20']);
  });
  test('for compliance records that of their own group', async () => {
    const preferences = { complianceRecordsTimeoutSubsequent: 45, showComplianceButtonRequeue: true };
    const [rig, ada] = await alone({ compliance: true }, skillWith(preferences));
    assert.equal(ada.contact.Timeout, '60');
    await ada.onContact(ada.contact.ContactID, 'reject');
    await rig.clock.advance(1000);
    assert.equal(ada.contact.Timeout, '45');
  });
  test('it counts from the offer, and is told in paced seconds', async () => {
    const [rig, ada] = await alone({}, skillWith({}), 10);
    const { LastStateChangeTimeUTC, Timeout, ContactID } = ada.contact;
    assert.equal(Timeout, '3');
    const deadline = Date.parse(LastStateChangeTimeUTC) + Number(Timeout) * 1000;
    await rig.clock.advance(deadline - rig.clock.now() - 1);
    assert.equal(ada.contact.ContactID, ContactID);
    await rig.clock.advance(1);
    assert.equal(ada.contacts()[0].FinalState, 'True');
  });
  for (const [name, record, accepts] of [
    ['the list', { confirmation: true }, { confirmationRequiredDefaultAccept: true }],
    ['the law', { compliance: true }, { complianceRecordsDefaultAccept: true }],
    ['the law although the list asked, too', { compliance: true, confirmation: true }, { complianceRecordsDefaultAccept: true }]
  ] as const) {
    test(`at zero ${name} decides: dialed`, async () => {
      const [rig, ada] = await alone(record, skillWith(accepts));
      const { ContactID } = ada.contact;
      await rig.clock.advance(60_000);
      assert.equal(ada.contacts()[0].ContactID, ContactID);
      assert.ok(rig.dialer.control.ledger().some(({ what, contactId }) => what === 'dialed' && contactId === ContactID));
    });
    test(`at zero ${name} decides: requeued, whatever the other group says`, async () => {
      const other = Object.keys(accepts)[0].startsWith('compliance')
        ? { confirmationRequiredDefaultAccept: true }
        : { complianceRecordsDefaultAccept: true };
      const [rig, ada] = await alone(record, skillWith(other));
      await rig.clock.advance(61_000);
      assert.equal(rig.dialer.control.ledger().find(({ what }) => what === 'closed')?.detail.why, 'timed out');
      assert.ok(!rig.dialer.control.ledger().some(({ what }) => what === 'dialed'));
      assert.ok(ada.contacts().length > 1, 'and offered again');
    });
  }
});

suite('delivery types', () => {
  test('1, 2 and 3 are told by the settings; the wire of the preview is the same', async () => {
    for (const type of [1, 2, 3]) {
      const skill = skillWith({ confirmationRequiredDeliveryType: type, complianceRecordsDeliveryType: 4 - type });
      const [rig, ada] = await previewing({ skills: [skill] });
      const settings = await ada.expect(200, 'GET', 'skills/880020/parameters/delivery-preferences');
      assert.deepEqual([settings.confirmationRequiredDeliveryType, settings.complianceRecordsDeliveryType], [type, 4 - type]);
      assert.equal(ada.contact.DeliveryType, 'None');
      await ada.onContact(ada.contact.ContactID, 'accept');
      await rig.clock.advance(0);
      assert.equal(ada.contact.Status, 'NaturalCallDialing');
    }
  });
});
