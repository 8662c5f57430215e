/** transfer-calls, warm and cold (protocol 6.3): the agent is dropped from both, the customer goes on with the other one. */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { available, callRig, consulted, consulting, MANUAL, onManualCall, told } from './support/calling';
import { connected, talking } from './support/shift';
import { story } from './support/story';

const wrappedUp = { primaryDispositionId: 13, primaryDispositionNotes: 'x' };

suite('6.3 warm', () => {
  test('to an agent: a new contact of the same master, Active at once; the agent wraps up', async () => {
    const rig = callRig();
    const { ada, ben, first } = await consulted(rig);
    const consult = ben.contact;
    await ada.command('interactions/transfer-calls');
    await rig.clock.advance(0);
    assert.deepEqual(story(ben.take()), ['Disconnected final', 'Active', '(OutboundContact)']);
    const taken = ben.contact;
    assert.deepEqual(
      [taken.MasterID, taken.ParentContactId, taken.InteractionId, taken.Skill, taken.CallType, taken.Label, taken.DNIS],
      [first.MasterID, first.ContactID, first.InteractionId, '880020', 'Regular', first.Label, first.DNIS]
    );
    assert.ok(![first.ContactID, consult.ContactID].includes(taken.ContactID));
    assert.deepEqual(story(ada.take()), ['Disconnected final', '(OutboundContact)', 'Disconnected', '(Unavailable ACW 30)']);
    assert.deepEqual(
      told(rig, 'transferred', 'received').map(({ what, contactId, kind = '', toAgentId = '', fromAgentId = '' }) => [
        ...[what, contactId, kind, toAgentId, fromAgentId]
      ]),
      [
        ['transferred', first.ContactID, 'warm', '240012', ''],
        ['received', taken.ContactID, '', '', '240011']
      ]
    );
  });
  test('the record is settled once, by whoever had the customer last', async () => {
    const rig = callRig();
    const { ada, ben, first } = await consulted(rig);
    const { entry } = rig.world.contacts.get(first.ContactID)?.line ?? assert.fail();
    await ada.command('interactions/transfer-calls');
    await ada.onContact(first.ContactID, 'disposition', wrappedUp);
    await rig.clock.advance(0);
    assert.equal(entry.place, 'out');
    rig.dialer.control.hangUp(ben.contact.ContactID);
    await rig.clock.advance(0);
    await ben.onContact(ben.contact.ContactID, 'disposition', wrappedUp);
    await rig.clock.advance(0);
    assert.equal(entry.place, 'done');
    assert.deepEqual(story(ben.take()).slice(-4), [
      'Disconnected',
      '(Unavailable ACW 30)',
      'Disconnected final',
      '(Available)'
    ]);
  });
  test('a callback agreed to by the first agent counts when the other agreed to none', async () => {
    const rig = callRig();
    const { ada, ben, first } = await consulted(rig);
    const { entry } = rig.world.contacts.get(first.ContactID)?.line ?? assert.fail();
    await ada.command('interactions/transfer-calls');
    await ada.onContact(first.ContactID, 'disposition', {
      ...{ primaryDispositionId: 14, primaryCallbackTime: '2026-03-05T09:30:00-07:00', primaryCallbackNumber: '5550142' }
    });
    await rig.clock.advance(0);
    assert.equal(entry.callback, null);
    await ben.onContact(ben.contact.ContactID, 'end');
    await ben.onContact(ben.contact.ContactID, 'disposition', wrappedUp);
    await rig.clock.advance(0);
    assert.deepEqual(
      [entry.place, rig.world.skills.get('880020')?.queue.entries.find((one) => one === entry)?.callback?.number],
      ['resting', '5550142']
    );
  });
  test('to a number: the agent leaves both, each call wraps up by its skill', async () => {
    const rig = callRig();
    const ada = await talking(rig);
    const first = ada.contact;
    await ada.onContact(first.ContactID, 'hold');
    await ada.command('dial-phone', { skillId: Number(MANUAL), phoneNumber: '5550177' });
    await rig.clock.advance(2000);
    rig.dialer.control.play(ada.live()[1].ContactID, 'person');
    await ada.command('interactions/transfer-calls');
    await rig.clock.advance(0);
    assert.deepEqual(
      ada.live().map(({ Status, FinalState }) => [Status, FinalState]),
      [
        ['Disconnected', 'False'],
        ['Disconnected', 'False']
      ]
    );
    assert.deepEqual(
      told(rig, 'transferred').map(({ kind, toNumber }) => [kind, toNumber]),
      [['warm', '5550177']]
    );
    for (const { ContactID } of ada.live()) await ada.onContact(ContactID, 'disposition', wrappedUp);
    await rig.clock.advance(0);
    assert.equal(rig.dialer.control.agents()[0].state, 'Dialer');
  });
  test('which of the two is on hold does not matter', async () => {
    const rig = callRig();
    const { ada, ben, first, second } = await consulted(rig);
    await ada.onContact(second.ContactID, 'hold');
    await ada.onContact(first.ContactID, 'resume');
    await ada.command('interactions/transfer-calls');
    await rig.clock.advance(0);
    assert.equal(ben.contact.MasterID, first.MasterID);
  });
});

