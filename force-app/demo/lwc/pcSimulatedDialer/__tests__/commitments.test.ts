/** Commitments in the list (protocol 5.7): made, changed, removed; what is refused; those of calling lists beside them. */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { testAgent, testRecord, testSkill } from './support/campaign';
import { previewing } from './support/previewing';
import { listOf, plan, promise } from './support/promising';
import { createRig, type Rig } from './support/rig';
import { connected, inDialer } from './support/shift';
import { story } from './support/story';

const ledgerOf = ({ dialer }: Rig, what: string) => dialer.control.ledger().filter((entry) => entry.what === what);
const withRemoval = (removal: string) => ({ commitments: { ...createRig().campaign.commitments, removal } });

suite('5.7 made', () => {
  test('for oneself: in the list with every field, and the agent is told', async () => {
    const rig = createRig();
    const ada = await connected(rig);
    const callbackId = await promise(ada);
    await rig.clock.advance(0);
    assert.deepEqual(story(ada.take()), ['<UpdateCallbacks>']);
    assert.deepEqual(await listOf(ada), [
      {
        callbackId,
        target: 'A',
        agentId: 240011,
        skillId: 880020,
        dialNumber: '5550142',
        origNumber: '5550100',
        firstName: 'Rosa',
        lastName: 'Example',
        notes: 'ask for <order> 7',
        callbackTime: '2026-03-04T16:00:00.000Z'
      }
    ]);
    assert.deepEqual(await listOf(rig.agent(2)), []);
    assert.equal(ledgerOf(rig, 'commitmentCreated')[0].detail.forAgentId, '240011');
  });
  test('for anyone (-1): in the list of all who have the skill, as target S', async () => {
    const rig = createRig({
      agents: [testAgent(1), testAgent(2), testAgent(3, { skillIds: [] })],
      skills: [testSkill()]
    });
    const ada = await connected(rig);
    const ben = await connected(rig, 2);
    await promise(ada, { targetAgentId: -1 });
    await rig.clock.advance(0);
    assert.deepEqual(story(ben.take()), ['<UpdateCallbacks>']);
    assert.deepEqual(
      (await listOf(ben)).map(({ target, agentId }) => [target, agentId]),
      [['S', -1]]
    );
    assert.deepEqual(await listOf(rig.agent(3)), []);
  });
  test('soonest first; a colleague with the skill may be the target', async () => {
    const rig = createRig();
    const ada = await connected(rig);
    await promise(ada, { scheduleDate: '2026-03-05T09:30:00+9:00', firstName: 'Second' });
    await promise(ada, { scheduleDate: '2026-03-04T16:30:00Z', firstName: 'First' });
    await promise(ada, { targetAgentId: 240012 });
    assert.deepEqual(
      (await listOf(ada)).map(({ firstName, callbackTime }) => [firstName, callbackTime]),
      [
        ['First', '2026-03-04T16:30:00.000Z'],
        ['Second', '2026-03-05T00:30:00.000Z']
      ]
    );
    assert.equal((await listOf(rig.agent(2))).length, 1);
  });
  const wrong: readonly (readonly [name: string, status: number, changes: object, words: RegExp])[] = [
    ['no number', 400, { phoneNumber: ' ' }, /phoneNumber is missing/],
    ['a number nobody can dial', 400, { phoneNumber: 'home' }, /"home" is not a number/],
    ['no time', 400, { scheduleDate: '' }, /scheduleDate is missing/],
    ['a time without offset', 400, { scheduleDate: '2026-03-05T09:00:00' }, /no time with offset/],
    ['no time at all', 400, { scheduleDate: 'tomorrow' }, /no time with offset/],
    ['a day that does not exist', 400, { scheduleDate: '2026-02-30T09:00:00-07:00' }, /no time with offset/],
    ['the past', 400, { scheduleDate: '2026-03-04T07:59:59-7:00' }, /in the past/],
    ['no skill', 400, { skillId: '' }, /skillId is missing/],
    ['a skill the agent has not', 400, { skillId: 1 }, /skill 1 is not assigned/],
    ['no target', 400, { targetAgentId: '' }, /targetAgentId is missing/],
    ['a target nobody knows', 400, { targetAgentId: 999 }, /no agent 999/],
    ['a target without the skill', 400, { targetAgentId: 240013 }, /240013 does not have the skill "Collections A"/]
  ];
  for (const [name, status, changes, words] of wrong) {
    test(`refused: ${name}`, async () => {
      const rig = createRig({ agents: [testAgent(1), testAgent(2), testAgent(3, { skillIds: [] })] });
      const ada = await connected(rig);
      const reply = await ada.expect<{ error_description: string }>(status, 'POST', 'scheduled-callbacks', {
        ...plan,
        ...changes
      });
      assert.match(reply.error_description, words);
      assert.deepEqual(await listOf(ada), []);
    });
  }
  test('refused: an inbound skill, and an agent who may not', async () => {
    const inbound = testSkill({ skillId: '880030', skillName: 'Help', mode: 'inbound' });
    const hidden = { HideCreateCommitments: 'Hide' };
    const rig = createRig({
      skills: [testSkill(), inbound],
      agents: [testAgent(1, { skillIds: ['880020', '880030'] }), testAgent(2, { permissions: hidden })]
    });
    await (await connected(rig)).expect(400, 'POST', 'scheduled-callbacks', { ...plan, skillId: 880030 });
    await (await connected(rig, 2)).expect(403, 'POST', 'scheduled-callbacks', { ...plan, targetAgentId: 240012 });
  });
});

