/** The directory (protocol 7.2, 7.10, 7.11): agents and their states, skills, address books. */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import type { AgentClient } from './support/agentClient';
import { testBook, testSkill } from './support/campaign';
import { createRig } from './support/rig';
import { connected, inDialer, talking, wrappingUp } from './support/shift';

type Json = Record<string, unknown>;
interface States {
  resultSet: { lastPollTime: string; agentState: Json[] };
}
const states = (agent: AgentClient, query = ''): Promise<States> =>
  agent.expect<States>(200, 'GET', `cache/agentstate${query}`);
const namesOf = ({ resultSet }: States): unknown[] =>
  resultSet.agentState.map(({ firstName, agentStateName }) => `${firstName} ${agentStateName}`);

suite('7.11 agent states', () => {
  test('everybody: who has a session as they are, the others signed out', async () => {
    const rig = createRig();
    const ada = await connected(rig);
    const ben = await connected(rig, 2);
    await ben.command('state', { state: 'Unavailable', reason: 'Lunch' });
    assert.deepEqual(namesOf(await states(ada)), ['Ada Unavailable', 'Ben Unavailable', 'Cleo LoggedOut']);
    const [, lunch] = (await states(ada)).resultSet.agentState;
    assert.deepEqual(
      [lunch.outStateCode, lunch.outStateDescription, lunch.teamName, lunch.stationPhoneNumber, lunch.contactId],
      [5, 'Lunch', 'Team One', '5550199', 0]
    );
  });
  test('a call: contact, skill and since when; in wrap-up the code says so', async () => {
    const rig = createRig();
    const ada = await talking(rig);
    const [mine] = (await states(ada)).resultSet.agentState;
    assert.deepEqual(
      [mine.agentStateName, mine.contactId, mine.skillId, mine.skillName, mine.isOutbound, mine.startDate],
      ['OutboundContact', Number(ada.contact.ContactID), 880020, 'Collections A', true, '2026-03-04T15:00:04.500Z']
    );
    const other = createRig();
    const [wrapping] = (await states(await wrappingUp(other))).resultSet.agentState;
    assert.deepEqual([wrapping.agentStateName, wrapping.outStateDescription], ['Unavailable', 'After Call Work']);
  });
  test('incremental: only those of whom something changed since the last poll; nothing is missed in between', async () => {
    const rig = createRig();
    const ada = await connected(rig);
    await rig.clock.advance(5000);
    const { resultSet } = await states(ada);
    await rig.clock.advance(1000);
    assert.deepEqual(namesOf(await states(ada, `?updatedSince=${resultSet.lastPollTime}`)), []);
    const ben = await inDialer(rig, 2);
    const second = await states(ada, `?updatedSince=${resultSet.lastPollTime}`);
    assert.deepEqual(namesOf(second), ['Ben Dialer']);
    await ben.command('dialer-logout');
    assert.deepEqual(namesOf(await states(ada, `?updatedSince=${second.resultSet.lastPollTime}`)), ['Ben Unavailable']);
    await ben.expect(200, 'DELETE', `agent-sessions/${ben.sessionId}`, {});
    assert.deepEqual(namesOf(await states(ada, `?updatedSince=${second.resultSet.lastPollTime}`)), ['Ben LoggedOut']);
  });
  test('a call that is held is news, too', async () => {
    const rig = createRig();
    const ada = await talking(rig);
    await rig.clock.advance(2000);
    const since = (await states(ada)).resultSet.lastPollTime;
    await rig.clock.advance(1000);
    await ada.onContact(ada.contact.ContactID, 'hold');
    assert.deepEqual(namesOf(await states(ada, `?updatedSince=${since}`)), ['Ada OutboundContact']);
  });
  test('fields: only what is named; a date that is none is refused', async () => {
    const { agent } = createRig();
    const { resultSet } = await states(agent(), '?fields=agentId,FIRSTNAME,nobody');
    assert.deepEqual(resultSet.agentState[0], { agentId: 240011, firstName: 'Ada' });
    await agent().expect(400, 'GET', 'cache/agentstate?updatedSince=yesterday');
  });
});

suite('7.2 the list of skills', () => {
  const skills = [
    ['1', 'Renewals'],
    ['2', 'Billing help'],
    ['3', 'Claims']
  ].map(([skillId, skillName]) => testSkill({ skillId, skillName }));
  const { agent } = createRig({
    skills: [...skills, testSkill()],
    agents: createRig().campaign.agents
  });
  const names = async (query: string): Promise<unknown[]> =>
    (await agent().expect<{ skills: Json[] }>(200, 'GET', `skills${query}`)).skills.map(({ skillName }) => skillName);
  test('all of the business unit, by name; pages; search; the way back', async () => {
    assert.deepEqual(await names(''), ['Billing help', 'Claims', 'Collections A', 'Renewals']);
    assert.deepEqual(await names('?orderby=skillName desc&skip=1&top=2'), ['Collections A', 'Claims']);
    assert.deepEqual(await names('?searchString=CL'), ['Claims']);
    assert.deepEqual(await names('?orderby=skillId&top=1'), ['Renewals']);
  });
  test('phone skills that are active; no others exist', async () => {
    assert.deepEqual(await names('?mediaTypeId=4&isActive=true&top=1'), ['Billing help']);
    assert.deepEqual(await names('?mediaTypeId=9'), []);
    assert.deepEqual(await names('?isActive=false'), []);
  });
  test('how many there are is said beside the page; what is no order or no page is refused', async () => {
    const { totalRecords } = await agent().expect<{ totalRecords: number }>(200, 'GET', 'skills?top=1');
    assert.equal(totalRecords, 4);
    for (const query of ['?orderby=colour', '?orderby=skillName sideways', '?top=-1', '?skip=1.5'])
      await agent().expect(400, 'GET', `skills${query}`);
  });
});

