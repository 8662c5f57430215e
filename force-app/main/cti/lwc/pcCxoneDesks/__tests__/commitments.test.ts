/** Planned commitments: what is asked, and what comes in (protocol 5.7, 7.8). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { CallbackPlan } from 'c/pcFacts';
import { readCallbacks } from '../callbackReader';
import { commitmentRequest } from '../commitmentRequests';
import { readCommitmentRules } from '../rulesReader';

const owner = { agentId: '240011', sessionId: 'S/1' };
const plan: CallbackPlan = {
  firstName: 'Rosa',
  lastName: 'Example',
  notes: 'Ask for order 7',
  number: '5550142',
  at: '2026-03-05T09:30:00-07:00',
  skillId: '880020',
  mine: true
};
const wirePlan = {
  firstName: 'Rosa',
  lastName: 'Example',
  notes: 'Ask for order 7',
  phoneNumber: '5550142',
  scheduleDate: '2026-03-05T09:30:00-07:00',
  skillId: 880020,
  targetAgentId: 240011
};

describe('commitment requests', () => {
  it('create posts the plan, for this agent or for anyone of the skill', () => {
    const create = (mine: boolean) => commitmentRequest({ type: 'command.createCallback', plan: { ...plan, mine } }, owner);
    assert.deepEqual(create(true), { method: 'POST', version: '25.0', path: 'scheduled-callbacks', body: wirePlan });
    assert.deepEqual(create(false).body, { ...wirePlan, targetAgentId: -1 });
  });

  it('change puts the plan where the callback is', () => {
    assert.deepEqual(commitmentRequest({ type: 'command.changeCallback', callbackId: '55/120', plan }, owner), {
      method: 'PUT',
      version: '25.0',
      path: 'scheduled-callbacks/55%2F120',
      body: wirePlan
    });
  });

  it('delete says why in its body', () => {
    assert.deepEqual(commitmentRequest({ type: 'command.deleteCallback', callbackId: '55120', notes: 'done' }, owner), {
      method: 'DELETE',
      version: '25.0',
      path: 'scheduled-callbacks/55120',
      body: { description: 'done' }
    });
  });

  it('the offered one is dialed, postponed and cancelled inside the session, under a version of its own', () => {
    const at = '2026-03-05T09:30:00-07:00';
    const told = [
      commitmentRequest({ type: 'command.dialCallback', callbackId: '55120' }, owner),
      commitmentRequest({ type: 'command.postponeCallback', callbackId: '55120', at }, owner),
      commitmentRequest({ type: 'command.cancelCallback', callbackId: '55120', notes: 'no' }, owner)
    ];
    const path = 'agent-sessions/S%2F1/interactions/55120';
    assert.deepEqual(told, [
      { method: 'POST', version: '21.0', path: `${path}/dial`, body: null },
      { method: 'POST', version: '21.0', path: `${path}/reschedule`, body: { rescheduleDate: at } },
      { method: 'POST', version: '21.0', path: `${path}/cancel`, body: { notes: 'no' } }
    ]);
  });
});

describe('planned callbacks', () => {
  const entry = { callbackId: 1, target: 'A', callbackTime: '2026-03-04T16:00:00Z' };
  const read = (...callbacks: unknown[]) => readCallbacks({ callbacks });

  it('come soonest first; one without a readable time is kept, last', () => {
    const later = { ...entry, callbackId: 2, callbackTime: '2026-03-04T17:00:00Z' };
    const never = { ...entry, callbackId: 3, callbackTime: 'soon' };
    assert.deepEqual(
      read(never, later, entry)?.map(({ callbackId, at }) => [callbackId, at !== null]),
      [
        ['1', true],
        ['2', true],
        ['3', false]
      ]
    );
  });

  it('are the agent’s only when they say so', () => {
    for (const [target, mine] of [
      ['A', true],
      ['a', true],
      ['Agent', true],
      ['S', false],
      ['', false],
      [undefined, false],
      [7, false]
    ] as const)
      assert.equal(read({ ...entry, target })?.[0]?.mine, mine, String(target));
  });

  it('keep every digit of their id, and none without one', () => {
    assert.equal(read({ ...entry, callbackId: '123456789012345678' })?.[0]?.callbackId, '123456789012345678');
    assert.deepEqual(read({ ...entry, callbackId: 2 ** 60 }, { ...entry, callbackId: null }), []);
  });
});

describe('what the tenant allows', () => {
  const rules = (settings: object) => {
    const { removal, maxConferenceParties } = readCommitmentRules(settings) ?? {};
    return [removal, maxConferenceParties];
  };

  it('removing is free unless a known word says otherwise', () => {
    assert.deepEqual(rules({ deleteCommitmentString: 'CantRemove' }), ['never', null]);
    assert.deepEqual(rules({ DeleteCommitmentString: ' canremovewithnotes ' }), ['withNotes', null]);
    for (const other of ['', 'CanRemove', 'constructor', '__proto__', null, 7])
      assert.deepEqual(rules({ deleteCommitmentString: other }), ['free', null]);
  });

  it('a conference has a limit only when a number says so', () => {
    const parties = (maxConferenceParties: unknown) => rules({ maxConferenceParties })[1];
    assert.deepEqual(
      [parties(5), parties('4'), parties(0), parties(-1), parties('many'), parties(null)],
      [5, 4, null, null, null, null]
    );
  });

  it('never throws, and is null for what is no object', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        (raw) => (readCommitmentRules(raw) === null) === (typeof raw !== 'object' || raw === null || Array.isArray(raw))
      )
    );
  });
});