suite('6.3 warm, to an agent who had put the consult somewhere', () => {
  test('on hold: the customer arrives on hold', async () => {
    const rig = callRig();
    const { ada, ben } = await consulted(rig);
    await ben.onContact(ben.contact.ContactID, 'hold');
    await ada.command('interactions/transfer-calls');
    await rig.clock.advance(0);
    assert.equal(ben.contact.Status, 'Holding');
    await ben.onContact(ben.contact.ContactID, 'resume');
    await rig.clock.advance(0);
    assert.equal(ben.contact.Status, 'Active');
  });
  test('in a conference of theirs: the customer takes the place in it', async () => {
    const rig = callRig();
    const { ada, ben, first } = await consulted(rig);
    await ben.onContact(ben.contact.ContactID, 'hold');
    await ben.command('dial-phone', { skillId: Number(MANUAL), phoneNumber: '5550177' });
    await rig.clock.advance(2000);
    rig.dialer.control.play(ben.live()[1].ContactID, 'person');
    await ben.command('interactions/conference-calls');
    await ada.command('interactions/transfer-calls');
    await rig.clock.advance(0);
    assert.deepEqual(
      ben.live().map(({ Status, MasterID }) => [Status, MasterID === first.MasterID]),
      [
        ['Joined', false],
        ['Joined', true]
      ]
    );
    rig.dialer.control.hangUp(ben.live()[0].ContactID);
    await rig.clock.advance(0);
    assert.equal(ben.live().find(({ MasterID }) => MasterID === first.MasterID)?.Status, 'Active');
  });
});

suite('6.3 cold', () => {
  test('while the agent is rung: the customer is what rings, for what is left of the time', async () => {
    const rig = callRig();
    const { ada, ben, first } = await consulting(rig);
    await rig.clock.advance(5000);
    await ada.command('interactions/transfer-calls');
    await rig.clock.advance(0);
    assert.deepEqual(
      story(ben.take()),
      ['Incoming', 'Disconnected final', 'Ringing'].map((one) => one)
    );
    assert.deepEqual([ben.contact.Label, ben.contact.Timeout, ben.contact.CallType], [first.Label, '15', 'Regular']);
    assert.equal(ada.contact.Status, 'Disconnected');
    await rig.clock.advance(1500);
    assert.equal(ben.contact.Status, 'Active');
    assert.deepEqual(
      told(rig, 'transferred').map(({ kind }) => kind),
      ['cold']
    );
  });
  test('refused then: the customer is lost, and the ledger says so', async () => {
    const rig = callRig();
    const { ada, ben, first } = await consulting(rig);
    await ada.command('interactions/transfer-calls');
    await rig.clock.advance(0);
    await ben.onContact(ben.contact.ContactID, 'reject');
    await rig.clock.advance(0);
    assert.deepEqual(ben.live(), []);
    assert.deepEqual(
      told(rig, 'abandoned').map(({ why }) => why),
      ['refused']
    );
    await ada.onContact(first.ContactID, 'disposition', wrappedUp);
    assert.deepEqual(rig.dialer.control.lines(), []);
  });
  test('into a skill nobody is free for: the customer waits there, and hangs up, or is taken', async () => {
    const rig = callRig();
    rig.dialer.control.autoplay(false);
    const ada = await onManualCall(rig);
    await ada.onContact(ada.contact.ContactID, 'hold');
    await ada.command('dial-skill', { skillId: 880120, parentContactId: Number(ada.contact.ContactID) });
    await rig.clock.advance(1000);
    await ada.command('interactions/transfer-calls');
    await rig.clock.advance(0);
    const [waits] = rig.dialer.control.lines().filter(({ status }) => status === 'Waiting');
    assert.equal(waits.number, '5550142');
    const ben = await available(rig, 2);
    assert.deepEqual([ben.contact.Status, ben.contact.DNIS], ['Incoming', '5550142']);
    assert.equal(ben.contact.Skill, '880120');
  });
  test('to a number that is only dialed', async () => {
    const rig = callRig();
    const ada = await onManualCall(rig);
    await ada.onContact(ada.contact.ContactID, 'hold');
    await ada.command('dial-phone', { skillId: Number(MANUAL), phoneNumber: '5550177' });
    await ada.command('interactions/transfer-calls');
    await rig.clock.advance(0);
    assert.deepEqual(
      told(rig, 'transferred').map(({ kind, toNumber }) => [kind, toNumber]),
      [['cold', '5550177']]
    );
    assert.equal(ada.contact.Status, 'Disconnected');
  });
});

suite('6.3 refused, in words', () => {
  test('one call, none on hold, one masked, nobody outside', async () => {
    const rig = callRig();
    const words = async (agent: typeof ada): Promise<unknown> =>
      (await agent.command('interactions/transfer-calls', {}, 409)).error_description;
    const ada = await connected(rig, 3);
    assert.equal(await words(ada), 'A transfer joins two calls; the agent has 0.');
    const dan = await onManualCall(rig, 4);
    assert.equal(await words(dan), 'A transfer joins two calls; the agent has 1.');
    const other = callRig();
    const { ada: eve, ben, second } = await consulted(other);
    await eve.onContact(second.ContactID, 'mask');
    assert.match(String(await words(eve)), /is masked: unmask it first/);
    await eve.onContact(second.ContactID, 'unmask');
    await available(other, 3);
    await ben.onContact(ben.contact.ContactID, 'hold');
    await ben.command('dial-agent', { targetAgentId: '240013' });
    assert.equal(await words(ben), 'Nobody outside is on either call: there is nobody to transfer.');
  });
});
