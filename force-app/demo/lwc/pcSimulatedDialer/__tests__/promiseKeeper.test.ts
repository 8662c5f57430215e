/** A commitment at its time (protocol 4.9): to whom it is offered, for how long, and what the agent does with it. */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import type { AgentClient, Event } from './support/agentClient';
import { testAgent, testRecord, testSkill } from './support/campaign';
import { assertAtRest } from './support/invariants';
import { hour, listOf, promise } from './support/promising';
import { createRig, type Rig } from './support/rig';
import { connected, inDialer, play, talking } from './support/shift';
import { story } from './support/story';

const ledgerOf = ({ dialer }: Rig, what: string) => dialer.control.ledger().filter((entry) => entry.what === what);
const offers = (agent: AgentClient): Event[] => agent.events.filter(({ Type }) => Type === 'PromiseKeeper');
const ends = (agent: AgentClient): string[] =>
  agent.events.filter(({ Type }) => Type === 'PromiseKeeperStatus').map(({ Status }) => Status);

/** Available, with one commitment of their own an hour from now, and nothing to dial. */
async function promised(
  changes: object = {},
  campaign: Parameters<typeof createRig>[0] = {}
): Promise<[Rig, AgentClient, number]> {
  const rig = createRig({ records: [], ...campaign });
  const ada = await connected(rig);
  await ada.command('state', { state: 'Available' });
  const callbackId = await promise(ada, changes);
  await rig.clock.advance(0);
  ada.take();
  return [rig, ada, callbackId];
}

suite('offered', () => {
  test('at its time, to its agent, with every field', async () => {
    const [rig, ada, callbackId] = await promised();
    await rig.clock.advance(hour - 1);
    assert.deepEqual(ada.take(), []);
    await rig.clock.advance(1);
    const [offer] = offers(ada);
    const { IISHost: _iis, VCHost: _vc, ...fields } = offer;
    assert.deepEqual(fields, {
      Type: 'PromiseKeeper',
      CallbackId: String(callbackId),
      AgentId: '240011',
      SkillId: '880020',
      TargetType: 'A',
      DialNumber: '5550142',
      OrigNumber: '5550100',
      FirstName: 'Rosa',
      LastName: 'Example',
      Notes: 'ask for <order> 7',
      CallbackTime: '2026-03-04T16:00:00.000Z',
      DeliveryTime: '2026-03-04T16:00:00.000Z',
      CallbackExpireTime: '2026-03-04T16:02:00.000Z'
    });
    assert.equal((await listOf(ada)).length, 1, 'promised until it is kept');
  });
  test('not while signed out, not in Unavailable, not in a call: as soon as they can take it', async () => {
    const rig = createRig();
    const ada = await talking(rig);
    await promise(ada);
    await rig.clock.advance(2 * hour);
    assert.deepEqual(offers(ada), [], 'in a call');
    await ada.onContact(ada.contact.ContactID, 'end');
    await ada.onContact(ada.contact.ContactID, 'disposition', { primaryDispositionId: 13 });
    await rig.clock.advance(0);
    assert.equal(offers(ada).length, 1, 'right after the wrap-up, before anything is dialed');
    assert.equal(ada.live().length, 0);

    const [other, ben] = await promised();
    await ben.command('state', { state: 'Unavailable', reason: 'Lunch' });
    await other.clock.advance(2 * hour);
    assert.deepEqual(offers(ben), []);
    await ben.command('state', { state: 'Available' });
    await other.clock.advance(0);
    assert.equal(offers(ben).length, 1);
  });
  test('signed out: it waits and comes after signing in', async () => {
    const [rig, ada] = await promised();
    await ada.expect(200, 'DELETE', `agent-sessions/${ada.sessionId}`, {});
    await rig.clock.advance(2 * hour);
    assert.deepEqual([ledgerOf(rig, 'commitmentDue').length, ledgerOf(rig, 'commitmentOffered').length], [1, 0]);
    const again = await connected(rig);
    await again.command('state', { state: 'Available' });
    await rig.clock.advance(0);
    assert.equal(offers(again).length, 1);
  });
  test('anyone’s: to whoever of the skill can take it and waits longest; not to those without the skill', async () => {
    const rig = createRig({ records: [], agents: [testAgent(1), testAgent(2), testAgent(3), testAgent(4, { skillIds: [] })] });
    const ada = await connected(rig);
    await promise(ada, { targetAgentId: -1 });
    const [dan, cleo, ben] = [await connected(rig, 4), await connected(rig, 3), await connected(rig, 2)];
    for (const agent of [dan, cleo, ben]) {
      await agent.command('state', { state: 'Available' });
      await rig.clock.advance(1000);
    }
    await rig.clock.advance(hour);
    assert.deepEqual(
      [ada, ben, cleo, dan].map((agent) => offers(agent).length),
      [0, 0, 1, 0]
    );
    assert.deepEqual([offers(cleo)[0].TargetType, offers(cleo)[0].AgentId], ['S', '240013']);
  });
  test('in the dialer: nothing is dialed while one waits or is offered; lines that ring are waited for', async () => {
    const rig = createRig();
    rig.dialer.control.autoplay(false);
    const ada = await inDialer(rig);
    await promise(ada);
    await rig.clock.advance(hour);
    assert.equal(ada.live().length, 1, 'a line rings');
    assert.deepEqual(offers(ada), []);
    await play(rig, ada.contact, 'badNumber');
    assert.equal(offers(ada).length, 1);
    await rig.clock.advance(60_000);
    assert.deepEqual(ada.live(), []);
    assertAtRest(rig.world);
    await ada.onContact(offers(ada)[0].CallbackId, 'cancel', { notes: '' });
    await rig.clock.advance(1000);
    assert.equal(ada.live().length, 1, 'the dialer goes on');
  });
  test('of several lines none is replaced while one waits', async () => {
    const rig = createRig({ skills: [testSkill({ mode: 'predictive', linesPerAgent: 3 })] });
    rig.dialer.control.autoplay(false);
    const ada = await inDialer(rig);
    await promise(ada);
    await rig.clock.advance(hour);
    for (const left of [2, 1, 0]) {
      await play(rig, ada.live()[0], 'badNumber');
      await rig.clock.advance(30_000);
      assert.equal(ada.live().length, left);
    }
    assert.equal(offers(ada).length, 1);
  });
  test('one after the other', async () => {
    const [rig, ada] = await promised();
    const second = await promise(ada, { firstName: 'Second' });
    await rig.clock.advance(hour);
    assert.deepEqual(
      offers(ada).map(({ FirstName }) => FirstName),
      ['Rosa']
    );
    await ada.onContact(offers(ada)[0].CallbackId, 'cancel', {});
    await rig.clock.advance(0);
    assert.deepEqual(
      offers(ada).map(({ FirstName }) => FirstName),
      ['Rosa', 'Second']
    );
    await ada.onContact(String(second), 'cancel', {});
  });
  test('a client that begins anew is offered it again, with the same end', async () => {
    const [rig, ada] = await promised();
    await rig.clock.advance(hour + 30_000);
    const [first] = offers(ada);
    ada.take();
    await ada.expect(200, 'POST', 'agent-sessions/join', '');
    await rig.clock.advance(0);
    assert.deepEqual(offers(ada), [first]);
  });
});

