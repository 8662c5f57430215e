/** A second call from a call: agent, skill, number; the called agent really gets an offer (protocol 6.1, 6.3). */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { available, callRig, consulted, consulting, INBOUND, MANUAL, onManualCall, told } from './support/calling';
import { connected, inDialer, talking } from './support/shift';
import { story } from './support/story';

suite('6.1 consult-agent and dial-agent', () => {
  for (const tail of ['consult-agent', 'dial-agent'])
    test(`${tail}: held, offered, accepted, ended: both are where they were`, async () => {
      const rig = callRig();
      const { ada, ben, first } = await consulting(rig, tail);
      const offer = ben.contact;
      assert.deepEqual(
        [offer.Status, offer.CallType, offer.Skill, offer.ANI, offer.DNIS, offer.IsInbound, offer.IsRequireManualAccept],
        ['Incoming', 'Consult', '0', '240011', '240012', 'True', 'True']
      );
      assert.deepEqual([offer.Timeout, offer.Label, offer.MasterID], ['20', 'Ada Agent', first.MasterID]);
      const [, second] = ada.live();
      assert.deepEqual([second.Status, second.ParentContactId, second.Label], ['Dialing', first.ContactID, 'Ben Agent']);
      assert.equal(offer.ParentContactId, second.ContactID);
      await ben.onContact(offer.ContactID, tail === 'dial-agent' ? 'accept' : 'accept-consult');
      await rig.clock.advance(5000);
      await ben.onContact(offer.ContactID, 'end');
      await rig.clock.advance(0);
      assert.deepEqual(story(ben.take()), ['Incoming', 'Active', '(InboundConsult)', 'Disconnected final', '(Available)']);
      assert.deepEqual(story(ada.take()), [
        'Dialing',
        '(OutboundConsult)',
        'Active',
        'Disconnected final',
        '(OutboundContact)'
      ]);
      await ada.onContact(first.ContactID, 'resume');
      await rig.clock.advance(0);
      assert.equal(ada.contact.Status, 'Active');
    });
  test('refused: the caller is told with a code, the agent stays as they were', async () => {
    const rig = callRig();
    const { ada, ben, first } = await consulting(rig);
    await ben.onContact(ben.contact.ContactID, 'reject');
    await rig.clock.advance(0);
    assert.deepEqual(story(ben.take()), ['Incoming', 'Disconnected final']);
    const events = ada.take();
    assert.deepEqual(story(events), ['Dialing', '(OutboundConsult)', 'Disconnected final', '(OutboundContact)']);
    assert.equal(events[2].DisconnectCode, 'Refused');
    assert.equal(ada.contact.ContactID, first.ContactID);
    assert.deepEqual(
      told(rig, 'refused').map(({ agentId, why }) => [agentId, why]),
      [['240012', 'refused']]
    );
  });
  test('not answered in time', async () => {
    const rig = callRig();
    const { ada, ben } = await consulting(rig);
    await rig.clock.advance(19_999);
    assert.equal(ben.contact.Status, 'Incoming');
    await rig.clock.advance(1);
    assert.deepEqual(ben.live(), []);
    assert.equal(ada.contacts()[1].DisconnectCode, 'NoAnswer');
  });
  test('given up by the caller: the offer is withdrawn', async () => {
    const rig = callRig();
    const { ada, ben } = await consulting(rig);
    await ada.onContact(ada.live()[1].ContactID, 'end');
    await rig.clock.advance(30_000);
    assert.deepEqual(story(ben.take()), ['Incoming', 'Disconnected final']);
    assert.equal(ada.live().length, 1);
  });
  test('whoever is not there, away or busy is not rung: said at once', async () => {
    const rig = callRig();
    const cleo = await connected(rig, 3);
    const dan = await onManualCall(rig, 4);
    const ada = await available(rig);
    const words = async (targetAgentId: string, status: number): Promise<unknown> =>
      (await ada.command('dial-agent', { targetAgentId }, status)).error_description;
    assert.equal(await words('240012', 409), 'Ben Agent is not signed in.');
    assert.equal(await words(cleo.agentId, 409), 'Cleo Agent is Unavailable.');
    assert.equal(await words(dan.agentId, 409), 'Dan Agent is on another contact.');
    assert.equal(await words('1', 400), 'There is no agent 1.');
    assert.equal(await words(ada.agentId, 400), 'An agent can not call themselves.');
    assert.deepEqual(ada.live(), []);
  });
  test('somebody waiting in the dialer is pulled out for it, and goes back', async () => {
    const rig = callRig();
    const ben = await inDialer(rig, 2);
    const ada = await available(rig);
    await ada.command('consult-agent', { targetAgentId: ben.agentId });
    await rig.clock.advance(5000);
    // A line that only rang goes; nothing more is dialed.
    assert.deepEqual(story(ben.take()), ['Dialing', 'Disconnected final', 'Incoming']);
    await ben.onContact(ben.contact.ContactID, 'accept-consult');
    await ada.onContact(ada.contact.ContactID, 'end');
    await rig.clock.advance(3000);
    assert.deepEqual(story(ben.take()).slice(0, 5), [
      ...['Active', '(InboundConsult)', 'Disconnected final', '(Dialer)', 'Dialing']
    ]);
  });
  test('the first call has to be on hold, and its contact the agent’s own', async () => {
    const rig = callRig();
    const ben = await available(rig, 2);
    const ada = await talking(rig);
    await ada.command('consult-agent', { targetAgentId: ben.agentId }, 409);
    await ada.onContact(ada.contact.ContactID, 'hold');
    await ada.command('consult-agent', { targetAgentId: ben.agentId, parentContactId: 9 }, 400);
  });
});

