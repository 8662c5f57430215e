/** Contact history (protocol 7.12): the campaign's past and this shift, newest first, by agent and dates, in pages. */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import type { CampaignPastContact } from '../campaignTypes';
import type { AgentClient } from './support/agentClient';
import { testRecord, testSkill } from './support/campaign';
import { createRig, type Rig } from './support/rig';
import { connected, wrappingUp } from './support/shift';

interface Item {
  readonly contactId: number;
  readonly agentId: number;
  readonly primaryDispositionId: number | null;
  readonly dispositionNotes: string;
  readonly totalDurationSeconds: number;
  readonly [field: string]: unknown;
}

const before = (index: number, changes: Partial<CampaignPastContact> = {}): CampaignPastContact => ({
  contactId: String(700_100_000 + index),
  recordId: 'R1',
  agentId: '240011',
  minutesAgo: index * 60,
  durationSeconds: 90,
  dispositionId: '13',
  notes: `note ${index}`,
  ...changes
});

const history = [
  before(3, { agentId: '240012' }),
  before(1),
  before(2, { dispositionId: null, notes: '', recordId: 'R2' }),
  before(50)
];
const rigWithPast = (): Rig => createRig({ history });

const list = async (agent: AgentClient, query = ''): Promise<readonly Item[]> =>
  (await agent.expect<{ completedContacts: Item[] }>(200, 'GET', `contacts/completed${query}`)).completedContacts;
const ids = async (agent: AgentClient, query = ''): Promise<readonly number[]> =>
  (await list(agent, query)).map(({ contactId }) => contactId - 700_100_000);

suite('the past of the campaign', () => {
  test('one agent, or all; newest first', async () => {
    const ada = rigWithPast().agent();
    assert.deepEqual(await ids(ada, '?agentId=240011'), [1, 2, 50]);
    assert.deepEqual(await ids(ada, '?agentId=240012'), [3]);
    assert.deepEqual(await ids(ada), [1, 2, 3, 50]);
  });
  test('every field a history shows', async () => {
    const [item] = await list(rigWithPast().agent(), '?agentId=240011&top=1');
    assert.deepEqual(item, {
      contactId: 700_100_001,
      agentId: 240_011,
      skillId: 880_020,
      skillName: 'Collections A',
      teamId: 730_012,
      isOutbound: true,
      firstName: 'Rosa',
      lastName: 'Example 1',
      mediaType: '4',
      contactStart: '2026-03-04T14:00:00.000Z',
      lastUpdateTime: '2026-03-04T14:01:30.000Z',
      totalDurationSeconds: 90,
      fromAddr: '5550100',
      toAddr: '5205550101',
      primaryDispositionId: 13,
      dispositionNotes: 'note 1',
      tags: []
    });
  });
  test('its dispositions can be resolved by id and asked for', async () => {
    const ada = rigWithPast().agent();
    const saved = await ada.expect(200, 'GET', 'contacts/700100001/disposition');
    assert.deepEqual([saved.dispositionName, saved.notes], ['Wrong person', 'note 1']);
    await ada.expect(404, 'GET', 'contacts/700100002/disposition');
    const { dispositions } = await ada.expect<{ dispositions: { dispositionId: number }[] }>(
      200,
      'GET',
      'skills/880020/dispositions'
    );
    assert.ok(dispositions.some(({ dispositionId }) => dispositionId === 13));
  });
  test('by dates, also in the form clients send them; in pages; in another order', async () => {
    const ada = rigWithPast().agent();
    const start = 'startDate=Wed, 04 Mar 2026 12:30:00 GMT';
    assert.deepEqual(await ids(ada, `?${start}&endDate=Wed, 04 Mar 2026 13:30:00 GMT`), [2]);
    assert.deepEqual(await ids(ada, `?${start}`), [1, 2]);
    assert.deepEqual(await ids(ada, '?top=2&skip=1'), [2, 3]);
    assert.deepEqual(await ids(ada, '?orderby=contactStart asc'), [50, 3, 2, 1]);
    assert.deepEqual(await ids(ada, '?startDate=2026-03-05T00:00:00Z'), [], 'filtered away');
  });
  test('nobody ever: 204; what makes no sense: 400', async () => {
    const ada = rigWithPast().agent();
    await ada.expect(204, 'GET', 'contacts/completed?agentId=240013');
    for (const wrong of ['startDate=yesterday', 'endDate=x', 'top=-1', 'skip=1.5', 'orderby=mood', 'orderby=contactId up'])
      await ada.expect(400, 'GET', `contacts/completed?${wrong}`);
  });
});

test('this shift is in it at once, before the past: notes, disposition, and the number that was called', async () => {
  const rig = createRig({ history: [before(1)], records: [testRecord(1)] });
  const ada = await wrappingUp(rig);
  await ada.onContact(ada.contact.ContactID, 'disposition', {
    primaryDispositionId: 14,
    primaryDispositionNotes: 'again',
    primaryCallbackTime: '2026-03-04T10:00:00-07:00',
    primaryCallbackNumber: '5550142'
  });
  const [first] = await list(ada, '?agentId=240011');
  assert.deepEqual([first.primaryDispositionId, first.dispositionNotes, first.toAddr], [14, 'again', '5205550101']);
  await rig.clock.advance(2 * 3_600_000);
  await ada.onContact(ada.contact.ContactID, 'end');
  await rig.clock.advance(0);
  assert.equal((await list(ada, '?agentId=240011'))[0].toAddr, '5550142');
});

test('an error by fault, for the history alone', async () => {
  const rig = rigWithPast();
  const ada = await connected(rig);
  rig.dialer.control.fault({ kind: 'status', status: 503, on: 'read', path: 'contacts/completed' });
  await ada.expect(200, 'GET', 'server-time');
  await ada.command('state', { state: 'Available' });
  await ada.expect(503, 'GET', 'contacts/completed?agentId=240011');
  assert.equal((await ids(ada, '?agentId=240011')).length, 3);
});

test('a past that names an unknown record, agent or disposition is refused', () => {
  for (const [changes, where] of [
    [{ recordId: 'R99' }, 'recordId'],
    [{ agentId: '1' }, 'agentId'],
    [{ dispositionId: '99' }, 'dispositionId']
  ] as const) {
    assert.throws(
      () => createRig({ history: [before(1, changes)], records: [testRecord(1)], skills: [testSkill()] }),
      new RegExp(`history\\[0\\]\\.${where}`)
    );
  }
});
