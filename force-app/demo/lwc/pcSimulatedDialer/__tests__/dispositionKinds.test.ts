/** What a disposition does to the record (protocol 7.4): ends it, bars its number, or brings it back; secondary ones; saved elsewhere. */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import type { CampaignDisposition } from '../campaignTypes';
import { kindOf } from '../dispositionKinds';
import type { AgentClient } from './support/agentClient';
import { testRecord, testSkill } from './support/campaign';
import { previewing } from './support/previewing';
import { createRig, type Rig } from './support/rig';
import { wrappingUp } from './support/shift';

type Json = Record<string, unknown>;
const base: CampaignDisposition = {
  dispositionId: '20',
  name: 'One',
  classification: 'Other',
  requireCommitmentAmount: false,
  requireRescheduleDate: false,
  agentSpecific: false,
  isPreviewDisposition: false
};
const ledgerOf = ({ dialer }: Rig, what: string) => dialer.control.ledger().filter((entry) => entry.what === what);

suite('the kind', () => {
  const cases: readonly (readonly [kind: number, Partial<CampaignDisposition>])[] = [
    [1, { classification: 'Positive', requireCommitmentAmount: true }],
    [2, { classification: 'Positive' }],
    [3, { classification: 'Negative, do not call' }],
    [4, { classification: 'Negative, do not call', kind: 4 }],
    [5, { classification: 'Negative' }],
    [6, {}],
    [7, { classification: 'Retry', requireRescheduleDate: true, agentSpecific: true }],
    [8, { classification: 'Retry', requireRescheduleDate: true }],
    [9, { classification: 'Retry later' }],
    [10, { classification: 'Retry, person unavailable' }],
    [11, { classification: 'Retry, answering machine' }]
  ];
  for (const [kind, changes] of cases) test(`${kind}`, () => assert.equal(kindOf({ ...base, ...changes }), kind));
});

suite('what becomes of the record', () => {
  const dispose = async (disposition: Partial<CampaignDisposition>, options: { skills?: number } = {}): Promise<Rig> => {
    const one = { dispositions: [{ ...base, ...disposition }], restMs: 60_000 };
    const other = testSkill({ skillId: '880021', skillName: 'Other', ...one });
    const same = { phoneE164: '+15205550101', phoneNational: '5205550101' };
    const rig = createRig({
      skills: [testSkill(one), ...(options.skills === 2 ? [other] : [])],
      records: [
        testRecord(1),
        testRecord(2, same),
        ...(options.skills === 2 ? [testRecord(3, { ...same, skillId: '880021' })] : [])
      ]
    });
    const ada = await wrappingUp(rig);
    await ada.onContact(ada.contact.ContactID, 'disposition', { primaryDispositionId: 20 });
    return rig;
  };
  const placeOf = ({ world }: Rig, recordId: string): string | undefined =>
    [...world.skills.values()].flatMap(({ queue }) => queue.entries).find(({ record }) => record.recordId === recordId)?.place;

  test('kinds 5 and 6 end this record and no other', async () => {
    for (const kind of [5, 6] as const) {
      const rig = await dispose({ kind });
      assert.deepEqual([placeOf(rig, 'R1'), placeOf(rig, 'R2')], ['done', 'waiting']);
      assert.deepEqual(ledgerOf(rig, 'doNotCall'), []);
    }
  });
  test('kind 3 ends every record of the number in the skill; other skills may call it', async () => {
    const rig = await dispose({ kind: 3 }, { skills: 2 });
    assert.deepEqual(
      ['R1', 'R2', 'R3'].map((id) => placeOf(rig, id)),
      ['done', 'done', 'waiting']
    );
    assert.deepEqual(ledgerOf(rig, 'doNotCall')[0].detail, { scope: 'skill', number: '+15205550101', records: 1 });
  });
  test('kind 4 ends them in every skill', async () => {
    const rig = await dispose({ kind: 4 }, { skills: 2 });
    assert.deepEqual(
      ['R1', 'R2', 'R3'].map((id) => placeOf(rig, id)),
      ['done', 'done', 'done']
    );
    await rig.clock.advance(3_600_000);
    assert.equal(ledgerOf(rig, 'dialed').length, 1, 'nobody calls the number again');
  });
  test('kind 9 brings it back after its rest', async () => {
    const rig = await dispose({ kind: 9, classification: 'Retry later' });
    assert.equal(placeOf(rig, 'R1'), 'resting');
    await rig.clock.advance(60_000);
    assert.notEqual(placeOf(rig, 'R1'), 'resting');
  });
  test('a barred number whose record is out is not called when it comes back', async () => {
    const rig = createRig({
      skills: [testSkill({ mode: 'predictive', linesPerAgent: 2, dispositions: [{ ...base, kind: 3 }] })],
      records: [testRecord(1), testRecord(2, { phoneE164: '+15205550101' })]
    });
    const [queue] = [...rig.world.skills.values()].map((skill) => skill.queue);
    const first = queue.take('240011');
    assert.ok(first);
    assert.equal(queue.bar('+15205550101'), 1);
    queue.giveBack(first);
    assert.deepEqual([first.place, queue.left()], ['done', 0]);
  });
  test('a preview disposition that is a retry brings the record back, too', async () => {
    const later = { ...base, dispositionId: '21', classification: 'Retry later', isPreviewDisposition: true };
    const [rig, ada] = await previewing({ skills: [testSkill({ mode: 'preview', dispositions: [later] })] });
    await ada.onContact(ada.contact.ContactID, 'disposition', { primaryDispositionId: 21 });
    assert.equal(placeOf(rig, 'R1'), 'resting');
  });
});

