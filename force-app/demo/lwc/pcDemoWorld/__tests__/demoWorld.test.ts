/** The demo's world: a connection that works without a network, and records that are the org's. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { campaign } from 'c/pcDemoData';
import { createDemoWorld, demoAddresses, type DemoWorld, type RecordIds } from 'c/pcDemoWorld';
import { createFakeClock } from '../../pcSimulatedDialer/__tests__/support/fakeClock';
import { withRecordIds } from '../people';

const start = Date.UTC(2026, 10, 20, 15);

function worldOf(t: TestContext, recordIds: RecordIds) {
  t.mock.method(globalThis, 'fetch', () => assert.fail('a request left the page'));
  const clock = createFakeClock(start);
  const world = createDemoWorld({ clock, agent: 'pat.agent', recordIds, seed: 1 });
  t.after(() => world.stop());
  return { clock, world };
}

async function call({ connection }: DemoWorld, method: string, path: string, body?: object): Promise<Response> {
  const { apiBase } = await connection.auth.agent();
  const init = { method, headers: { authorization: `Bearer ${await connection.auth.accessToken()}` } };
  return connection.fetch(
    new Request(`${apiBase}/InContactAPI/services/v23.0/${path}`, { ...init, ...(body && { body: JSON.stringify(body) }) })
  );
}

/** Signs in, connects, joins Collections A; the session's id. */
async function atWork(world: DemoWorld): Promise<string> {
  const reply = await call(world, 'POST', 'agent-sessions', { stationPhoneNumber: '5205550199', inboundContactMethod: 'None' });
  const { sessionId } = (await reply.json()) as { sessionId: string };
  const joined = await call(world, 'POST', `agent-sessions/${sessionId}/dialer-login`, { skillName: 'Collections A' });
  assert.equal(joined.status, 202);
  return sessionId;
}

const everybody: RecordIds = new Map(
  demoAddresses.map((address, index) => [address, `003000000000${String(index).padStart(3, '0')}AAA`])
);

test('signs in, connects and is dialed for, and no request leaves the page', async (t) => {
  const { clock, world } = worldOf(t, everybody);
  const agent = await world.connection.auth.agent();
  assert.deepEqual([agent.agentId, agent.name, agent.teamId], ['240011', 'Pat Agent', '730012']);
  assert.match(agent.apiBase, /\.invalid$/, 'a name nobody can have');
  await atWork(world);
  await clock.advance(60_000);
  const dialed = world.control.ledger().find(({ what }) => what === 'dialed');
  assert.ok(dialed);
  assert.notEqual(world.nameOf(dialed.recordId), '');
  assert.equal(world.nameOf('nobody'), '');
});

/** What the first call that a person answers opens, and the address of that person in the sample data. */
async function openedBy(t: TestContext, recordIds: RecordIds): Promise<{ url: string; address: string }> {
  const { clock, world } = worldOf(t, recordIds);
  world.control.autoplay(false);
  const session = await atWork(world);
  await clock.advance(60_000);
  const line = world.control.lines().find(({ status }) => status === 'NaturalCallRinging') ?? assert.fail('nobody rings');
  assert.ok(world.control.play(line.contactId, 'person') && world.control.play(line.contactId, 'person'));
  await clock.advance(1000);
  const reply = await call(world, 'GET', `agent-sessions/${session}/get-next-event?timeout=1`);
  const { events } = (await reply.json()) as { events: Record<string, string>[] };
  const active = events.filter(({ ContactID, Status }) => ContactID === line.contactId && Status === 'Active').at(-1);
  const address = campaign.records.find(({ recordId }) => recordId === line.recordId)?.externalId;
  return { url: active?.ScreenPopUrl ?? 'never active', address: address ?? '' };
}

test('a call opens the record the org has of that person', async (t) => {
  const { url, address } = await openedBy(t, everybody);
  assert.equal(url, `/lightning/r/Contact/${everybody.get(address)}/view`);
});

test('in an org without the sample contacts a call opens nothing, and goes its way', async (t) => {
  assert.equal((await openedBy(t, new Map())).url, '');
});

test('how many of the people the org has is known', (t) => {
  assert.deepEqual(worldOf(t, new Map([...everybody].slice(0, 3))).world.people, { found: 3, all: 200 });
});

test('ids take the place of addresses; a list’s own spoilt address stays', () => {
  const record = { recordId: '1', externalId: 'rosa.1@example.test', firstName: 'Rosa', lastName: 'Example', wire: null };
  const spoilt = { ...record, recordId: '2', wire: { set: { ScreenPopUrl: 'nowhere:x', Label: '' }, leaveOut: ['DNIS'] } };
  const known = withRecordIds([record, spoilt], new Map([['rosa.1@example.test', '003000000000001AAA']]));
  assert.deepEqual(
    known.map(({ externalId, wire }) => [externalId, wire]),
    [
      ['003000000000001AAA', null],
      ['003000000000001AAA', spoilt.wire]
    ]
  );
  const unknown = withRecordIds([record, spoilt], new Map());
  assert.deepEqual(
    unknown.map(({ externalId, wire }) => [externalId, wire]),
    [
      ['', { set: { ScreenPopUrl: '' }, leaveOut: [] }],
      ['', spoilt.wire]
    ]
  );
});

test('everybody on the lists has one address of a reserved domain', () => {
  assert.equal(demoAddresses.length, 200, 'what Apex looks up in one call');
  assert.ok(demoAddresses.every((address) => /@example\.(com|test)$/.test(address)));
});

test('a token that has ended is asked for anew, once for all who ask', async (t) => {
  const { clock, world } = worldOf(t, everybody);
  const { auth } = world.connection;
  const first = await auth.accessToken();
  assert.equal(await auth.accessToken(), first, 'kept while it is good');
  await clock.advance(3_590_000);
  const [second, third] = await Promise.all([auth.accessToken(), auth.freshToken()]);
  assert.notEqual(second, first);
  assert.equal(third, second);
});