suite('what the agent does with it', () => {
  const offered = async (campaign: Parameters<typeof createRig>[0] = {}): Promise<[Rig, AgentClient, string]> => {
    const [rig, ada, callbackId] = await promised({}, campaign);
    await rig.clock.advance(hour);
    assert.equal(offers(ada).length, 1);
    ada.take();
    return [rig, ada, String(callbackId)];
  };
  test('call: an outbound call to the number, with name and skill; the promise is kept', async () => {
    const [rig, ada, callbackId] = await offered();
    await ada.onContact(callbackId, 'dial');
    await rig.clock.advance(0);
    assert.deepEqual(ends(ada), ['Taken']);
    const { DNIS, Label, Skill, CallType, Status, ANI, IsInbound } = ada.contact;
    assert.deepEqual(
      [DNIS, Label, Skill, CallType, Status, ANI, IsInbound],
      ['5550142', 'Rosa Example', '880020', 'Regular', 'Dialing', '5550100', 'False']
    );
    assert.deepEqual(await listOf(ada), []);
    assert.equal(ledgerOf(rig, 'commitmentTaken')[0].detail.callbackId, callbackId);
    assert.equal(ledgerOf(rig, 'dialed').at(-1)?.detail.number, '5550142');
    rig.dialer.control.autoplay(false);
    await rig.clock.advance(10_000);
    await play(rig, ada.contact, 'person');
    assert.equal(ada.contact.Status, 'Active');
    await ada.onContact(ada.contact.ContactID, 'end');
    await ada.onContact(ada.contact.ContactID, 'disposition', { primaryDispositionId: 13 });
    assert.equal(rig.world.agents.get('240011')?.state, 'Available');
    await ada.onContact(callbackId, 'dial', {}, 404);
  });
  test('call from the dialer: afterwards the dialer goes on', async () => {
    const rig = createRig({ records: [testRecord(1), testRecord(2)] });
    rig.dialer.control.autoplay(false);
    const ada = await inDialer(rig);
    await promise(ada);
    await rig.clock.advance(hour);
    await play(rig, ada.contact, 'badNumber');
    await ada.onContact(offers(ada)[0].CallbackId, 'dial');
    await rig.clock.advance(10_000);
    await play(rig, ada.contact, 'person');
    await ada.onContact(ada.contact.ContactID, 'end');
    await ada.onContact(ada.contact.ContactID, 'disposition', { primaryDispositionId: 13 });
    await rig.clock.advance(1000);
    assert.deepEqual([ada.contact.ExternalId, rig.world.agents.get('240011')?.state], ['CUST-0002', 'Dialer']);
    assertAtRest(rig.world);
  });
  test('reschedule: offered again at the new time, not before', async () => {
    const [rig, ada, callbackId] = await offered();
    await ada.onContact(callbackId, 'reschedule', { rescheduleDate: '2026-03-04T11:00:00-7:00' });
    await rig.clock.advance(0);
    assert.deepEqual(story(ada.events), ['<PromiseKeeperStatus>', '<UpdateCallbacks>']);
    assert.deepEqual(ends(ada), ['Rescheduled']);
    assert.equal((await listOf(ada))[0].callbackTime, '2026-03-04T18:00:00.000Z');
    await rig.clock.advance(2 * hour - 1);
    assert.deepEqual(offers(ada), []);
    await rig.clock.advance(1);
    assert.equal(offers(ada).length, 1);
  });
  test('remove: gone for good; as the tenant allows it', async () => {
    const [rig, ada, callbackId] = await offered();
    await ada.onContact(callbackId, 'cancel', { notes: 'called back herself' });
    await rig.clock.advance(2 * hour);
    assert.deepEqual([ends(ada), offers(ada), await listOf(ada)], [['Cancelled'], [], []]);
    const removal = (text: string) => ({ commitments: { ...rig.campaign.commitments, removal: text } });
    const [, ben, second] = await offered(removal('CantRemove'));
    await ben.onContact(second, 'cancel', { notes: 'x' }, 403);
    const [, cleo, third] = await offered(removal('CanRemoveWithNotes'));
    await cleo.onContact(third, 'cancel', {}, 400);
    assert.equal((await listOf(cleo)).length, 1);
    await cleo.onContact(third, 'cancel', { notes: 'x' });
  });
  test('nothing: refused after two minutes, offered again after five', async () => {
    const [rig, ada] = await offered();
    await rig.clock.advance(119_999);
    assert.deepEqual(ends(ada), []);
    await rig.clock.advance(1);
    assert.deepEqual(ends(ada), ['Refused']);
    assert.equal((await listOf(ada)).length, 1, 'nothing is lost');
    await rig.clock.advance(300_000);
    assert.equal(offers(ada).length, 1);
    assert.equal(offers(ada)[0].CallbackTime, '2026-03-04T16:00:00.000Z');
  });
  test('refused: what is not offered, another agent’s, a wrong time; the list can’t touch it meanwhile', async () => {
    const [rig, ada, callbackId] = await offered();
    const ben = await connected(rig, 2);
    for (const tail of ['dial', 'reschedule', 'cancel']) {
      await ben.onContact(callbackId, tail, {}, 404);
      await ada.onContact('1', tail, {}, 404);
    }
    for (const rescheduleDate of ['', '2026-03-04T08:00:00-07:00', '2026-03-05T08:00:00'])
      await ada.onContact(callbackId, 'reschedule', { rescheduleDate }, 400);
    await ada.expect(409, 'DELETE', `scheduled-callbacks/${callbackId}`, {});
    await rig.clock.advance(0);
    assert.deepEqual(ends(ada), []);
  });
  test('the session ends with it on screen: it waits for them', async () => {
    const [rig, ada] = await offered();
    await ada.expect(200, 'DELETE', `agent-sessions/${ada.sessionId}`, { forceLogoff: true });
    await rig.clock.advance(600_000);
    const again = await connected(rig);
    await again.command('state', { state: 'Available' });
    await rig.clock.advance(0);
    assert.equal(offers(again).length, 1);
  });
});