suite('5.7 changed and removed', () => {
  test('another time, number, name and target: both lists are told', async () => {
    const rig = createRig();
    const ada = await connected(rig);
    const ben = await connected(rig, 2);
    const callbackId = await promise(ada);
    await rig.clock.advance(0);
    ada.take();
    const changed = { ...plan, phoneNumber: '5550143', firstName: 'Rosalia', targetAgentId: 240012 };
    await ada.expect(200, 'PUT', `scheduled-callbacks/${callbackId}`, changed);
    await rig.clock.advance(0);
    assert.deepEqual([story(ada.take()), story(ben.take())], [['<UpdateCallbacks>'], ['<UpdateCallbacks>']]);
    assert.deepEqual(await listOf(ada), []);
    const [{ callbackId: same, dialNumber, firstName }] = await listOf(ben);
    assert.deepEqual([same, dialNumber, firstName], [callbackId, '5550143', 'Rosalia']);
    await ada.expect(404, 'PUT', `scheduled-callbacks/${callbackId}`, plan);
  });
  test('a change that is wrong changes nothing', async () => {
    const rig = createRig();
    const ada = await connected(rig);
    const callbackId = await promise(ada);
    const before = await listOf(ada);
    await ada.expect(400, 'PUT', `scheduled-callbacks/${callbackId}`, { ...plan, phoneNumber: 'x' });
    await ada.expect(404, 'PUT', 'scheduled-callbacks/1', plan);
    assert.deepEqual(await listOf(ada), before);
  });
  test('removed; it never comes due', async () => {
    const rig = createRig();
    const ada = await connected(rig);
    const callbackId = await promise(ada);
    await ada.expect(200, 'DELETE', `scheduled-callbacks/${callbackId}`, { description: '' });
    assert.deepEqual(await listOf(ada), []);
    await ada.expect(404, 'DELETE', `scheduled-callbacks/${callbackId}`, {});
    await rig.clock.advance(7_200_000);
    assert.deepEqual(ledgerOf(rig, 'commitmentDue'), []);
  });
  test('as the tenant says: never, or with words only; the settings say which', async () => {
    const settings = (rig: Rig) => rig.agent().expect(200, 'GET', 'agents/240011/agent-settings');
    const never = createRig(withRemoval('CantRemove'));
    const ada = await connected(never);
    await ada.expect(403, 'DELETE', `scheduled-callbacks/${await promise(ada)}`, { description: 'why' });
    assert.equal((await settings(never)).deleteCommitmentString, 'CantRemove');
    assert.equal((await listOf(ada)).length, 1);
    const words = createRig(withRemoval('CanRemoveWithNotes'));
    const ben = await connected(words, 2);
    const callbackId = await promise(ben);
    await ben.expect(400, 'DELETE', `scheduled-callbacks/${callbackId}`, { description: '  ' });
    await ben.expect(200, 'DELETE', `scheduled-callbacks/${callbackId}`, { description: 'asked us not to' });
    assert.equal(ledgerOf(words, 'commitmentDeleted')[0].detail.notes, 'asked us not to');
  });
});

suite('callbacks of calling lists in the same list', () => {
  const put = (rig: Rig) => ({
    primaryDispositionId: -73,
    primaryCallbackNumber: '5550142',
    primaryCallbackTime: '2026-03-04T10:00:00',
    ...(rig && {})
  });
  test('changed: the record comes at the new time, to the new number, under the same id', async () => {
    const [rig, ada] = await previewing({ records: [testRecord(1, { confirmation: true })] });
    await ada.onContact(ada.contact.ContactID, 'disposition', put(rig));
    const [{ callbackId }] = await listOf(ada);
    const later = { ...plan, phoneNumber: '5550143', scheduleDate: '2026-03-04T11:00:00-07:00' };
    await ada.expect(400, 'PUT', `scheduled-callbacks/${String(callbackId)}`, { ...later, scheduleDate: '' });
    await ada.expect(200, 'PUT', `scheduled-callbacks/${String(callbackId)}`, later);
    const [changed] = await listOf(ada);
    assert.deepEqual(
      [changed.callbackId, changed.callbackTime, changed.dialNumber],
      [callbackId, '2026-03-04T18:00:00.000Z', '5550143']
    );
    await rig.clock.advance(2 * 3_600_000);
    assert.deepEqual(ada.live(), [], 'not at the old time');
    await rig.clock.advance(3_600_000);
    assert.equal(ada.contact.DNIS, '5550143');
  });
  test('removed: the record is anyone’s again, at its own number', async () => {
    const [rig, ada] = await previewing({ records: [testRecord(1, { confirmation: true })] });
    await ada.onContact(ada.contact.ContactID, 'disposition', put(rig));
    const [{ callbackId }] = await listOf(ada);
    await ada.command('dialer-logout');
    await ada.expect(200, 'DELETE', `scheduled-callbacks/${String(callbackId)}`, { description: 'no need' });
    assert.deepEqual(await listOf(ada), []);
    const ben = await inDialer(rig, 2);
    await rig.clock.advance(1000);
    assert.equal(ben.contact.DNIS, '5205550101');
    assert.equal(ledgerOf(rig, 'callbackDue').length, 0);
  });
});
