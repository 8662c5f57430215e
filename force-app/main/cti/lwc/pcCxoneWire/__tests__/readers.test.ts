import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  readErrorDescription,
  readPermissions,
  readRetryAfter,
  readServerTime,
  readSessionReply,
  readSkills,
  readUnavailableCodes
} from '../pcCxoneWire';

const lists = { readSkills, readUnavailableCodes, readPermissions };

describe('lists', () => {
  for (const [name, read] of Object.entries(lists)) {
    it(`${name}: no content is an empty list, another answer is not this list`, () => {
      for (const nothing of [null, undefined, '', {}]) assert.deepEqual(read(nothing), []);
      for (const other of ['<html>', 7, [], true]) assert.equal(read(other), null);
    });

    it(`${name}: never throws`, () => {
      fc.assert(fc.property(fc.jsonValue(), (raw) => read(raw) === null || Array.isArray(read(raw))));
    });
  }

  it('are not lists when the name holds something else', () => {
    assert.equal(readSkills({ agentSkillAssignments: 'none' }), null);
  });

  it('lose only the entry that cannot be read', () => {
    const skills = readSkills({
      agentSkillAssignments: [null, { skillName: 'no id' }, { skillId: 2 ** 60 }, { skillId: 7, skillName: 'A' }, 'x']
    });
    assert.deepEqual(
      skills?.map(({ skillId, skillName }) => [skillId, skillName]),
      [['7', 'A']]
    );
  });

  it('are read in any spelling of their keys', () => {
    const entry = { SkillId: '9', skill_name: 'B', IsNaturalCallingRunning: 'true' };
    assert.deepEqual(
      readSkills({ AgentSkillAssignments: [entry] })?.map(({ skillId, skillName, pickable }) => ({
        skillId,
        skillName,
        pickable
      })),
      [{ skillId: '9', skillName: 'B', pickable: true }]
    );
  });

  it('say which skills take calls by hand, and which use a second disposition', () => {
    const manual = { skillId: 1, isOutbound: true, outboundStrategy: 'Manual', mediaTypeId: 4 };
    const flags = (changes: object) => {
      const [skill] = readSkills({ agentSkillAssignments: [{ ...manual, ...changes }] }) ?? [];
      return [skill?.manualOutbound, skill?.useSecondary];
    };
    assert.deepEqual(flags({ useSecondaryDispositions: true }), [true, true]);
    assert.deepEqual(flags({ outboundStrategy: ' manual ', mediaTypeId: '4' }), [true, false]);
    for (const not of [
      { isOutbound: false },
      { outboundStrategy: 'Personal Connection' },
      { mediaTypeId: 9 },
      { mediaTypeId: null },
      { isNaturalCalling: true },
      { isNaturalCallingRunning: true }
    ])
      assert.deepEqual(flags(not), [false, false], JSON.stringify(not));
  });
});

describe('small answers', () => {
  it('never throw', () => {
    for (const read of [readServerTime, readSessionReply, readErrorDescription]) {
      fc.assert(fc.property(fc.jsonValue(), (raw) => read(raw) !== undefined));
    }
  });

  it('a session id is printable text that can stand in a path', () => {
    assert.equal(readSessionReply({ sessionId: ' U0VT/Q== ' }), 'U0VT/Q==');
    for (const sessionId of [7, '', '..', 'a b', 'ü', 'x'.repeat(5000), null])
      assert.equal(readSessionReply({ sessionId }), null);
  });

  it('an error is told in its own words, else by its code', () => {
    assert.equal(readErrorDescription({ error: 'invalid_request' }), 'invalid_request');
    assert.equal(readErrorDescription('Bad Gateway'), '');
    assert.equal(readErrorDescription({ message: 'x'.repeat(9000) }).length, 500);
  });

  it('Retry-After is seconds or a date', () => {
    const now = Date.parse('2026-03-04T15:00:00Z');
    const cases: [string | null, number | null][] = [
      ['7', 7000],
      ['0', 0],
      ['1.5', 1500],
      ['Wed, 04 Mar 2026 15:00:30 GMT', 30_000],
      ['Wed, 04 Mar 2026 14:00:00 GMT', 0],
      ['soon', null],
      ['-3', null],
      ['', null],
      [null, null]
    ];
    for (const [header, ms] of cases) assert.equal(readRetryAfter(header, now), ms, String(header));
  });
});