suite('pace, and promises from the start', () => {
  test('the way to its time and the limit are divided; what is told is true', async () => {
    const rig = createRig({ records: [] }, { pace: 60 });
    const ada = await connected(rig);
    await ada.command('state', { state: 'Available' });
    await promise(ada);
    await rig.clock.advance(60_000);
    const [{ CallbackTime, DeliveryTime, CallbackExpireTime }] = offers(ada);
    assert.deepEqual(
      [CallbackTime, DeliveryTime, CallbackExpireTime],
      ['2026-03-04T16:00:00.000Z', '2026-03-04T15:01:00.000Z', '2026-03-04T15:01:02.000Z']
    );
    await rig.clock.advance(2000);
    assert.deepEqual(ends(ada), ['Refused']);
  });
  test('planned in the campaign file', async () => {
    const one = {
      agentId: null,
      skillId: '880020',
      number: '5550144',
      firstName: 'Ana',
      lastName: '',
      notes: '',
      inMinutes: 30
    };
    const rig = createRig({
      commitments: { removal: '', offerSeconds: 120, retryMs: 1, planned: [one] },
      skills: [testSkill()]
    });
    assert.deepEqual(
      (await listOf(rig.agent())).map(({ firstName, callbackTime }) => [firstName, callbackTime]),
      [['Ana', '2026-03-04T15:30:00.000Z']]
    );
  });
});
