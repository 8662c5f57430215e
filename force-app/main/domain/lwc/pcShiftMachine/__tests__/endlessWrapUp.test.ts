/** Out of a wrap-up that only a state ends, and into a skill: each step waits for the answer to the one before (protocol 5.1, 10.1). */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { AgentStateFact, ContactFact, DialerCommand, Fact } from 'c/pcFacts';
import { fact, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { agentState, dialingShift, skill } from './harness';
import type { TestShift } from './harness';

const leave = { type: 'command.leaveSkill' } as const;
const free = { type: 'command.setState', state: 'Unavailable', reason: '' } as const;
const pick = (skillName: string) => ({ type: 'command.pickSkill', skillName }) as const;
const accepted = (command: DialerCommand): Fact => ({ type: 'dialer.accepted', command });
const again = { type: 'agent.pickSkill', skillId: '880020' } as const;
let at = T0 + 10_000;
const state = (fields: Partial<AgentStateFact>): Fact => ({
  type: 'dialer.agentStateChanged',
  state: agentState({ startedAt: (at += 1000), ...fields })
});
const wrapUpOf = (fields: Partial<ContactFact>, acwTimeoutS: number | null = null): TestShift => {
  const shift = dialingShift();
  shift.say(fact({ status: 'active', ...fields }), state({ condition: 'outboundContact' }));
  shift.say(fact({ status: 'disconnected', changedAt: T0 + 8000, ...fields }), state({ acw: true, acwTimeoutS }));
  shift.sent();
  return shift;
};
const stuck = (): TestShift => wrapUpOf({ allowDispositions: false });
const closed = fact({ status: 'disconnected', final: true, changedAt: T0 + 9000 });

describe('a wrap-up that only a state ends', () => {
  test('the skill the agent is in: log-out, state, log-in', () => {
    const shift = stuck();
    shift.ask(again);
    assert.deepEqual(shift.sent(), [leave]);
    shift.say(accepted(leave));
    assert.deepEqual(shift.sent(), [free]);
    shift.say(accepted(free));
    assert.deepEqual(shift.sent(), [], 'the wrap-up is not over yet');
    shift.say(closed, state({ condition: 'unavailable' }));
    assert.deepEqual(shift.sent(), [pick('Collections A')]);
    shift.say(accepted(pick('Collections A')), state({ condition: 'dialer' }));
    assert.equal(shift.context().skill?.skillName, 'Collections A');
    assert.deepEqual([shift.value().change, shift.context().asked], ['idle', {}]);
  });

  test('the state may be told before it is taken', () => {
    const shift = stuck();
    shift.ask({ type: 'agent.pickSkill', skillId: '880021' });
    shift.say(accepted(leave), closed, state({ condition: 'unavailable' }));
    assert.deepEqual(shift.sent(), [leave, free, pick('Renewals West')]);
  });

  test('a skill that was chosen during the call is entered by a second press', () => {
    const shift = dialingShift();
    shift.say(fact({ status: 'active', allowDispositions: false }), state({ condition: 'outboundContact' }));
    shift.ask({ type: 'agent.pickSkill', skillId: '880021' });
    shift.say(accepted(leave));
    shift.say(fact({ status: 'disconnected', allowDispositions: false, changedAt: T0 + 8000 }), state({ acw: true }));
    shift.sent();
    assert.equal(shift.value().change, 'deferred', 'wrap-up is the agent’s own time');
    shift.ask({ type: 'agent.pickSkill', skillId: '880021' });
    assert.deepEqual(shift.sent(), [free], 'logged out already');
  });

  test('a refused step ends the change, and a second press tries again', () => {
    for (const refused of [leave, free]) {
      const shift = stuck();
      shift.ask(again);
      if (refused !== leave) shift.say(accepted(leave));
      shift.say({ type: 'dialer.refused', command: refused, refusal: refusal() });
      assert.deepEqual([shift.value().change, shift.context().wish], ['idle', null]);
      assert.equal(shift.context().asked[refused.type]?.stage, 'refused');
      assert.equal(shift.actor.getSnapshot().can(again), true);
    }
  });

  test('not where it ends by itself or a disposition ends it', () => {
    const may = (shift: TestShift): boolean => shift.actor.getSnapshot().can(again);
    assert.equal(may(stuck()), true);
    assert.equal(may(wrapUpOf({ skillId: null })), true);
    assert.equal(may(wrapUpOf({ allowDispositions: false }, 30)), false, 'it has an end');
    assert.equal(may(wrapUpOf({})), false, 'it takes a disposition');
    const failed = wrapUpOf({});
    failed.say({ type: 'dialer.listFailed', list: 'dispositions', skillId: '880020', refusal: refusal('dialerFailed') });
    assert.equal(may(failed), true, 'nobody knows which dispositions there are');
    const none = wrapUpOf({});
    none.say({ type: 'dialer.skillsListed', skills: [skill({ useDisposition: false })] });
    assert.equal(may(none), true);
    const beside = stuck();
    beside.say(fact({ contactId: '700200002', status: 'active' }));
    assert.equal(may(beside), false, 'a call is on');
  });
});
