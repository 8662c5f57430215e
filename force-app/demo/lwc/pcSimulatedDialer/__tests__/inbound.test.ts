/** Customers who call in: offered, taken, refused, lost, taken up again (protocol 6.2, 6.7, 6.8, 10.3). */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { available, callRig, DIRECT, INBOUND, told } from './support/calling';
import { connected, inDialer } from './support/shift';
import { story } from './support/story';
import type { Rig } from './support/rig';

const callIn = async (rig: Rig, skillId = INBOUND, recordId?: string): Promise<string> => {
  const contactId = rig.dialer.control.inbound({ skillId, number: '5550142', recordId });
  await rig.clock.advance(0);
  return contactId ?? assert.fail('nobody can call this skill');
};

suite('offered and taken', () => {
  test('to be accepted: Incoming with its time, Active, wrap-up, back to Available', async () => {
    const rig = callRig();
    const ada = await available(rig);
    const contactId = await callIn(rig);
    const offer = ada.contact;
    assert.deepEqual(
      [
        offer.ContactID,
        offer.MasterID,
        offer.Status,
        offer.CallType,
        offer.IsInbound,
        offer.Timeout,
        offer.IsRequireManualAccept
      ],
      [contactId, contactId, 'Incoming', 'Regular', 'True', '20', 'True']
    );
    assert.deepEqual([offer.Skill, offer.ANI, offer.DNIS, offer.BlendingToSkillName], [INBOUND, '5550142', '5550110', '']);
    for (const tail of ['hold', 'mask', 'record', 'end', 'activate']) await ada.onContact(contactId, tail, {}, 409);
    await ada.onContact(contactId, 'accept-consult', {}, 409);
    await ada.onContact(contactId, 'accept');
    await rig.clock.advance(0);
    assert.equal(rig.dialer.control.hangUp(contactId), true);
    await ada.onContact(contactId, 'disposition', { primaryDispositionId: 13 });
    await rig.clock.advance(0);
    assert.deepEqual(story(ada.take()), [
      ...['Incoming', 'Active', '(InboundContact)', 'Disconnected', '(Unavailable ACW 30)', 'Disconnected final', '(Available)']
    ]);
    assert.deepEqual(
      told(rig, 'calledIn', 'offered', 'accepted', 'connected', 'ended').map(({ what }) => what),
      [...['calledIn', 'offered', 'accepted', 'connected', 'ended']]
    );
  });
  test('no accept needed: Ringing, and it connects when the phone is answered', async () => {
    const rig = callRig();
    const ada = await available(rig);
    await callIn(rig, DIRECT);
    assert.deepEqual([ada.contact.Status, ada.contact.IsRequireManualAccept], ['Ringing', 'False']);
    await rig.clock.advance(1500);
    assert.equal(ada.contact.Status, 'Active');
  });
  test('no phone yet: it is rung, and is the accept', async () => {
    const rig = callRig();
    const ada = await connected(rig);
    await ada.command('state', { state: 'Available' });
    await callIn(rig, DIRECT);
    await rig.clock.advance(1500);
    assert.deepEqual(story(ada.take()), [
      '(Available)',
      'Ringing',
      '[leg Dialing]',
      '[leg Active]',
      'Active',
      '(InboundContact)'
    ]);
  });
  test('accepted without a phone: it is rung first', async () => {
    const rig = callRig();
    const ada = await connected(rig);
    await ada.command('state', { state: 'Available' });
    const contactId = await callIn(rig);
    await ada.onContact(contactId, 'accept');
    await ada.onContact(contactId, 'accept', {}, 409);
    await rig.clock.advance(25_000);
    assert.equal(ada.contact.Status, 'Active');
  });
  test('a known customer: name, and the page to open when it connects', async () => {
    const rig = callRig();
    const ada = await available(rig);
    const contactId = await callIn(rig, INBOUND, 'R7');
    assert.deepEqual([ada.contact.Label, ada.contact.ANI, ada.contact.ScreenPopUrl], ['Rosa Example 7', '5205550107', '']);
    await ada.onContact(contactId, 'accept');
    await rig.clock.advance(0);
    assert.match(ada.contact.ScreenPopUrl, /CUST-0007/);
  });
  test('out of the dialer: a line that only rings goes, the offer says why; back after the wrap-up', async () => {
    const rig = callRig();
    const ada = await inDialer(rig);
    await rig.clock.advance(1000);
    ada.take();
    const contactId = await callIn(rig);
    assert.equal(ada.contact.BlendingToSkillName, 'Customer line');
    await ada.onContact(contactId, 'accept');
    await rig.clock.advance(0);
    assert.deepEqual(story(ada.take()), ['Disconnected final', 'Incoming', 'Active', '(InboundContact)']);
    await ada.onContact(contactId, 'end');
    await rig.clock.advance(31_000);
    assert.deepEqual(story(ada.take()).slice(0, 5), [
      ...['Disconnected', '(Unavailable ACW 30)', 'Disconnected final', '(Dialer)', 'Dialing']
    ]);
  });
  test('whoever is free longest; whoever waits longest', async () => {
    const rig = callRig();
    const ada = await available(rig);
    const ben = await available(rig, 2);
    const [first, second, third] = [await callIn(rig), await callIn(rig), await callIn(rig)];
    assert.deepEqual([ada.contact.ContactID, ben.contact.ContactID], [first, second]);
    await ben.onContact(second, 'accept');
    await ben.onContact(second, 'end');
    await ben.onContact(second, 'disposition', { primaryDispositionId: 13 });
    await rig.clock.advance(0);
    assert.equal(ben.contact.ContactID, third);
  });
});

