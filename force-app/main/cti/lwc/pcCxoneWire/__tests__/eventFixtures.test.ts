import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DialerFact } from 'c/pcFacts';
import { contactFactTypes } from 'c/pcFacts';
import { parseBatch } from '../pcCxoneWire';
import { contactCases, rosa } from './contactExpectations';
import { body, fixtureNames } from './fixtures';
import { shiftCases, silentCases } from './shiftExpectations';

const expected = new Map<string, DialerFact[]>([
  ...Object.entries(contactCases).map(([name, [type, differs]]): [string, DialerFact[]] => [
    `CallContactEvent.${name}`,
    [{ type, contact: { ...rosa, ...differs } } as DialerFact]
  ]),
  ...Object.entries(shiftCases),
  ...silentCases.map((name): [string, DialerFact[]] => [name, []])
]);

describe('every event of the wire', () => {
  it('has an expectation, and every expectation has a fixture', () => {
    assert.deepEqual(fixtureNames('event').sort(), [...expected.keys()].sort());
  });

  for (const [name, facts] of expected) {
    it(`${name} becomes ${facts.map(({ type }) => type).join(', ') || 'nothing'}`, () => {
      const batch = parseBatch({ sessionId: 's', events: [body('event', name)] });
      assert.deepEqual(batch.facts, facts);
      assert.deepEqual(batch.unreadable, []);
    });
  }

  it('speaks of contacts with the words of the vocabulary', () => {
    for (const [type, { status = 'previewing', final = false }] of Object.values(contactCases)) {
      assert.equal(type, final ? 'dialer.closed' : contactFactTypes[status]);
    }
  });
});

describe('what an event makes us read again', () => {
  const cases: Record<string, string[]> = {
    UpdateSkills: ['skills', 'unavailableCodes'],
    UpdateDialerCampaigns: ['skills', 'unavailableCodes'],
    UpdateUnavailableCodes: ['unavailableCodes'],
    UpdatePermissions: ['permissions'],
    UpdateMessages: ['messages'],
    UpdateCallbacks: ['callbacks'],
    UpdateIndicators: ['indicators'],
    'AgentSessionStart.fresh': [
      'settings',
      'permissions',
      'skills',
      'unavailableCodes',
      'messages',
      'zones',
      'callbacks',
      'indicators'
    ],
    'CallContactEvent.active': []
  };
  for (const [name, lists] of Object.entries(cases)) {
    it(`${name}: ${lists.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(parseBatch({ events: [body('event', name)] }).reread, lists);
    });
  }

  it('names each list once for a whole burst', () => {
    const { reread } = parseBatch(body('reply', 'get-next-event.batch'));
    assert.deepEqual([...reread].sort(), [
      'callbacks',
      'indicators',
      'messages',
      'permissions',
      'settings',
      'skills',
      'unavailableCodes',
      'zones'
    ]);
  });
});
