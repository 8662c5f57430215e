/** Changing skill and state in the dialer's order (protocol 5.1). */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { AgentStateFact, DialerCommand, Fact } from 'c/pcFacts';
import { fact, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { agentState, dialingShift, runningShift, session } from './harness';

const leave = { type: 'command.leaveSkill' } as const;
const pick = (skillName: string) => ({ type: 'command.pickSkill', skillName }) as const;
const accepted = (command: DialerCommand): Fact => ({ type: 'dialer.accepted', command });
const refused = (command: DialerCommand): Fact => ({ type: 'dialer.refused', command, refusal: refusal() });
let at = T0 + 10_000;
const state = (fields: Partial<AgentStateFact>): Fact => ({
  type: 'dialer.agentStateChanged',
  state: agentState({ startedAt: (at += 1000), ...fields })
});
const closed = fact({ status: 'disconnected', final: true, changedAt: T0 + 9000 });

describe('changing', () => {
  test('from a plain state into a skill: one log-in by name', () => {
    const shift = runningShift();
    shift.ask({ type: 'agent.pickSkill', skillId: '880021' }, { type: 'agent.pickSkill', skillId: '880020' });
    assert.deepEqual(shift.sent(), [pick('Renewals West')]);
    shift.say(state({ condition: 'dialerPending' }));
    assert.deepEqual(shift.context().skill, { skillId: '880021', skillName: 'Renewals West' });
    assert.equal(shift.value().change, 'idle');
  });

  test('a stopped, unknown or current skill is not offered', () => {
    const shift = dialingShift();
    for (const skillId of ['880022', '999', '880020']) {
      assert.equal(shift.actor.getSnapshot().can({ type: 'agent.pickSkill', skillId }), false, skillId);
    }
  });

  test('from skill to skill while idle: log-out, and on its acceptance log-in', () => {
    const shift = dialingShift();
    shift.ask({ type: 'agent.pickSkill', skillId: '880021' });
    assert.deepEqual(shift.sent(), [leave]);
    shift.say(accepted(leave));
    assert.deepEqual(shift.sent(), [pick('Renewals West')]);
    shift.say(state({ condition: 'unavailable' }), accepted(pick('Renewals West')), state({ condition: 'dialer' }));
    assert.equal(shift.context().skill?.skillName, 'Renewals West');
    assert.deepEqual(shift.context().asked, {});
  });

  test('a repetition of the old dialer state does not pass for the new skill', () => {
    const shift = dialingShift();
    const before = shift.context().agentState;
    assert.ok(before);
    shift.ask({ type: 'agent.pickSkill', skillId: '880021' });
    shift.say(accepted(leave), { type: 'dialer.agentStateChanged', state: before });
    assert.equal(shift.value().change, 'entering');
    assert.equal(shift.context().skill?.skillName, 'Collections A');
  });

  test('from skill to skill on a call: log-out now, log-in when no contact is left', () => {
    const shift = dialingShift();
    shift.say(fact({ status: 'active' }), state({ condition: 'outboundContact' }));
    shift.sent();
    shift.ask({ type: 'agent.pickSkill', skillId: '880021' });
    assert.deepEqual(shift.sent(), [leave]);
    shift.say(accepted(leave));
    assert.equal(shift.value().change, 'deferred');
    assert.deepEqual(shift.sent(), []);
    shift.say(fact({ status: 'disconnected', changedAt: T0 + 8000 }), state({ acw: true, acwTimeoutS: 30 }));
    assert.deepEqual(
      shift.sent().map(({ type }) => type),
      ['command.readSaved'],
      'a contact in wrap-up is still a contact'
    );
    shift.say(closed);
    assert.deepEqual(shift.sent(), [], 'the agent state comes first');
    shift.say(state({ condition: 'unavailable' }));
    assert.deepEqual(shift.sent(), [pick('Renewals West')]);
    shift.say(state({ condition: 'dialer' }));
    assert.equal(shift.context().skill?.skillName, 'Renewals West');
  });

  test('the agent changes its mind before the call ends', () => {
    const shift = dialingShift();
    shift.say(fact({ status: 'active' }));
    shift.sent();
    shift.ask({ type: 'agent.pickSkill', skillId: '880021' });
    shift.say(accepted(leave));
    assert.equal(shift.actor.getSnapshot().can({ type: 'agent.pickSkill', skillId: '880021' }), false, 'asked for already');
    shift.ask({ type: 'agent.pickSkill', skillId: '880020' });
    assert.deepEqual(shift.sent(), [leave], 'logged out once only');
    shift.say(closed, state({ condition: 'unavailable' }));
    assert.deepEqual(shift.sent(), [pick('Collections A')]);
  });

  test('leaving only cancels what was to come', () => {
    const shift = dialingShift();
    shift.say(fact({ status: 'active' }));
    shift.ask({ type: 'agent.pickSkill', skillId: '880021' });
    shift.say(accepted(leave));
    shift.ask({ type: 'agent.leaveSkill' });
    shift.sent();
    assert.equal(shift.value().change, 'idle');
    shift.say(closed, state({ condition: 'unavailable' }));
    assert.deepEqual(shift.sent(), []);
    assert.equal(shift.context().skill, null);
  });

  test('a skill chosen on a call that came in waits for its end', () => {
    const shift = runningShift();
    shift.say(fact({ status: 'active', callType: 'Regular', inbound: true }), state({ condition: 'inboundContact' }));
    shift.sent();
    shift.ask({ type: 'agent.pickSkill', skillId: '880020' });
    assert.deepEqual(shift.sent(), []);
    shift.say(closed, state({ condition: 'available' }));
    assert.deepEqual(shift.sent(), [pick('Collections A')]);
  });

  test('to a plain state from a skill: log-out, then the state; on a call the dialer queues it', () => {
    const shift = dialingShift();
    shift.say(fact({ status: 'active' }));
    shift.sent();
    shift.ask({ type: 'agent.goUnavailable', reason: 'Lunch' });
    assert.deepEqual(shift.sent(), [leave]);
    const lunch = { type: 'command.setState', state: 'Unavailable', reason: 'Lunch' } as const;
    shift.say(accepted(leave));
    assert.deepEqual(shift.sent(), [lunch]);
    shift.say(accepted(lunch));
    assert.equal(shift.value().change, 'idle');
    assert.deepEqual(shift.context().asked, {}, 'taken: it takes effect after the call and is not late');
  });

  test('from one plain state to another, and not to the one the agent is in', () => {
    const shift = runningShift();
    assert.equal(shift.actor.getSnapshot().can({ type: 'agent.goUnavailable', reason: '' }), false);
    shift.ask({ type: 'agent.goAvailable' });
    assert.deepEqual(shift.sent(), [{ type: 'command.setState', state: 'Available', reason: '' }]);
    shift.say(state({ condition: 'available' }));
    assert.equal(shift.value().change, 'idle');
  });

  test('a refused log-out ends the change, and the agent stays where it is', () => {
    const shift = dialingShift();
    shift.ask({ type: 'agent.pickSkill', skillId: '880021' });
    shift.say(refused(leave));
    assert.equal(shift.value().change, 'idle');
    assert.deepEqual(shift.sent(), [leave]);
    assert.equal(shift.context().skill?.skillName, 'Collections A');
    assert.equal(shift.context().asked['command.leaveSkill']?.stage, 'refused');
    shift.ask({ type: 'agent.pickSkill', skillId: '880021' });
    assert.equal(shift.context().asked['command.leaveSkill']?.stage, 'asked');
  });

  test('a refused log-in is told until something new is asked', () => {
    const shift = runningShift();
    shift.ask({ type: 'agent.pickSkill', skillId: '880020' });
    shift.say(refused(pick('Collections A')));
    assert.equal(shift.value().change, 'idle');
    assert.equal(shift.context().wish, null);
    shift.ask({ type: 'agent.goAvailable' });
    assert.equal(shift.context().asked['command.pickSkill'], undefined);
  });

  test('the phone rings first: that answers the log-in, and the skill has its name when the dialer state comes', () => {
    const shift = runningShift();
    shift.say({
      type: 'dialer.legChanged',
      leg: { legId: '1', status: 'disconnected', rawStatus: 'Disconnected', final: true }
    });
    shift.ask({ type: 'agent.pickSkill', skillId: '880020' });
    shift.say({ type: 'dialer.legChanged', leg: { legId: '2', status: 'dialing', rawStatus: 'Dialing', final: false } });
    shift.clock.increment(20_000);
    assert.deepEqual(shift.sent(), [pick('Collections A')], 'nothing is late while the phone rings');
    shift.say(state({ condition: 'dialer' }));
    assert.deepEqual(shift.context().skill, { skillId: '880020', skillName: 'Collections A' });
  });

  test('the dialer puts the agent out of the skill by itself', () => {
    const shift = dialingShift();
    shift.say(state({ condition: 'unavailable', reason: 'Refused' }));
    assert.equal(shift.context().skill, null);
  });

  test('a log-out the dialer forgot may be asked again', () => {
    const shift = dialingShift();
    shift.say(fact({ status: 'active' }));
    shift.ask({ type: 'agent.leaveSkill' });
    shift.say(accepted(leave));
    assert.equal(shift.actor.getSnapshot().can({ type: 'agent.leaveSkill' }), false);
    shift.say(closed, state({ condition: 'dialer' }));
    assert.equal(shift.actor.getSnapshot().can({ type: 'agent.leaveSkill' }), true);
  });

  test('logging out is over when the agent state says so', () => {
    const shift = dialingShift();
    shift.ask({ type: 'agent.leaveSkill' });
    shift.say(accepted(leave));
    shift.ask({ type: 'agent.leaveSkill' });
    assert.deepEqual(shift.sent(), [leave], 'asked once');
    shift.say(state({ condition: 'unavailable' }));
    assert.equal(shift.value().change, 'idle');
    assert.equal(shift.context().skill, null);
  });

  test('a joined session names the skill', () => {
    const shift = runningShift();
    shift.say({ type: 'dialer.sessionStarted', session: session({ dialerSkillName: 'Renewals West' }) });
    shift.say(state({ condition: 'dialer' }));
    assert.deepEqual(shift.context().skill, { skillId: '880021', skillName: 'Renewals West' });
  });

  test('the session ends in the middle: nothing more is sent', () => {
    const shift = dialingShift();
    shift.ask({ type: 'agent.pickSkill', skillId: '880021' });
    shift.sent();
    shift.say({ type: 'dialer.sessionEnded', by: 'remote', message: '' }, accepted(leave));
    assert.deepEqual(shift.sent(), []);
    assert.equal(shift.value().change, 'idle');
  });

  test('the link is lost in the middle: the next step waits for it', () => {
    const shift = dialingShift();
    shift.ask({ type: 'agent.pickSkill', skillId: '880021' });
    shift.sent();
    shift.say({ type: 'link.lost', refusal: refusal('noConnection'), failures: 1, retryAt: T0 }, accepted(leave));
    assert.deepEqual(shift.sent(), []);
    shift.say({ type: 'link.restored' });
    assert.deepEqual(shift.sent(), [pick('Renewals West')]);
  });
});