suite('6.3 two calls', () => {
  test('only one is heard: resume needs the other one on hold', async () => {
    const rig = callRig();
    const { ada, ben, first, second } = await consulted(rig);
    await ada.onContact(first.ContactID, 'resume', {}, 409);
    await ada.onContact(second.ContactID, 'hold');
    await ada.onContact(first.ContactID, 'resume');
    await rig.clock.advance(0);
    assert.deepEqual(
      ada.live().map(({ Status }) => Status),
      ['Active', 'Holding']
    );
    assert.equal(ben.contact.Status, 'Active');
  });
  test('the customer hangs up during the consult: wrap-up runs beside it, and is told when the consult is over', async () => {
    const rig = callRig();
    const { ada, first, second } = await consulted(rig);
    rig.dialer.control.hangUp(first.ContactID);
    await rig.clock.advance(10_000);
    assert.deepEqual(
      story(ada.take()),
      ['Disconnected+'].map((one) => one.replace('+', ''))
    );
    assert.deepEqual(
      ada
        .live()
        .map(({ Status }) => Status)
        .sort(),
      ['Active', 'Disconnected']
    );
    await ada.onContact(second.ContactID, 'end');
    await rig.clock.advance(0);
    assert.deepEqual(story(ada.take()), ['Disconnected final', '(Unavailable ACW 20)']);
    await ada.onContact(first.ContactID, 'disposition', { primaryDispositionId: 13 });
    await rig.clock.advance(0);
    assert.deepEqual(story(ada.take()), ['Disconnected final', '(Dialer)']);
  });
  test('its wrap-up may end before the consult does: then the agent goes on at once', async () => {
    const rig = callRig();
    const { ada, first, second } = await consulted(rig);
    rig.dialer.control.hangUp(first.ContactID);
    await rig.clock.advance(31_000);
    assert.equal(ada.contact.ContactID, second.ContactID);
    await ada.onContact(second.ContactID, 'end');
    await rig.clock.advance(0);
    assert.deepEqual(story(ada.take()).slice(-2), ['Disconnected final', '(Dialer)']);
  });
  test('dial-phone as second call: a stranger beside the customer', async () => {
    const rig = callRig();
    const ada = await talking(rig);
    await ada.onContact(ada.contact.ContactID, 'hold');
    await ada.command('dial-phone', {
      skillId: Number(MANUAL),
      phoneNumber: '5550177',
      parentContactId: ada.contact.ContactID
    });
    await rig.clock.advance(2000);
    const [first, second] = ada.live();
    rig.dialer.control.play(second.ContactID, 'busy');
    await rig.clock.advance(0);
    assert.equal(ada.contacts()[1].DisconnectCode, 'Busy');
    await ada.onContact(first.ContactID, 'resume');
  });
});

test('7.11 the directory shows both in their consult', async () => {
  const rig = callRig();
  const { ada, second } = await consulted(rig);
  const { resultSet } = await ada.expect<{ resultSet: { agentState: Record<string, unknown>[] } }>(
    ...([200, 'GET', 'cache/agentstate'] as const)
  );
  assert.deepEqual(
    resultSet.agentState.slice(0, 2).map((agent) => [agent.agentStateName, agent.isOutbound, agent.mediaName]),
    [
      ['OutboundConsult', true, 'Call'],
      ['InboundConsult', false, 'Call']
    ]
  );
  assert.equal(resultSet.agentState[0].contactId, Number(second.ContactID));
});

suite('6.1 dial-skill', () => {
  test('whoever of the skill is free longest; refusing costs them their place, and the next one is asked', async () => {
    const rig = callRig();
    const { ada, ben } = await consulting(rig, 'dial-skill');
    const cleo = await available(rig, 3);
    assert.deepEqual([ben.contact.Skill, ben.contact.CallType, ben.contact.Status], [INBOUND, 'Consult', 'Incoming']);
    await ben.onContact(ben.contact.ContactID, 'reject');
    await rig.clock.advance(0);
    assert.deepEqual(story(ben.take()), ['Incoming', 'Disconnected final', '(Unavailable)']);
    assert.equal(rig.dialer.control.agents()[1].state, 'Unavailable');
    assert.equal(cleo.contact.Status, 'Incoming');
    assert.equal(ada.live()[1].Status, 'Dialing');
    await cleo.onContact(cleo.contact.ContactID, 'accept');
    await rig.clock.advance(0);
    assert.equal(ada.live()[1].Status, 'Active');
    assert.deepEqual(story(cleo.take()), ['Incoming', 'Active', '(InboundConsult)']);
  });
  test('nobody free: it waits, whoever becomes free gets it', async () => {
    const rig = callRig();
    const ada = await available(rig);
    await ada.command('dial-skill', { skillId: Number(INBOUND) });
    await rig.clock.advance(10_000);
    const ben = await available(rig, 2);
    assert.equal(ben.contact.Status, 'Incoming');
  });
  test('nobody at all: no agent, after as long as the skill lets calls ring', async () => {
    const rig = callRig();
    const ada = await available(rig);
    await ada.command('dial-skill', { skillId: Number(INBOUND) });
    await rig.clock.advance(44_999);
    assert.equal(ada.contact.Status, 'Dialing');
    await rig.clock.advance(1);
    const [, , last] = ada.take();
    assert.deepEqual([last.FinalState, last.DisconnectCode], ['True', 'NoAgent']);
    assert.deepEqual(rig.world.waitingCalls.size, 0);
  });
  test('only skills that calls can go to', async () => {
    const rig = callRig();
    const ada = await available(rig);
    await ada.command('dial-skill', { skillId: 880020 }, 400);
    await ada.command('dial-skill', { skillId: 1 }, 400);
    await ada.command('dial-skill', {}, 400);
  });
});
