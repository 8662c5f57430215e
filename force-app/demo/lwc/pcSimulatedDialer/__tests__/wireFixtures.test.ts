/**
 * What the simulator says has the keys and types of the hand-written wire files: two readings of one protocol meet here. Every file is
 * either compared or named below with the reason why it is not.
 */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import type { AgentTool } from '../toolTypes';
import type { AgentClient, Event } from './support/agentClient';
import { available, callRig, consulted, INBOUND } from './support/calling';
import { testRecord, testSkill } from './support/campaign';
import { hour, plan, promise } from './support/promising';
import { createRig } from './support/rig';
import { connected, play, ringing, talking } from './support/shift';

interface Fixture {
  readonly kind: 'event' | 'reply';
  readonly name: string;
  readonly status?: number;
  readonly request?: string;
  readonly body: Record<string, unknown> | null;
}

const folder = new URL('../../../../test/fixtures/wire/', import.meta.url);
const fixtures = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ file, ...(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Fixture) }));

/** Types and endpoints the simulator does not serve, and why. */
const elsewhere = 'served by the simulated tenant';
const notServed: Readonly<Record<string, string>> = {
  'reply.openid-configuration.json': elsewhere,
  'reply.cxone-configuration.json': elsewhere,
  'reply.jwks.json': elsewhere,
  'reply.token.code.json': elsewhere,
  'reply.token.refresh.json': elsewhere,
  'reply.whoami.json': elsewhere,
  'reply.user.json': elsewhere,
  'reply.error.errorDescription.json': 'one spelling is served',
  'reply.error.error_Description.json': 'one spelling is served',
  'reply.error.message.json': elsewhere,
  'reply.get-next-event.empty.json': 'silence is 304 here',
  'reply.get-next-event.fullSnapshot.json': 'icBranchValue belongs to newer builds'
};

/** Event types there is no cause for in Personal Connection without blending, callbacks, workflows or other media. */
const noCause = [
  ...['AgentWorkflowConfiguration', 'DigitalContactEvent', 'MchAgentSettingsChangeEvent', 'SmartReachValidation'],
  ...['UpdateDialerCampaigns', 'VoiceMailContactEvent', 'VoiceMailPlayBackEvent', 'WorkItemContactEvent']
];

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/** Keys and types, recursively; of a list, its first entry. `extra` allows keys the file lacks. */
function sameShape(actual: unknown, expected: unknown, path: string, extra: boolean): void {
  assert.equal(kindOf(actual), kindOf(expected), `${path} is ${kindOf(actual)}`);
  if (Array.isArray(expected) && Array.isArray(actual)) {
    if (expected.length > 0 && actual.length > 0) sameShape(actual[0], expected[0], `${path}[0]`, extra);
  } else if (kindOf(expected) === 'object') {
    const [mine, theirs] = [actual as Record<string, unknown>, expected as Record<string, unknown>];
    const keys = (entry: object): string[] => Object.keys(entry).sort();
    if (extra) for (const key of keys(theirs)) assert.ok(key in mine, `${path}.${key} is missing`);
    else assert.deepEqual(keys(mine), keys(theirs), `${path} has other keys`);
    for (const key of keys(theirs)) sameShape(mine[key], theirs[key], `${path}.${key}`, extra);
  }
}

/** The file shows a contact that was dispositioned; others have null there. */
function keepDispositioned(reply: Record<string, unknown>): void {
  const contacts = reply.completedContacts as { primaryDispositionId: number | null }[];
  reply.completedContacts = contacts.filter(({ primaryDispositionId }) => primaryDispositionId !== null);
}

/** An empty list would agree with every file. */
function notEmpty(reply: Record<string, unknown> | null, body: Fixture['body'], file: string): void {
  for (const [key, value] of Object.entries(body ?? {}))
    if (Array.isArray(value) && value.length > 0)
      assert.notDeepEqual(reply?.[key], [], `${file}: ${key} is empty, nothing was compared`);
}

