/** An agent in the dialer who is offered a call of another kind: the phone after a refusal, and what becomes of their skill. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { AgentCondition, ContactFact } from 'c/pcFacts';
import { fact, T0 } from '../../pcCallMachine/__tests__/samples';
import { agentState, dialingShift, runningShift } from './harness';
import type { TestShift } from './harness';

const contactId = '9';
const incoming = (fields: Partial<ContactFact> = {}) =>
  fact({
    contactId,
    callType: 'Regular',
    inbound: true,
    skillId: '880120',
    status: 'offered',
    timeoutS: 20,
    callerId: '5205550190',
    number: '5055550110',
    ...fields
  });
const closed = (changedAt: number) => incoming({ status: 'disconnected', final: true, changedAt });
const state = (condition: AgentCondition, seconds: number, acw = false) =>
  ({
    type: 'dialer.agentStateChanged',
    state: agentState({ condition, rawState: condition, acw, startedAt: T0 + seconds * 1000 })
  }) as const;
const leg = (status: 'active' | 'dialing' | 'disconnected') =>
  ({ type: 'dialer.legChanged', leg: { legId: '1', status, rawStatus: status, final: false } }) as const;
const refuse = { type: 'agent.refuse', contactId } as const;
const refused = { type: 'dialer.accepted', command: { type: 'command.refuse', contactId } } as const;
const types = (shift: TestShift): readonly string[] => shift.sent().map(({ type }) => type);
const pulled = (): TestShift => {
  const shift = dialingShift();
  shift.say(incoming());
  shift.sent();
  return shift;
};
const stage = (shift: TestShift) => shift.context().pulled?.stage ?? null;

describe('a refused offer', () => {
  test('hangs up the phone, too, as soon as the dialer took it', () => {
    for (const status of ['active', 'dialing'] as const) {
      const shift = pulled();
      shift.say(leg(status));
      shift.ask(refuse);
      assert.deepEqual(types(shift), ['command.refuse']);
      shift.say(closed(T0 + 2000), refused);
      assert.deepEqual(types(shift), ['command.endLeg']);
    }
  });

  test('leaves the phone alone when it is down, or another call is on it', () => {
    const down = pulled();
    down.say(leg('disconnected'));
    down.ask(refuse);
    down.say(refused);
    assert.deepEqual(types(down), ['command.refuse']);
    const busy = runningShift();
    busy.say(fact({ contactId: '5', callType: 'Regular', status: 'holding' }), incoming());
    busy.sent();
    busy.ask(refuse);
    busy.say(refused);
    assert.deepEqual(types(busy), ['command.refuse']);
  });
});

describe('pulled from the dialer', () => {
  test('and back in it after wrap-up', () => {
    const shift = pulled();
    assert.deepEqual(shift.context().pulled, {
      contactId,
      skill: { skillId: '880020', skillName: 'Collections A' },
      stage: 'away'
    });
    shift.say(incoming({ status: 'active', changedAt: T0 + 2000 }), state('inboundContact', 2));
    shift.say(incoming({ status: 'disconnected', changedAt: T0 + 5000 }), state('unavailable', 5, true));
    assert.equal(stage(shift), 'away');
    shift.say(closed(T0 + 6000), state('dialer', 6));
    assert.equal(stage(shift), 'back');
    shift.say(fact({ contactId: '10' }));
    assert.equal(stage(shift), null, 'the dialer’s next contact ends it');
  });

  test('and back in it at once when the offer is taken back', () => {
    const shift = pulled();
    shift.say(closed(T0 + 2000));
    assert.equal(stage(shift), 'back');
  });

  test('and out of it when the dialer says so after an offer that was not taken', () => {
    for (const end of [
      (shift: TestShift) => {
        shift.ask(refuse);
        shift.say(closed(T0 + 2000));
      },
      (shift: TestShift) => shift.say(closed(T0 + 20_000))
    ]) {
      const shift = pulled();
      end(shift);
      assert.equal(stage(shift), 'away', 'the dialer has not said yet');
      shift.say(state('unavailable', 21));
      assert.equal(stage(shift), 'out');
      assert.equal(shift.context().skill, null);
      shift.ask({ type: 'agent.pickSkill', skillId: '880020' });
      assert.equal(stage(shift), null, 'the agent chose');
    }
  });

  test('but not when the agent asked to leave meanwhile', () => {
    const shift = pulled();
    shift.say(incoming({ status: 'active', changedAt: T0 + 2000 }), state('inboundContact', 2));
    shift.ask({ type: 'agent.leaveSkill' });
    shift.say({ type: 'dialer.accepted', command: { type: 'command.leaveSkill' } });
    shift.say(closed(T0 + 6000), state('unavailable', 6));
    assert.equal(stage(shift), null);
  });

  test('only by a call of another kind, and only out of the dialer', () => {
    const own = dialingShift();
    own.say(fact({ inbound: true, status: 'screening' }));
    assert.equal(stage(own), null);
    const available = runningShift();
    available.say(incoming());
    assert.equal(stage(available), null);
  });
});

test('who called in is known by their own number', () => {
  const shift = pulled();
  assert.equal(shift.context().lines[contactId]?.number, '5205550190');
  shift.say(closed(T0 + 20_000));
  const [ended] = shift.context().endedLines;
  assert.deepEqual([ended?.number, ended?.ranOut, ended?.inbound], ['5205550190', true, true]);
});
