/** Preview delivery 3 and 4: typed numbers are the panel's matter; the outside network is told step by step (protocol 5.4, 5.6). */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import type { AgentClient } from './support/agentClient';
import { deliveryPreferences, testRecord, testSkill } from './support/campaign';
import { createRig, type Rig } from './support/rig';
import { connected } from './support/shift';
import { story } from './support/story';

const outside = { ...deliveryPreferences, confirmationRequiredDeliveryType: 4, complianceRecordsDeliveryType: 4 };

/** The first record is on screen; no phone was ever rung. */
async function shown(): Promise<[Rig, AgentClient]> {
  const rig = createRig({
    skills: [testSkill({ mode: 'preview', lowListAt: 0, deliveryPreferences: outside })],
    records: [1, 2, 3].map((index) => testRecord(index, { confirmation: true }))
  });
  const ada = await connected(rig);
  await ada.command('dialer-login', { skillName: 'Collections A' });
  await rig.clock.advance(1000);
  return [rig, ada];
}

async function placed(): Promise<[Rig, AgentClient, string]> {
  const [rig, ada] = await shown();
  const { ContactID } = ada.contact;
  await ada.onContact(ContactID, 'accept');
  await ada.onContact(ContactID, 'independent-dial');
  await rig.clock.advance(0);
  ada.take();
  return [rig, ada, ContactID];
}

suite('5.6 outside network', () => {
  test('in the dialer without a phone; accepted, placed, answered, ended, dispositioned', async () => {
    const [rig, ada] = await shown();
    const { ContactID } = ada.contact;
    assert.deepEqual(story(ada.take()), ['(Dialer)', 'Preview']);
    await ada.onContact(ContactID, 'accept');
    await rig.clock.advance(600_000);
    assert.deepEqual(story(ada.take()), ['Dialing'], 'nothing goes on by itself');
    await ada.onContact(ContactID, 'independent-dial');
    await rig.clock.advance(600_000);
    assert.deepEqual(story(ada.take()), ['Ringing+']);
    await ada.onContact(ContactID, 'independent-dial-outcome', { outcome: 'Answered Call' });
    await rig.clock.advance(600_000);
    assert.deepEqual(story(ada.take()), ['Active+', '(OutboundContact)']);
    assert.equal(rig.dialer.control.hangUp(ContactID), false, 'nobody hears the other phone');
    await ada.onContact(ContactID, 'end');
    await ada.onContact(ContactID, 'disposition', { primaryDispositionId: 13 });
    await rig.clock.advance(1000);
    assert.deepEqual(story(ada.take()), ['Disconnected', '(Unavailable ACW 30)', 'Disconnected final', '(Dialer)', 'Preview']);
    const whats = rig.dialer.control.ledger().filter((entry) => entry.contactId === ContactID);
    assert.deepEqual(
      whats.map(({ what }) => what).filter((what) => ['placed', 'reported', 'connected', 'ended', 'closed'].includes(what)),
      ['placed', 'reported', 'connected', 'ended', 'closed']
    );
  });
  test('"Answered" is the same', async () => {
    const [rig, ada, contactId] = await placed();
    await ada.onContact(contactId, 'independent-dial-outcome', { outcome: 'Answered' });
    await rig.clock.advance(0);
    assert.equal(ada.contact.Status, 'Active');
  });
  for (const [outcome, code] of [
    ['Busy', 'NA'],
    ['Fax', 'NA'],
    ['No Answer', 'NA'],
    ['Intercept', 'BadNumber']
  ] as const)
    test(`${outcome}: closed at once, the next record comes`, async () => {
      const [rig, ada, contactId] = await placed();
      await ada.onContact(contactId, 'independent-dial-outcome', { outcome });
      await rig.clock.advance(1000);
      const events = ada.take();
      assert.deepEqual(story(events), ['Disconnected final', 'Preview']);
      assert.equal(events[0].DisconnectCode, code);
      await ada.onContact(contactId, 'end', {}, 404);
    });
  test('one step after the other, and only words the protocol knows', async () => {
    const [rig, ada] = await shown();
    const { ContactID } = ada.contact;
    await ada.onContact(ContactID, 'independent-dial', {}, 409);
    await ada.onContact(ContactID, 'accept');
    await ada.onContact(ContactID, 'independent-dial-outcome', { outcome: 'Busy' }, 409);
    await ada.onContact(ContactID, 'independent-dial');
    await ada.onContact(ContactID, 'independent-dial', {}, 409);
    for (const outcome of ['', 'Maybe', 'constructor'])
      await ada.onContact(ContactID, 'independent-dial-outcome', { outcome }, 400);
    await rig.clock.advance(0);
    assert.equal(ada.contact.Status, 'NaturalCallRinging');
  });
  test('what the dialer could do to a call of its own it can not do here', async () => {
    const [rig, ada, contactId] = await placed();
    await ada.onContact(contactId, 'independent-dial-outcome', { outcome: 'Answered' });
    for (const tail of ['hold', 'mask', 'record']) await ada.onContact(contactId, tail, {}, 409);
    await ada.command('agent-phone/dial');
    await rig.clock.advance(1500);
    await ada.command('send-dtmf', { dtmfSequence: '1' }, 409);
    await ada.command('agent-phone/end');
    await rig.clock.advance(0);
    assert.equal(ada.contact.Status, 'Active', 'a lost phone changes nothing');
  });
});

test('delivery type 3 is dialed by the dialer like any other', async () => {
  const rig = createRig({
    skills: [
      testSkill({ mode: 'preview', deliveryPreferences: { ...deliveryPreferences, confirmationRequiredDeliveryType: 3 } })
    ]
  });
  const ada = await connected(rig);
  await ada.command('dialer-login', { skillName: 'Collections A' });
  await rig.clock.advance(2500);
  await ada.onContact(ada.contact.ContactID, 'independent-dial', {}, 409);
  await ada.onContact(ada.contact.ContactID, 'accept');
  await ada.onContact(ada.contact.ContactID, 'independent-dial', {}, 409);
  await rig.clock.advance(2000);
  assert.equal(ada.contact.Status, 'NaturalCallRinging');
});
