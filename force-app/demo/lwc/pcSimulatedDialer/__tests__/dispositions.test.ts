/** Dispositions (protocol 7.4): known, complete, at their time; asked for again afterwards. */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { testRecord, testSkill } from './support/campaign';
import { createRig } from './support/rig';
import { talking, wrappingUp } from './support/shift';

const soon = '2026-03-05T09:30:00-07:00';

suite('7.4 disposition', () => {
  test('too early: 409', async () => {
    const rig = createRig();
    const ada = await talking(rig);
    await ada.onContact(ada.contact.ContactID, 'disposition', { primaryDispositionId: 13 }, 409);
  });
  const refused: readonly (readonly [name: string, body: object])[] = [
    ['no id', {}],
    ['an id that is no number', { primaryDispositionId: 'twelve' }],
    ['an id the skill has not', { primaryDispositionId: 99 }],
    ['a preview id', { primaryDispositionId: -73, primaryCallbackTime: soon, primaryCallbackNumber: '5550142' }],
    ['no amount where one is required', { primaryDispositionId: 12 }],
    ['an amount of nothing', { primaryDispositionId: 12, primaryCommitmentAmount: 0 }],
    ['no time where one is required', { primaryDispositionId: 14, primaryCallbackNumber: '5550142' }],
    [
      'a time gone by',
      { primaryDispositionId: 14, primaryCallbackTime: '2026-03-04T07:00:00-07:00', primaryCallbackNumber: '5' }
    ],
    [
      'a time without offset',
      { primaryDispositionId: 14, primaryCallbackTime: '2026-03-05T09:30:00', primaryCallbackNumber: '5' }
    ],
    ['no number', { primaryDispositionId: 14, primaryCallbackTime: soon }],
    ['a number nobody can dial', { primaryDispositionId: 14, primaryCallbackTime: soon, primaryCallbackNumber: 'home' }]
  ];
  for (const [name, body] of refused) {
    test(`${name}: 400, and the contact waits on`, async () => {
      const rig = createRig();
      const ada = await wrappingUp(rig);
      await ada.onContact(ada.contact.ContactID, 'disposition', body, 400);
      await rig.clock.advance(0);
      assert.deepEqual(ada.take(), []);
    });
  }
  test('saved: the dialer can be asked for it, and the history has it', async () => {
    const rig = createRig();
    const ada = await wrappingUp(rig);
    const { ContactID } = ada.contact;
    await ada.expect(404, 'GET', `contacts/${ContactID}/disposition`);
    await ada.onContact(ContactID, 'disposition', {
      primaryDispositionId: '12',
      primaryDispositionNotes: 'pays Friday',
      primaryCommitmentAmount: '50.5'
    });
    assert.deepEqual(await ada.expect(200, 'GET', `contacts/${ContactID}/disposition`), {
      dispositionId: 12,
      dispositionName: 'Promise to pay',
      notes: 'pays Friday',
      dispositionedByAgendId: 240011,
      dispositionByAgendId: 240011,
      lastUpdated: '2026-03-04T15:00:04.500Z'
    });
    const { completedContacts } = await ada.expect<{ completedContacts: Record<string, unknown>[] }>(
      200,
      'GET',
      `contacts/completed?startDate=Wed, 04 Mar 2026 14:00:00 GMT&endDate=2026-03-05T00:00:00Z&agentId=240011`
    );
    assert.equal(completedContacts.length, 1);
    assert.equal(completedContacts[0].primaryDispositionId, 12);
    assert.equal(completedContacts[0].totalDurationSeconds, 2);
  });
  test('a retry disposition without a time brings the record back after its rest, others do not', async () => {
    const later = { ...testSkill().dispositions[2], dispositionId: '15', requireRescheduleDate: false };
    const dialsOf = async (primaryDispositionId: number): Promise<number> => {
      const rig = createRig({
        records: [testRecord(1)],
        skills: [testSkill({ dispositions: [...testSkill().dispositions, later] })]
      });
      const ada = await wrappingUp(rig);
      await ada.onContact(ada.contact.ContactID, 'disposition', { primaryDispositionId });
      await rig.clock.advance(700_000);
      return rig.dialer.control.ledger().filter(({ what }) => what === 'dialed').length;
    };
    assert.equal(await dialsOf(15), 2);
    assert.equal(await dialsOf(13), 1);
  });
});
