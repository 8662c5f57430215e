/** Preview skills (protocol 5.4, 5.6, 10.2): a record is offered, the agent decides, or time does. */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import type { AgentClient } from './support/agentClient';
import { deliveryPreferences, testRecord, testSkill } from './support/campaign';
import { createRig, type Rig } from './support/rig';
import { inDialer } from './support/shift';
import { story } from './support/story';

const previewing = async (changes: Parameters<typeof testSkill>[0] = {}): Promise<[Rig, AgentClient]> => {
  const rig = createRig({
    skills: [testSkill({ mode: 'preview', restMs: 60_000, lowListAt: 0, ...changes })],
    records: [testRecord(1, { confirmation: true }), testRecord(2, { compliance: true }), testRecord(3)]
  });
  const ada = await inDialer(rig);
  await rig.clock.advance(1000);
  return [rig, ada];
};

suite('5.4 preview', () => {
  test('offered: not linked, with its seconds, confirmation or compliance', async () => {
    const [rig, ada] = await previewing();
    const { Status, IsLinked, Timeout, ConfirmationRequired, ComplianceRecord, ScreenPopUrl } = ada.contact;
    assert.deepEqual(
      { Status, IsLinked, Timeout, ConfirmationRequired, ComplianceRecord, ScreenPopUrl },
      {
        Status: 'Preview',
        IsLinked: 'False',
        Timeout: '30',
        ConfirmationRequired: 'True',
        ComplianceRecord: 'False',
        ScreenPopUrl: ''
      }
    );
    await ada.onContact(ada.contact.ContactID, 'reject');
    await rig.clock.advance(1000);
    assert.equal(ada.contact.ComplianceRecord, 'True');
    assert.equal(ada.contact.ConfirmationRequired, 'False');
    assert.equal(ada.contact.Timeout, '60');
  });
  test('accept dials the same contact', async () => {
    const [rig, ada] = await previewing();
    const { ContactID } = ada.contact;
    await ada.onContact(ContactID, 'accept');
    await rig.clock.advance(10_000);
    assert.deepEqual(story(ada.take()), ['Preview', 'Dialing', 'Ringing+', 'AMD+', 'Active+', '(OutboundContact)']);
    assert.equal(ada.contact.ContactID, ContactID);
    assert.equal(ada.contact.Timeout, '0');
  });
  test('requeue returns it to the end of the list', async () => {
    const [rig, ada] = await previewing();
    await ada.onContact(ada.contact.ContactID, 'reject');
    await rig.clock.advance(1000);
    await ada.onContact(ada.contact.ContactID, 'disposition', { primaryDispositionId: 13 });
    await rig.clock.advance(1000);
    await ada.onContact(ada.contact.ContactID, 'reject');
    await rig.clock.advance(1000);
    assert.deepEqual(
      ada.contacts().map(({ ExternalId }) => ExternalId),
      ['CUST-0001', 'CUST-0002', 'CUST-0003', 'CUST-0001']
    );
  });
  test('snooze returns it to this agent alone, first, after its rest', async () => {
    const [rig, ada] = await previewing();
    await ada.onContact(ada.contact.ContactID, 'snooze');
    await rig.clock.advance(58_000);
    assert.equal(ada.contact.ExternalId, 'CUST-0002');
    await ada.onContact(ada.contact.ContactID, 'disposition', { primaryDispositionId: 13 });
    await rig.clock.advance(1000);
    await ada.onContact(ada.contact.ContactID, 'accept');
    await rig.clock.advance(10_000);
    await ada.onContact(ada.contact.ContactID, 'end');
    await ada.onContact(ada.contact.ContactID, 'disposition', { primaryDispositionId: 13 });
    await rig.clock.advance(1000);
    assert.equal(ada.contact.ExternalId, 'CUST-0001');
  });
  test('only dispositions meant for previews', async () => {
    const [, ada] = await previewing();
    await ada.onContact(ada.contact.ContactID, 'disposition', { primaryDispositionId: 12, primaryCommitmentAmount: 5 }, 400);
    await ada.onContact(ada.contact.ContactID, 'disposition', { primaryDispositionId: 13 });
  });
  test('buttons the skill does not show are refused: 403; law before list', async () => {
    const [rig, ada] = await previewing();
    await ada.onContact(ada.contact.ContactID, 'reject');
    await rig.clock.advance(1000);
    assert.equal(ada.contact.ComplianceRecord, 'True');
    await ada.onContact(ada.contact.ContactID, 'reject', {}, 403);
    await ada.onContact(ada.contact.ContactID, 'snooze', {}, 403);
  });
  test('time decides: requeue by default, or dial', async () => {
    const [rig, ada] = await previewing();
    await rig.clock.advance(30_000);
    assert.deepEqual(story(ada.take()).slice(0, 2), ['Preview', 'Disconnected final']);
    const [other, ben] = await previewing({
      deliveryPreferences: { ...deliveryPreferences, confirmationRequiredDefaultAccept: true }
    });
    await other.clock.advance(30_000);
    assert.deepEqual(story(ben.take()), ['Preview', 'Dialing']);
  });
  test('leaving the dialer returns the offer', async () => {
    const [rig, ada] = await previewing();
    await ada.command('dialer-logout');
    await rig.clock.advance(120_000);
    assert.deepEqual(story(ada.take()), ['Preview', 'Disconnected final', '(Unavailable)']);
    assert.equal(rig.world.skills.get('880020')?.queue.left(), 3);
  });
});
