/** Calls dialed by hand (protocol 6.1, 10.3). */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { available, callRig, callSkills, MANUAL, onManualCall, told } from './support/calling';
import { odds } from './support/campaign';
import { connected, inDialer, talking } from './support/shift';
import { story } from './support/story';

const dial = { skillId: Number(MANUAL), phoneNumber: '5550142' };

suite('6.1 dial-phone', () => {
  test('answered, talked to, hung up, dispositioned: back to what the agent was', async () => {
    const rig = callRig();
    const ada = await available(rig);
    await ada.command('dial-phone', dial);
    await rig.clock.advance(2000 + 5000 + 60_000);
    await ada.onContact(ada.contact.ContactID, 'disposition', { primaryDispositionId: 13, primaryDispositionNotes: 'x' });
    await rig.clock.advance(0);
    const events = ada.take();
    assert.deepEqual(story(events), [
      ...['Dialing', '(OutboundContact)', 'Active', 'Disconnected', '(Unavailable ACW 30)', 'Disconnected final', '(Available)']
    ]);
    const [first] = events;
    assert.deepEqual(
      [
        first.CallType,
        first.DNIS,
        first.ANI,
        first.Skill,
        first.IsInbound,
        first.IsLinked,
        first.ParentContactId,
        first.Timeout
      ],
      ['Regular', '5550142', '5550103', MANUAL, 'False', 'False', '0', '0']
    );
    assert.equal(first.MasterID, first.ContactID);
    assert.deepEqual(
      told(rig, 'dialed', 'rang', 'answered', 'connected', 'ended', 'dispositioned', 'closed').map(({ what }) => what),
      ['dialed', 'rang', 'answered', 'connected', 'ended', 'dispositioned', 'closed']
    );
  });
  test('from Unavailable with a reason, back to it; the history has the call', async () => {
    const rig = callRig();
    const ada = await connected(rig);
    await ada.command('state', { state: 'Unavailable', reason: 'Lunch' });
    await ada.command('dial-phone', dial);
    await rig.clock.advance(100_000);
    const last = ada.events.filter(({ Type }) => Type === 'AgentState').at(-1);
    assert.deepEqual([last?.CurrentState, last?.CurrentOutReason], ['Unavailable', 'Lunch']);
    const { completedContacts } = await ada.expect<{ completedContacts: Record<string, unknown>[] }>(
      ...([200, 'GET', 'contacts/completed?agentId=240011'] as const)
    );
    assert.deepEqual(
      [completedContacts[0].toAddr, completedContacts[0].fromAddr, completedContacts[0].isOutbound],
      ['5550142', '5550103', true]
    );
  });
  test('without a leg the phone rings first, and the number is dialed when it is up', async () => {
    const rig = callRig();
    rig.dialer.control.autoplay(false);
    const ada = await connected(rig);
    await ada.command('dial-phone', dial);
    await rig.clock.advance(1499);
    assert.deepEqual(story(ada.take()), ['Dialing', '(OutboundContact)', '[leg Dialing]']);
    assert.deepEqual(told(rig, 'rang'), []);
    await rig.clock.advance(1 + 2000);
    assert.equal(told(rig, 'rang').length, 1);
  });
  for (const [farEnd, code] of [
    ['busy', 'Busy'],
    ['badNumber', 'BadNumber'],
    ['noAnswer', 'NoAnswer']
  ] as const)
    test(`${farEnd}: closed at once without wrap-up, and why`, async () => {
      const rig = callRig({ skills: callSkills({ odds: odds(farEnd) }) });
      const ada = await available(rig);
      await ada.command('dial-phone', dial);
      await rig.clock.advance(30_000);
      const events = ada.take();
      assert.deepEqual(story(events), ['Dialing', '(OutboundContact)', 'Disconnected final', '(Available)']);
      assert.equal(events[2].DisconnectCode, code);
    });
  test('a machine is heard like a person: nothing analyses it', async () => {
    const rig = callRig({ skills: callSkills({ odds: odds('machine') }) });
    const ada = await available(rig);
    await ada.command('dial-phone', dial);
    await rig.clock.advance(7000);
    assert.equal(ada.contact.Status, 'Active');
  });
  test('given up while it rings', async () => {
    const rig = callRig();
    const ada = await available(rig);
    await ada.command('dial-phone', dial);
    await rig.clock.advance(3000);
    await ada.onContact(ada.contact.ContactID, 'end');
    await rig.clock.advance(60_000);
    assert.deepEqual(story(ada.take()), ['Dialing', '(OutboundContact)', 'Disconnected final', '(Available)']);
    assert.deepEqual(told(rig, 'answered'), []);
  });
  test('redial is the same command again, and another draw', async () => {
    const rig = callRig({ skills: callSkills({ odds: { ...odds('person'), busy: 1, noAnswer: 1 } }) });
    const ada = await available(rig);
    const ends = new Set<string>();
    for (let count = 1; count <= 12; count += 1) {
      await ada.command('dial-phone', dial);
      await rig.clock.advance(120_000);
      ends.add(ada.contacts().at(-1)?.DisconnectCode ?? '');
    }
    assert.deepEqual([...ends].sort(), ['Busy', 'NA', 'NoAnswer']);
    assert.deepEqual(
      told(rig, 'dialed').map((entry) => entry.dial),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
    );
  });
  test('caller id, interaction and parent as asked for', async () => {
    const rig = callRig();
    const ada = await onManualCall(rig);
    const first = ada.contact;
    await ada.onContact(first.ContactID, 'hold');
    ada.take();
    await ada.command('dial-phone', {
      ...dial,
      phoneNumber: '+15550177',
      callerId: '5550111',
      parentContactId: Number(first.ContactID)
    });
    await rig.clock.advance(0);
    const second = ada.live()[1];
    assert.deepEqual(
      [second.Status, second.ANI, second.DNIS, second.ParentContactId, second.MasterID, second.InteractionId],
      ['Dialing', '5550111', '+15550177', first.ContactID, first.MasterID, first.InteractionId]
    );
    assert.notEqual(second.ContactID, first.ContactID);
  });
});