const vip = { tagId: '3', name: 'VIP', isActive: true, notes: '' };

/** Every tool beside a call. */
async function everyTool(): Promise<AgentClient> {
  const rig = createRig();
  const agent = await talking(rig);
  const light = { kind: 'indicator', name: 'Survey', action: 'OpenURL', on: true } as const;
  const tools: readonly AgentTool[] = [
    { kind: 'popUrl', url: 'https://crm.example.test' },
    { kind: 'pageOpen', uri: 'https://crm.example.test' },
    { kind: 'runApp', action: 'OpenURL', value: 'https://crm.example.test' },
    light,
    { ...light, via: 'list' },
    { kind: 'custom', name: 'Weather', data: '{}' },
    { kind: 'agentAssist', config: '{}' },
    { kind: 'hoursOfOperation', showContinueReskill: true }
  ];
  for (const tool of tools) assert.ok(rig.dialer.control.showTool('240011', tool));
  await rig.clock.advance(0);
  return agent;
}

/** A commitment that is offered and put off. */
async function oneCommitment(): Promise<AgentClient> {
  const rig = createRig();
  const ben = await connected(rig, 2);
  await ben.command('state', { state: 'Available' });
  const callbackId = await promise(ben);
  await rig.clock.advance(hour);
  await ben.onContact(String(callbackId), 'cancel', {});
  await rig.clock.advance(0);
  return ben;
}

/** Consult and conference, and a customer who calls in. */
async function ordinaryCalls(): Promise<readonly Event[]> {
  const rig = callRig();
  const { ada, ben } = await consulted(rig);
  await ada.command('interactions/conference-calls');
  const cleo = await available(rig, 3);
  rig.dialer.control.inbound({ skillId: INBOUND });
  await rig.clock.advance(0);
  await cleo.onContact(cleo.contact.ContactID, 'accept');
  await rig.clock.advance(0);
  return [ada, ben, cleo].flatMap(({ events }) => events);
}

/** A shift that gives every event the simulator has cause for. */
async function everything(): Promise<{ ada: AgentClient; events: readonly Event[]; contactId: string }> {
  const rig = createRig({
    skills: [testSkill({ mode: 'predictive', linesPerAgent: 3, lowListAt: 1, tags: [vip] })],
    records: [...[1, 2, 3, 4].map((index) => testRecord(index)), testRecord(5, { confirmation: true })]
  });
  const ada = await ringing(rig);
  const [first, second] = ada.live();
  await play(rig, second, 'badNumber');
  await rig.clock.advance(2000);
  await play(rig, first, 'person', 'person');
  await ada.command('agent-phone/mute');
  for (const tail of ['hold', 'resume', 'mask', 'unmask', 'record', 'end']) {
    await ada.onContact(first.ContactID, tail);
  }
  await ada.onContact(first.ContactID, 'disposition', { primaryDispositionId: 13, primaryDispositionNotes: 'x' });
  await rig.clock.advance(0);
  // An agent's own indicator has no ContactID; the file shows a contact's.
  const light = { kind: 'indicator', name: 'Survey', action: 'OpenURL', on: true, via: 'list' } as const;
  rig.dialer.control.showTool(ada.agentId, light, null);
  await ada.expect(200, 'POST', 'agent-sessions/join', '');
  await rig.clock.advance(60_000);
  const offer = ada.live().find(({ Status }) => Status === 'Preview');
  assert.ok(offer);
  await ada.onContact(offer.ContactID, 'disposition', {
    primaryDispositionId: -73,
    primaryCallbackNumber: '5550142',
    primaryCallbackTime: '2026-03-05T09:30:00'
  });
  const fresh = createRig();
  const ben = await fresh.agent(2).start();
  ben.listen();
  fresh.dialer.control.fault({ kind: 'endSession' }, '240012');
  const cleo = await fresh.agent(3).start();
  cleo.listen();
  await cleo.expect(200, 'DELETE', `agent-sessions/${cleo.sessionId}`, {});
  await fresh.clock.advance(0);
  const first3 = await fresh.agent(1).start();
  await first3.poll();
  const more = [await oneCommitment(), await everyTool()];
  const others = [ben, cleo, first3, ...more].flatMap((agent) => agent.events);
  return { ada, contactId: first.ContactID, events: [...ada.events, ...others, ...(await ordinaryCalls())] };
}

