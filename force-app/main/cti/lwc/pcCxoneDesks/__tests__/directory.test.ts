/** Whom a call can be taken to (protocol 7.2, 7.10, 7.11). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readAddressBooks, readAgentStates, readBookEntries, readCallableSkills } from '../directoryReaders';
import { addressBooksRequest, agentStatesRequest, bookEntriesRequest, skillSearchRequest } from '../directoryRequests';
import { body } from '../../pcCxoneWire/__tests__/fixtures';

const book = { bookId: '4001', name: 'Back office' };
const queryOf = (path: string) => Object.fromEntries(new URL(path, 'https://x.test').searchParams);

describe('directory requests', () => {
  it('ask for agents whole, or since the last answer', () => {
    assert.equal('updatedSince' in queryOf(agentStatesRequest(null).path), false);
    const since = agentStatesRequest('2026-03-04T15:10:00.000+00:00');
    assert.equal(since.version, '27.0');
    assert.equal(queryOf(since.path).updatedSince, '2026-03-04T15:10:00.000+00:00');
  });

  it('carry the text as typed', () => {
    const text = 'a&b=ü 山田#';
    assert.equal(queryOf(skillSearchRequest(text).path).searchString, text);
    assert.equal(queryOf(bookEntriesRequest('4001', text).path).searchString, text);
    const { mediaTypeId, isActive } = queryOf(skillSearchRequest('').path);
    assert.deepEqual([mediaTypeId, isActive], ['4', 'true']);
    assert.equal(addressBooksRequest('24/0011').path.startsWith('agents/24%2F0011/address-books'), true);
  });
});

describe('agents', () => {
  it('are read with what they do', () => {
    assert.deepEqual(readAgentStates(body('reply', 'agent-states')), {
      polledAt: '2026-03-04T15:10:00.000Z',
      agents: [
        {
          agentId: '240012',
          name: 'Kim Agent',
          teamName: 'Outbound West',
          condition: 'unavailable',
          rawState: 'Unavailable',
          reason: 'Lunch'
        }
      ],
      left: []
    });
  });

  it('who are none any more are named; who has no name goes by the user name; a state nobody knows is kept', () => {
    const states = readAgentStates({
      resultSet: {
        lastPollTime: 'soon',
        agentState: [
          { agentId: 1, isActive: false },
          { agentId: 2, userName: 'pat', agentStateName: 'Frobnicating' },
          { agentId: 2 ** 60 },
          null
        ]
      }
    });
    assert.deepEqual([states?.polledAt, states?.left], [null, ['1']]);
    assert.deepEqual(
      states?.agents.map(({ agentId, name, condition, rawState }) => [agentId, name, condition, rawState]),
      [['2', 'pat', 'unknown', 'Frobnicating']]
    );
  });

  it('no content is nobody; another answer is not this list', () => {
    assert.deepEqual(readAgentStates(null), { polledAt: null, agents: [], left: [] });
    for (const other of ['<html>', 7, [], { resultSet: { agentState: 'x' } }]) assert.equal(readAgentStates(other), null);
  });
});

describe('skills', () => {
  const entry = { skillId: 1, skillName: 'Customer line', mediaTypeId: 4, isOutbound: false, isActive: true };

  it('are active phone skills that take calls; the page counts all', () => {
    const read = readCallableSkills({
      skills: [
        entry,
        { ...entry, skillId: 2, isOutbound: true },
        { ...entry, skillId: 3, mediaTypeId: 9 },
        { ...entry, isActive: false }
      ]
    });
    assert.deepEqual(read, { count: 4, entries: [{ skillId: '1', skillName: 'Customer line' }] });
    assert.deepEqual(readCallableSkills(body('reply', 'skill-list')), { count: 1, entries: [] });
  });

  it('that do not say their medium were asked for as phone', () => {
    assert.equal(readCallableSkills({ skills: [{ skillId: 1, skillName: 'A' }] })?.entries.length, 1);
  });
});

describe('address books', () => {
  it('and their entries are read', () => {
    assert.deepEqual(readAddressBooks(body('reply', 'address-books')), [book]);
    assert.deepEqual(readBookEntries(body('reply', 'address-book-entries'), book), {
      count: 1,
      entries: [
        {
          entryId: '4001 1',
          bookName: 'Back office',
          name: 'Nia Claims',
          company: 'Example & Sons',
          phone: '5205550170',
          mobile: ''
        }
      ]
    });
  });

  it('leave out who has no number and who was deleted', () => {
    const one = { addressBookEntryId: 1, firstName: 'A', phone: '1' };
    const entries = [
      one,
      { ...one, addressBookEntryId: 2, phone: '' },
      { ...one, addressBookEntryId: 3, phone: '', mobile: '2' },
      { ...one, addressBookEntryId: 4, isDeleted: true }
    ];
    const page = readBookEntries({ addressBook: { addressBookEntries: entries } }, book);
    assert.equal(page?.count, 4);
    assert.deepEqual(
      page.entries.map(({ entryId, phone, mobile }) => [entryId, phone, mobile]),
      [
        ['4001 1', '1', ''],
        ['4001 3', '', '2']
      ]
    );
  });

  it('tell entries apart even when they have no id', () => {
    const page = readBookEntries({ addressBookEntries: [{ phone: '1' }, { phone: '1' }] }, book);
    assert.equal(new Set(page?.entries.map(({ entryId }) => entryId)).size, 2);
  });
});

it('no directory answer throws', () => {
  const readers = [readAgentStates, readCallableSkills, readAddressBooks, (raw: unknown) => readBookEntries(raw, book)];
  for (const read of readers) {
    fc.assert(fc.property(fc.jsonValue(), (raw) => read(raw) === null || typeof read(raw) === 'object'));
    const odd = fc.dictionary(
      fc.constantFrom('resultSet', 'agentState', 'skills', 'addressBooks', 'addressBook', 'addressBookEntries'),
      fc.oneof(
        fc.jsonValue(),
        fc.array(fc.dictionary(fc.constantFrom('agentId', 'skillId', 'addressBookId', 'phone'), fc.jsonValue()))
      )
    );
    fc.assert(fc.property(odd, (raw) => read(raw) === null || typeof read(raw) === 'object'));
  }
});