suite('secondary dispositions', () => {
  const save = async (skill: boolean, secondaryDispositionId: unknown, status = 202): Promise<[AgentClient, string]> => {
    const rig = createRig({ skills: [testSkill({ useSecondaryDispositions: skill })] });
    const ada = await wrappingUp(rig);
    const { ContactID } = ada.contact;
    await ada.onContact(ContactID, 'disposition', { primaryDispositionId: 13, secondaryDispositionId }, status);
    return [ada, ContactID];
  };
  test('saved with the first where the skill uses them', async () => {
    const [ada, contactId] = await save(true, 12);
    const saved = await ada.expect(200, 'GET', `contacts/${contactId}/disposition`);
    assert.deepEqual(
      [saved.dispositionId, saved.secondaryDispositionId, saved.secondaryDispositionName],
      [13, 12, 'Promise to pay']
    );
    const skills = await ada.expect<{ agentSkillAssignments: Json[] }>(200, 'GET', 'agents/240011/skills');
    assert.equal(skills.agentSkillAssignments[0].useSecondaryDispositions, true);
  });
  test('refused where it does not, for an unknown one, and for the same again; may be left out', async () => {
    await save(false, 12, 400);
    await save(true, 99, 400);
    await save(true, 13, 400);
    const [ada, contactId] = await save(true, undefined);
    assert.ok(!('secondaryDispositionId' in (await ada.expect(200, 'GET', `contacts/${contactId}/disposition`))));
  });
});

suite('saved elsewhere', () => {
  test('is there at once, by whom or by nobody; the wrap-up goes on, and what the agent saves counts', async () => {
    const rig = createRig();
    const ada = await wrappingUp(rig);
    const { ContactID } = ada.contact;
    const saved = () => ada.expect(200, 'GET', `contacts/${ContactID}/disposition`);
    assert.equal(rig.dialer.control.disposeElsewhere(ContactID, { dispositionId: '13', notes: 'told us by mail' }), true);
    const { dispositionName, notes, dispositionedByAgendId, dispositionByAgendId } = await saved();
    assert.deepEqual(
      [dispositionName, notes, dispositionedByAgendId, dispositionByAgendId],
      ['Wrong person', 'told us by mail', null, null]
    );
    assert.equal(rig.dialer.control.disposeElsewhere(ContactID, { dispositionId: '13', agentId: '240012' }), true);
    assert.equal((await saved()).dispositionedByAgendId, 240012);
    assert.equal(ada.contact.FinalState, 'False');
    await ada.onContact(ContactID, 'disposition', { primaryDispositionId: 12, primaryCommitmentAmount: 5 });
    assert.deepEqual([(await saved()).dispositionId, (await saved()).dispositionByAgendId], [12, 240011]);
    assert.equal(rig.dialer.control.disposeElsewhere(ContactID, { dispositionId: '13' }), true, 'afterwards, too');
  });
  test('not for what does not exist', async () => {
    const rig = createRig();
    const ada = await wrappingUp(rig);
    const { control } = rig.dialer;
    assert.equal(control.disposeElsewhere('1', { dispositionId: '13' }), false);
    assert.equal(control.disposeElsewhere(ada.contact.ContactID, { dispositionId: '99' }), false);
    assert.equal(control.disposeElsewhere(ada.contact.ContactID, { dispositionId: '13', agentId: '1' }), false);
    assert.deepEqual(ledgerOf(rig, 'dispositionedElsewhere'), []);
  });
});