suite('events', () => {
  const run = everything();
  for (const { file, name, body } of fixtures.filter(({ kind }) => kind === 'event')) {
    const type = String(body?.Type);
    if (noCause.includes(type)) continue;
    test(file, async () => {
      const { events } = await run;
      const mine = events.filter(({ Type }) => Type === type);
      assert.ok(mine.length > 0, `the shift brought no ${type}`);
      const { portNo: _portNo, ...expected } = body as Record<string, unknown>;
      const alike =
        type === 'NaturalCallingSkillList' ? mine.filter((event) => 'Empty' in event === 'Empty' in expected) : mine;
      assert.ok(alike.length > 0, `${name} has no counterpart`);
      for (const event of alike) sameShape(event, expected, type, false);
    });
  }
  test('no event without a file', async () => {
    const { events } = await run;
    const known = new Set(fixtures.filter(({ kind }) => kind === 'event').map(({ body }) => String(body?.Type)));
    assert.deepEqual(
      [...new Set(events.map(({ Type }) => Type))].filter((type) => !known.has(type)),
      []
    );
  });
});

/** What the requests of these files send. */
const bodies: Readonly<Record<string, object>> = {
  'reply.tags.saved.json': { tags: [{ tagId: 3 }] },
  'reply.scheduled-callbacks.created.json': plan
};

suite('replies', () => {
  const run = everything();
  for (const { file, request = '', status, body } of fixtures.filter(({ kind }) => kind === 'reply')) {
    if (file in notServed) continue;
    test(file, async () => {
      const { ada, contactId } = await run;
      const [, method = 'GET', path = ''] = /^(\w+) \/InContactAPI\/services\/v[\d.]+\/(.*)$/.exec(request) ?? [];
      const other = createRig();
      const tail = path
        .replace('{agentId}', ada.agentId)
        .replace('agentId=', `agentId=${ada.agentId}`)
        .replace('{skillId}', '880020')
        .replace('{teamId}', '730012')
        .replace('{contactId}', contactId);
      if (file.startsWith('reply.error')) {
        sameShape(await ada.expect(404, 'GET', 'contacts/1/disposition'), body, file, false);
      } else if (file === 'reply.agent-sessions.start.json') {
        sameShape(await other.agent(2).expect(200, method, tail, { stationId: '71' }), body, file, false);
      } else if (file === 'reply.agent-sessions.join.json') {
        await other.agent(2).start();
        sameShape(await other.agent(2).expect(200, method, tail, ''), body, file, false);
      } else if (file === 'reply.command.accepted.json') {
        const ben = await other.agent(2).start();
        assert.equal(await ben.command('agent-phone/dial', undefined, status), null);
      } else if (file.startsWith('reply.get-next-event')) {
        const ben = await other.agent(2).start();
        const poll = `agent-sessions/${ben.sessionId}/get-next-event?timeout=0`;
        const burst = await ben.expect<{ sessionId: string }>(200, 'GET', poll);
        if (status === 304) assert.equal(await ben.expect(304, 'GET', poll.replace(ben.sessionId, burst.sessionId)), null);
        else sameShape(burst, body, file, false);
      } else {
        const reply = await ada.expect(status ?? 200, method, tail, bodies[file]);
        if (file === 'reply.contacts-completed.json') keepDispositioned(reply);
        notEmpty(reply, body, file);
        sameShape(reply, body, file, file.startsWith('reply.messages'));
      }
    });
  }
});

test('nothing is excused that does not exist', () => {
  const files = new Set(fixtures.map(({ file }) => file));
  assert.deepEqual(
    Object.keys(notServed).filter((file) => !files.has(file)),
    []
  );
});
