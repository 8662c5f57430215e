/** The directory: three answers put together, searched, merged and bounded. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Directory } from 'c/pcFacts';
import { settle } from '../../pcCxonePoll/__tests__/fakeClock';
import { createFakeDialer, empty, json } from './fakeDialer';
import type { FakeDialer } from './fakeDialer';

const statesPath = 'GET cache/agentstate';
const skillsPath = 'GET skills';
const booksPath = 'GET agents/240011/address-books';
const entriesPath = 'GET address-books/7/entries';

const agent = (agentId: number, firstName: string, agentStateName: string, teamName = 'West', isActive = true) => ({
  agentId,
  firstName,
  lastName: 'Agent',
  teamName,
  agentStateName,
  isActive
});
const states = (lastPollTime: string, ...agentState: object[]) => json({ resultSet: { lastPollTime, agentState } });
const T1 = '2026-03-04T15:10:00.000Z';
const T2 = '2026-03-04T15:11:00.000Z';

let dialer: FakeDialer;
beforeEach(async () => {
  dialer = createFakeDialer();
  await dialer.connected();
  dialer.takePaths();
  dialer.routes.set(statesPath, () =>
    states(
      T1,
      agent(240011, 'Ada', 'Available'),
      agent(2, 'Kim', 'LoggedOut'),
      agent(3, 'Bo', 'Unavailable'),
      agent(4, 'Noor', 'Available', 'East')
    )
  );
  dialer.routes.set(skillsPath, () =>
    json({
      skills: [
        { skillId: 1, skillName: 'Desk', mediaTypeId: 4 },
        { skillId: 2, skillName: 'Out', isOutbound: true }
      ]
    })
  );
  dialer.routes.set(booksPath, () => json({ addressBooks: [{ addressBookId: 7, addressBookName: 'Back office' }] }));
  dialer.routes.set(entriesPath, () =>
    json({ addressBook: { addressBookEntries: [{ addressBookEntryId: 1, firstName: 'Nia', phone: '5550170' }] } })
  );
});
afterEach(() => dialer.adapter.stop());

const search = async (text: string) => {
  const outcome = await dialer.adapter.send({ type: 'command.readDirectory', text });
  await settle();
  return outcome.kind === 'accepted' ? 'accepted' : outcome.refusal.code;
};
const found = (): readonly { text: string; directory: Directory }[] =>
  dialer.facts.splice(0).flatMap((fact) => (fact.type === 'dialer.directoryListed' ? [fact] : []));
const names = (directory: Directory | undefined) => directory?.agents?.map(({ name }) => name.replace(' Agent', ''));
const searches = (path: string) =>
  dialer.seen.filter((one) => `${one.method} ${one.path}` === path).map(({ search: query }) => query);

describe('the directory', () => {
  it('lists colleagues, those who can take a call first and never oneself, skills that take calls, and entries', async () => {
    assert.equal(await search(''), 'accepted');
    const [{ text, directory } = assert.fail()] = found();
    assert.deepEqual([text, names(directory), directory.complete], ['', ['Noor', 'Bo', 'Kim'], true]);
    assert.deepEqual(directory.skills, [{ skillId: '1', skillName: 'Desk' }]);
    assert.deepEqual(
      directory.entries?.map(({ bookName, name, phone }) => [bookName, name, phone]),
      [['Back office', 'Nia', '5550170']]
    );
  });

  it('is searched: every word in name or team, without case and width; the others search for themselves', async () => {
    await search('  ＮＯＯＲ east ');
    assert.deepEqual(names(found()[0]?.directory), ['Noor']);
    await search('noor west');
    assert.deepEqual(names(found()[0]?.directory), []);
    assert.ok(searches(skillsPath).every((query) => /searchString=(%EF|noor)/.test(query)));
    assert.ok(searches(entriesPath).every((query) => /searchString=(%EF|noor)/.test(query)));
  });

  it('asks what changed since, merges it, and never more often than every 5 seconds', async () => {
    await search('');
    await search('b');
    assert.equal(searches(statesPath).length, 1);
    dialer.routes.set(statesPath, () => states(T2, agent(3, 'Bo', 'Available'), agent(4, 'Noor', 'x', 'East', false)));
    await dialer.clock.advance(5000);
    found();
    await search('');
    const [all, since] = searches(statesPath);
    assert.ok(!all?.includes('updatedSince') && since?.includes(`updatedSince=${encodeURIComponent(T1)}`));
    const [{ directory } = assert.fail()] = found();
    assert.deepEqual(
      directory.agents?.map(({ name, condition }) => [name, condition]),
      [
        ['Bo Agent', 'available'],
        ['Kim Agent', 'loggedOut']
      ]
    );
    await dialer.clock.advance(5000);
    await search('');
    assert.ok(searches(statesPath)[2]?.includes(encodeURIComponent(T2)));
  });

  it('asks for everybody again after ten minutes, and forgets who is not among them', async () => {
    await search('');
    dialer.routes.set(statesPath, () => states(T2, agent(3, 'Bo', 'Available')));
    found();
    await dialer.clock.advance(600_000);
    await search('');
    assert.ok(!searches(statesPath)[1]?.includes('updatedSince'));
    assert.deepEqual(names(found()[0]?.directory), ['Bo']);
  });

  it('reads the books anew when a search begins, and keeps them while it goes on', async () => {
    for await (const text of ['n', 'ni', '', 'n']) await search(text);
    assert.equal(searches(booksPath).length, 2);
    assert.equal(searches(entriesPath).length, 4);
  });

  it('shows 50 of each and says when there are more', async () => {
    const many = Array.from({ length: 51 }, (_, index) => agent(1000 + index, `A${index}`, 'Available'));
    dialer.routes.set(statesPath, () => states(T1, ...many));
    await search('');
    const [{ directory } = assert.fail()] = found();
    assert.deepEqual([directory.agents?.length, directory.complete], [50, false]);
    const skills = Array.from({ length: 200 }, (_, index) => ({ skillId: index + 1, skillName: 'x', isOutbound: index > 0 }));
    dialer.routes.set(statesPath, () => states(T1));
    await dialer.clock.advance(600_000);
    dialer.routes.set(skillsPath, () => json({ skills }));
    await search('');
    const [{ directory: full } = assert.fail()] = found();
    assert.deepEqual([full.skills?.length, full.complete], [1, false]);
  });
});

describe('a part that cannot be read', () => {
  it('is null, is said, and costs no other', async () => {
    for await (const [path, part] of [
      [statesPath, 'agents'],
      [skillsPath, 'skills'],
      [booksPath, 'entries'],
      [entriesPath, 'entries']
    ] as const) {
      const before = dialer.routes.get(path) ?? assert.fail();
      dialer.routes.set(path, () => empty(500));
      await dialer.clock.advance(5000);
      dialer.facts.length = 0;
      assert.equal(await search(''), 'dialerFailed', path);
      const failed = dialer.facts.flatMap((fact) => (fact.type === 'dialer.listFailed' ? [fact.list] : []));
      const [{ directory } = assert.fail()] = found();
      const missing = Object.entries(directory).flatMap(([name, list]) => (list === null ? [name] : []));
      assert.deepEqual([failed, missing], [['directory'], [part]], path);
      dialer.routes.set(path, before);
    }
  });

  it('of several books, one lost leaves the others', async () => {
    dialer.routes.set(booksPath, () => json({ addressBooks: [{ addressBookId: 7 }, { addressBookId: 8 }] }));
    dialer.routes.set('GET address-books/8/entries', () => json({ message: 'no' }, 403));
    assert.equal(await search(''), 'forbidden');
    assert.equal(found()[0]?.directory.entries?.length, 1);
  });

  it('when nothing could be read, nothing is listed', async () => {
    for (const path of [statesPath, skillsPath, booksPath]) dialer.routes.set(path, () => json([], 200));
    assert.equal(await search(''), 'unreadable');
    assert.deepEqual(dialer.takeTypes(), ['dialer.listFailed']);
  });
});