suite('7.11 activity of skills', () => {
  const activity = async (agent: AgentClient): Promise<Json> =>
    (await agent.expect<{ skillActivity: Json[] }>(200, 'GET', 'skills/activity')).skillActivity[0];
  test('counts who is here, waits, works and wraps up', async () => {
    const rig = createRig();
    const ada = await talking(rig);
    const ben = await inDialer(rig, 2);
    await connected(rig, 3);
    const counts = ({ agentsLoggedIn, agentsAvailable, agentsUnavailable, agentsWorking, agentsAcw }: Json) =>
      [agentsLoggedIn, agentsAvailable, agentsUnavailable, agentsWorking, agentsAcw].join(' ');
    assert.equal(counts(await activity(ben)), '3 1 1 1 0');
    await ada.onContact(ada.contact.ContactID, 'end');
    assert.equal(counts(await activity(ben)), '3 1 1 0 1');
  });
  test('what waits on the list, and whether it runs', async () => {
    const rig = createRig();
    const ada = await talking(rig);
    const { queueCount, contactsActive, isNaturalCalling } = await activity(ada);
    assert.deepEqual([queueCount, contactsActive, isNaturalCalling], [19, 1, true]);
    rig.dialer.control.setSkillRunning('880020', false);
    assert.equal((await activity(ada)).isNaturalCalling, false);
  });
});

suite('7.10 address books', () => {
  const mine = { ...testBook, addressBookId: '4002', name: 'Mine', type: 'Personal' as const, agentIds: ['240011'] };
  const { agent } = createRig({ addressBooks: [testBook, mine] });
  interface Page {
    totalRecords: number;
    addressBook: { addressBookEntries: Json[] };
  }
  const page = (query: string): Promise<Page> => agent().expect<Page>(200, 'GET', `address-books/4001/entries${query}`);
  const firstNames = ({ addressBook }: Page): unknown[] => addressBook.addressBookEntries.map(({ firstName }) => firstName);

  test("everybody's and one's own; nobody else's", async () => {
    const books = async (index: number): Promise<unknown[]> =>
      (await agent(index).expect<{ addressBooks: Json[] }>(200, 'GET', `agents/24001${index}/address-books`)).addressBooks.map(
        ({ addressBookName, addressBookType }) => `${addressBookName} ${addressBookType}`
      );
    assert.deepEqual(await books(1), ['Back office Standard', 'Mine Personal']);
    assert.deepEqual(await books(2), ['Back office Standard']);
    await agent(2).expect(404, 'GET', 'address-books/4002/entries');
    await agent(2).expect(403, 'GET', 'agents/240011/address-books');
    const { addressBooks } = await agent().expect<{ addressBooks: Json[] }>(
      200,
      'GET',
      'agents/240011/address-books?includeEntries=true'
    );
    assert.equal((addressBooks[0].addressBookEntries as Json[]).length, 3);
  });
  test('entries by first name, in pages, found by name, company or number', async () => {
    assert.deepEqual(firstNames(await page('')), ['Abe', 'Nia', 'Omar']);
    const second = await page('?skip=1&top=1&orderBy=lastName');
    assert.deepEqual([firstNames(second), second.totalRecords], [['Nia'], 3]);
    assert.deepEqual(firstNames(await page('?searchString=omar billing')), ['Omar']);
    assert.deepEqual(firstNames(await page('?searchString=0172')), ['Abe']);
    assert.deepEqual(firstNames(await page('?searchString=%26 sons&top=2')), ['Abe', 'Nia']);
    assert.deepEqual(firstNames(await page('?searchString=nobody')), []);
    await agent().expect(400, 'GET', 'address-books/4001/entries?orderBy=shoeSize');
  });
  test('both spellings of the path; unchanged since a later poll', async () => {
    const { lastPollTime } = await agent().expect<{ lastPollTime: string }>(200, 'GET', 'agents/240011/address-books');
    assert.equal(firstNames(await page(`?updatedSince=${lastPollTime}`)).length, 3, 'at the same moment');
    assert.deepEqual(firstNames(await page('?updatedSince=2026-03-05T00:00:00Z')), []);
    const doubled = await agent().call('GET', '/address-books/4001/entries');
    assert.equal(doubled.status, 200);
  });
});
