/** What strict clients stumble over (protocol 9): looked for in every event of a long and varied shift. */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import type { Event } from './support/agentClient';
import { work } from './support/bot';
import { testRecord, testSkill } from './support/campaign';
import { createRig } from './support/rig';

async function shift(): Promise<readonly Event[]> {
  const odds = { person: 4, machine: 3, fax: 1, badNumber: 1, noAnswer: 3, busy: 1 };
  const rig = createRig({
    skills: [
      testSkill({ mode: 'predictive', linesPerAgent: 3, odds }),
      testSkill({ skillId: '880030', skillName: 'Previews', mode: 'preview', odds })
    ],
    agents: createRig().campaign.agents.map((profile) => ({ ...profile, skillIds: ['880020', '880030'] })),
    records: Array.from({ length: 60 }, (_, index) => testRecord(index + 1, { skillId: index % 3 ? '880020' : '880030' }))
  });
  const agents = [await rig.agent(1).start(), await rig.agent(2).start(), await rig.agent(3).start()];
  for (const [index, agent] of agents.entries()) {
    await agent.command('dialer-login', { skillName: index === 2 ? 'Previews' : 'Collections A' });
    work(agent).catch((error: unknown) => {
      agent.failure = error;
    });
  }
  await rig.clock.advance(3_600_000);
  agents.forEach(({ failure }) => assert.equal(failure, null));
  return agents.flatMap(({ events }) => events);
}

function byContact(events: readonly Event[]): Map<string, Event[]> {
  const groups = new Map<string, Event[]>();
  for (const event of events) groups.set(event.ContactID, [...(groups.get(event.ContactID) ?? []), event]);
  return groups;
}

suite('in every event', () => {
  const run = shift();
  const contacts = async (): Promise<readonly Event[]> => (await run).filter(({ Type }) => Type === 'CallContactEvent');
  const booleans = [
    'OriginalState',
    'IsInbound',
    'IsLogging',
    'AllowDispositions',
    'IsLinked',
    'FinalState',
    'AnsMachineOverride'
  ];
  const numbers = ['ContactID', 'MasterID', 'ParentContactId', 'Skill', 'Timeout'];
  const dates = ['StartTimeUTC', 'StartTime', 'LastStateChangeTimeUTC', 'LastStateChangeTime'];

  test('the shift is varied', async () => {
    const statuses = new Set((await contacts()).map(({ Status }) => Status));
    for (const status of ['Preview', 'NaturalCallDialing', 'NaturalCallRinging', 'NaturalCallAMD', 'Active', 'Disconnected'])
      assert.ok(statuses.has(status), status);
  });
  test('11, 12: booleans are True or False, numbers and ids decimal texts, dates ISO; nothing is null', async () => {
    for (const event of await contacts()) {
      for (const key of booleans) assert.match(event[key], /^(True|False)$/, key);
      for (const key of numbers) assert.match(event[key], /^\d+$/, key);
      for (const key of dates) assert.match(event[key], /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, key);
      assert.ok(Object.values(event).every((value) => typeof value === 'string' || Array.isArray(value)));
    }
  });
  test('11: NextStates is always a list', async () => {
    for (const event of await run) if (event.Type === 'AgentState') assert.ok(Array.isArray(event.NextStates));
  });
  test('13: Empty is never False', async () => {
    const notices = (await run).filter(({ Type }) => Type === 'NaturalCallingSkillList');
    assert.ok(notices.length > 0);
    for (const { Empty } of notices) assert.ok(Empty === undefined || Empty === 'True');
  });
  test('14: Skill is the id, the login took the name', async () => {
    for (const { Skill } of await contacts()) assert.match(Skill, /^8800[23]0$/);
  });
  test('24: a connected contact ends twice, the second time for good; others once', async () => {
    for (const events of byContact(await contacts()).values()) {
      const ends = events.filter(({ Status }) => Status === 'Disconnected').map(({ FinalState }) => FinalState);
      const connected = events.some(({ Status }) => Status === 'Active');
      if (ends.length > 0) assert.deepEqual(ends, connected ? ['False', 'True'].slice(0, ends.length) : ['True']);
    }
  });
  test('25: once a screen pop was sent it stays', async () => {
    const seen = new Map<string, string>();
    for (const { ContactID, ScreenPopUrl } of await contacts()) {
      assert.ok(ScreenPopUrl !== '' || !seen.get(ContactID));
      seen.set(ContactID, ScreenPopUrl);
    }
  });
  test('26: a preview is never linked', async () => {
    for (const { Status, IsLinked } of await contacts()) if (Status === 'Preview') assert.equal(IsLinked, 'False');
  });
});