suite('not taken', () => {
  test('refused, and the phone dropped as clients do: the next one gets it, a new contact of the same master', async () => {
    const rig = callRig();
    const ada = await available(rig);
    const ben = await available(rig, 2);
    const contactId = await callIn(rig);
    await ada.onContact(contactId, 'reject');
    await ada.command('agent-phone/end');
    await rig.clock.advance(0);
    const events = ada.take();
    assert.deepEqual(story(events), ['Incoming', 'Disconnected final', '(Unavailable)', '[leg Disconnected]']);
    assert.equal(events[2].CurrentOutReason, 'Refused');
    assert.notEqual(ben.contact.ContactID, contactId);
    assert.equal(ben.contact.MasterID, contactId);
  });
  test('not answered in time: the same; in the dialer, it takes the agent out', async () => {
    const rig = callRig();
    const ada = await inDialer(rig);
    await callIn(rig);
    await rig.clock.advance(20_000);
    assert.deepEqual(story(ada.take()), ['Incoming', 'Disconnected final', '(Unavailable)']);
    assert.equal(rig.dialer.control.lines()[0].status, 'Waiting');
    assert.deepEqual(
      told(rig, 'refused').map(({ why }) => why),
      ['timed out']
    );
  });
  test('the customer gives up: while offered, while nobody is free, and by themselves', async () => {
    const rig = callRig();
    const ada = await available(rig);
    const offered = await callIn(rig);
    assert.equal(rig.dialer.control.hangUp(offered), true);
    await rig.clock.advance(0);
    assert.deepEqual(story(ada.take()), ['Incoming', 'Disconnected final']);
    await ada.command('state', { state: 'Unavailable' });
    const waits = await callIn(rig);
    assert.deepEqual(
      rig.dialer.control.lines().map(({ contactId, status, plays }) => [contactId, status, plays]),
      [[waits, 'Waiting', ['hangUp']]]
    );
    const { skillActivity } = await ada.expect<{ skillActivity: Record<string, unknown>[] }>(200, 'GET', 'skills/activity');
    assert.equal(skillActivity.find(({ skillId }) => skillId === Number(INBOUND))?.queueCount, 1);
    assert.equal(rig.dialer.control.hangUp(waits), true);
    await callIn(rig);
    await rig.clock.advance(45_000);
    assert.deepEqual(rig.dialer.control.lines(), []);
    assert.deepEqual(told(rig, 'abandoned').length, 3);
  });
  test('the phone is dropped while it is offered: refused', async () => {
    const rig = callRig();
    const ada = await available(rig);
    await callIn(rig);
    await ada.command('agent-phone/end');
    await rig.clock.advance(0);
    assert.deepEqual(story(ada.take()), ['Incoming', '[leg Disconnected]', 'Disconnected final', '(Unavailable)']);
  });
  test('no such skill, or one that is dialed, or no such person: nobody calls', () => {
    const { control } = callRig().dialer;
    assert.equal(control.inbound({ skillId: '880020' }), null);
    assert.equal(control.inbound({ skillId: '1' }), null);
    assert.equal(control.inbound({ skillId: INBOUND, recordId: 'nobody' }), null);
  });
});

suite('5.2 CallBackDisconnected', () => {
  const lost = async (rig: Rig): Promise<{ ada: Awaited<ReturnType<typeof available>>; contactId: string }> => {
    const ada = await available(rig);
    const contactId = await callIn(rig);
    await ada.onContact(contactId, 'accept');
    await rig.clock.advance(0);
    ada.take();
    assert.equal(rig.dialer.control.dropLeg(ada.agentId), true);
    await rig.clock.advance(0);
    return { ada, contactId };
  };
  test('the phone is lost in an inbound call: offered again; accepted, the phone rings and they talk on', async () => {
    const rig = callRig();
    const { ada, contactId } = await lost(rig);
    assert.equal(ada.contact.Timeout, '20');
    await ada.onContact(contactId, 'hold', {}, 409);
    await ada.onContact(contactId, 'accept');
    await rig.clock.advance(1500);
    assert.deepEqual(story(ada.take()), [
      '[leg Disconnected]',
      'CallBackDisconnected',
      '[leg Dialing]',
      '[leg Active]',
      'Active'
    ]);
    assert.equal(rig.dialer.control.hangUp(contactId), true);
  });
  for (const [how, act] of [
    ['rejected', async (ada, contactId) => void (await ada.onContact(contactId, 'reject'))],
    ['not taken up in time', async (_ada, _contactId, rig) => rig.clock.advance(20_000)],
    ['the customer hangs up', async (_ada, contactId, rig) => void rig.dialer.control.hangUp(contactId)]
  ] as [string, (ada: Awaited<ReturnType<typeof available>>, contactId: string, rig: Rig) => Promise<void>][])
    test(`${how}: closed without wrap-up`, async () => {
      const rig = callRig();
      const { ada, contactId } = await lost(rig);
      await act(ada, contactId, rig);
      await rig.clock.advance(0);
      assert.deepEqual(story(ada.take()).slice(-2), ['Disconnected final', '(Available)']);
    });
  test('dropped on purpose it is over', async () => {
    const rig = callRig();
    const ada = await available(rig);
    await ada.onContact(await callIn(rig), 'accept');
    await ada.command('agent-phone/end');
    await rig.clock.advance(0);
    assert.equal(ada.contact.Status, 'Disconnected');
  });
});