suite('6.1 refused, in words', () => {
  const refusals: [string, object, number, RegExp][] = [
    ['a PC skill', { ...dial, skillId: 880020 }, 400, /dialed by Personal Connection/],
    ['an inbound skill', { ...dial, skillId: 880120 }, 400, /is an inbound skill/],
    ['a skill of somebody else', { ...dial, skillId: 5 }, 400, /not assigned/],
    ['no skill', { phoneNumber: '5550142' }, 400, /skillId is missing/],
    ['no number', { skillId: dial.skillId }, 400, /phoneNumber is missing/],
    ['words', { ...dial, phoneNumber: 'mother' }, 400, /"mother" is not a number/],
    ['only a sign', { ...dial, phoneNumber: '*' }, 400, /not a number/],
    ['a caller id that is none', { ...dial, callerId: 'me' }, 400, /"me" is not a number to call from/],
    ['a parent that is none', { ...dial, parentContactId: 7 }, 400, /no contact 7/]
  ];
  for (const [what, body, status, words] of refusals)
    test(what, async () => {
      const rig = callRig();
      const ada = await available(rig);
      const { error_description: said } = await ada.command('dial-phone', body, status);
      assert.match(String(said), words);
      assert.deepEqual(rig.dialer.control.lines(), []);
    });
  test('in the dialer, in a call that is not on hold, while dialing, in wrap-up', async () => {
    const rig = callRig();
    const ada = await inDialer(rig);
    await ada.command('dial-phone', dial, 409);
    const other = callRig();
    const ben = await talking(other);
    await ben.command('dial-phone', dial, 409);
    await ben.onContact(ben.contact.ContactID, 'hold');
    await ben.command('dial-phone', dial);
    const { error_description: said } = await ben.command('dial-phone', dial, 409);
    assert.match(String(said), /is Dialing: put it on hold first/);
    const third = callRig();
    const cleo = await talking(third);
    await cleo.onContact(cleo.contact.ContactID, 'end');
    await cleo.command('dial-phone', dial, 409);
  });
});

suite('6.1 beside other things', () => {
  test('a state asked for in the call comes after the wrap-up', async () => {
    const rig = callRig();
    const ada = await onManualCall(rig);
    await ada.command('state', { state: 'Unavailable', reason: 'Lunch' });
    await ada.onContact(ada.contact.ContactID, 'end');
    await rig.clock.advance(30_000);
    const last = ada.take().at(-1);
    assert.deepEqual([last?.CurrentState, last?.CurrentOutReason], ['Unavailable', 'Lunch']);
  });
  test('no login to a skill while on a call', async () => {
    const rig = callRig();
    const ada = await onManualCall(rig);
    await ada.command('dialer-login', { skillName: 'Collections A' }, 409);
  });
  test('the phone is dropped: the call ends, with wrap-up', async () => {
    const rig = callRig();
    const ada = await onManualCall(rig);
    await ada.command('agent-phone/end');
    await rig.clock.advance(0);
    assert.deepEqual(story(ada.take()), ['[leg Disconnected]', 'Disconnected', '(Unavailable ACW 30)']);
  });
});
