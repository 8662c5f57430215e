/** Availability bar, menu, agent leg. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LATE_MS } from 'c/pcCallMachine';
import type { AgentStateFact } from 'c/pcFacts';
import { fact, refusal } from '../../pcCallMachine/__tests__/samples';
import { makeShift } from '../../pcShiftMachine/__tests__/harness';
import { leg, lost, plain, state } from './shiftFacts';
import { viewed } from './viewHarness';
import type { ViewedShift } from './viewHarness';

describe('the bar', () => {
  const face = ({ look }: ViewedShift) => {
    const { title, subtitle, tone, icon } = look().availability;
    return [typeof title === 'string' ? title : title.word, subtitle.word, tone, icon];
  };

  test('says what the agent is, state by state', () => {
    const run = plain();
    const rows: readonly (readonly [Partial<AgentStateFact>, ...string[]])[] = [
      [{ condition: 'loggedIn' }, 'barLoggedIn', 'barChooseSkill', 'away', 'utility:away'],
      [{ condition: 'available' }, 'barAvailable', 'barReady', 'available', 'utility:success'],
      [{ condition: 'unavailable' }, 'barUnavailable', 'barChooseSkill', 'away', 'utility:away'],
      [{ condition: 'unavailable', reason: 'Lunch' }, 'Lunch', 'barAway', 'away', 'utility:away'],
      [{ condition: 'inboundContact' }, 'barOnInbound', 'barNoSkill', 'call', 'utility:call'],
      [{ condition: 'outboundContact' }, 'barOnCall', 'barNoSkill', 'call', 'utility:call'],
      [{ condition: 'inboundConsult' }, 'barConsult', 'barNoSkill', 'call', 'utility:call'],
      [{ condition: 'unavailable', acw: true, reason: 'After Call Work' }, 'barWrapUp', 'barNoSkill', 'wrapUp', 'utility:note'],
      [{ condition: 'unknown', rawState: 'Meditating' }, 'Meditating', 'barUnknown', 'trouble', 'utility:question'],
      [{ condition: 'dialerPending' }, 'barDialerTitle', 'barDialerPending', 'dialer', 'utility:outbound_call'],
      [{ condition: 'dialer' }, 'barDialerTitle', 'barInDialer', 'dialer', 'utility:outbound_call'],
      [{ condition: 'loggedOut' }, 'barLoggedOut', 'barNoSession', 'out', 'utility:routing_offline']
    ];
    for (const [fields, ...expected] of rows) {
      run.shift.say(state(fields));
      assert.deepEqual(face(run), expected);
    }
  });

  test('names the skill, and what is being changed', () => {
    const run = viewed();
    assert.deepEqual(face(run), ['Collections A', 'barInDialer', 'dialer', 'utility:outbound_call']);
    run.shift.ask({ type: 'agent.pickSkill', skillId: '880021' });
    assert.deepEqual(run.look().availability.subtitle, { word: 'barAskedLeave', with: { skill: 'Collections A' } });
    run.shift.say({ type: 'dialer.accepted', command: { type: 'command.leaveSkill' } });
    assert.deepEqual(run.look().availability.subtitle, { word: 'barAskedSkill', with: { skill: 'Renewals West' } });
    run.shift.clock.increment(LATE_MS);
    assert.deepEqual(run.look().availability.subtitle, { word: 'barLate' });
    const other = plain();
    other.shift.ask({ type: 'agent.goUnavailable', reason: 'Lunch' });
    assert.deepEqual(other.look().availability.subtitle, { word: 'barAskedState', with: { state: 'Lunch' } });
    other.shift.say(state({ reason: 'Lunch' }));
    other.shift.ask({ type: 'agent.disconnect' });
    assert.deepEqual(other.look().availability.subtitle, { word: 'barAskedEnd' });
  });

  test('says what comes after this call', () => {
    const run = viewed();
    run.shift.say(fact({ status: 'active' }));
    run.shift.ask({ type: 'agent.pickSkill', skillId: '880021' });
    run.shift.say({ type: 'dialer.accepted', command: { type: 'command.leaveSkill' } });
    assert.deepEqual(run.look().availability.next, { word: 'barNextSkill', with: { skill: 'Renewals West' } });
    assert.equal(run.look().notice.text.word, 'noticeNext');
    run.shift.ask({ type: 'agent.leaveSkill' });
    assert.deepEqual(run.look().availability.next, { word: 'barNextLogOut', with: { skill: 'Collections A' } });
    run.shift.say(state({ condition: 'outboundContact', next: [{ state: 'Unavailable', reason: 'Lunch' }] }));
    assert.deepEqual(run.look().availability.next, { word: 'barNextState', with: { state: 'Lunch' } });
    run.shift.say(state({ condition: 'outboundContact', next: [{ state: 'Available', reason: '' }] }));
    assert.deepEqual(run.look().availability.next, { word: 'barNextState', with: { state: { word: 'barAvailable' } } });
  });

  test('while the link is lost it is what was last seen', () => {
    const run = viewed();
    run.shift.say(lost);
    assert.equal(run.look().availability.tone, 'trouble');
    assert.deepEqual(run.look().availability.subtitle, { word: 'barWas', with: { state: { word: 'barInDialer' } } });
  });
});

describe('the menu', () => {
  test('skills with their hints; stopped ones are shown and cannot be chosen', () => {
    const { shift, look } = viewed();
    const skills = () =>
      look().availability.skills.map(({ name, hint, current, intent }) => [name, hint.word, current, intent !== null]);
    assert.deepEqual(skills(), [
      ['Collections A', 'hintCurrent', true, false],
      ['Renewals West', 'hintRunning', false, true],
      ['Surveys Q1', 'hintStopped', false, false]
    ]);
    shift.say(fact({ status: 'active' }));
    assert.equal(skills()[1]?.[1], 'hintAfterCall');
    shift.ask({ type: 'agent.pickSkill', skillId: '880021' });
    assert.equal(skills()[1]?.[1], 'hintAsked');
    shift.say(lost);
    assert.deepEqual(
      skills().map(([, hint]) => hint),
      ['hintLink', 'hintLink', 'hintLink']
    );
  });

  test('lists are loading, ready or failed', () => {
    const { shift, look } = viewed(makeShift());
    assert.equal(look().availability.skillsState, 'loading');
    shift.say({ type: 'dialer.listFailed', list: 'skills', skillId: null, refusal: refusal('dialerFailed') });
    assert.equal(look().availability.skillsState, 'failed');
    shift.say({ type: 'dialer.skillsListed', skills: [] });
    assert.equal(look().availability.skillsState, 'ready');
  });

  test('states with the tenant’s own reasons, the current one marked', () => {
    const { shift, look } = plain();
    shift.say({
      type: 'dialer.unavailableCodesListed',
      codes: [
        { id: '5', name: 'Lunch' },
        { id: '6', name: 'Training' }
      ]
    });
    shift.say(state({ reason: 'Lunch' }));
    assert.deepEqual(
      look().availability.states.map(({ key, current, intent }) => [key, current, intent?.type ?? null]),
      [
        ['available', false, 'agent.goAvailable'],
        ['unavailable', false, 'agent.goUnavailable'],
        ['unavailable:5', true, null],
        ['unavailable:6', false, 'agent.goUnavailable']
      ]
    );
  });

  test('the ways out: of the skill while in one, of the session always', () => {
    assert.equal(plain().look().availability.logOut, null);
    const run = viewed();
    assert.deepEqual(run.look().availability.logOut?.say, { word: 'sayLogOut', with: { skill: 'Collections A' } });
    assert.equal(run.look().availability.disconnect.say.word, 'sayDisconnect');
    run.shift.say(fact({ status: 'active' }));
    assert.equal(run.look().availability.logOut?.say.word, 'sayLogOutAfter');
    assert.equal(run.look().availability.disconnect.say.word, 'sayDisconnectForced');
    run.shift.ask({ type: 'agent.leaveSkill' });
    assert.deepEqual(
      [run.look().availability.logOut?.state, run.look().availability.logOut?.text.word],
      ['asked', 'buttonLoggingOut']
    );
  });
});

describe('the agent leg', () => {
  test('says what it is and offers to call the phone while it is not up', () => {
    const { shift, look } = plain();
    assert.deepEqual([look().leg.state, look().leg.text.word, look().leg.callMyPhone], ['active', 'legActive', null]);
    shift.say({ type: 'dialer.muteChanged', muted: true });
    assert.equal(look().leg.text.word, 'legMuted');
    shift.say(leg('dialing'));
    assert.deepEqual([look().leg.text.word, look().leg.callMyPhone?.say.word], ['legDialing', 'offLegDialing']);
    shift.say(leg('disconnected'));
    assert.deepEqual([look().leg.text.word, look().leg.callMyPhone?.state], ['legDisconnected', 'ready']);
    shift.say(leg('unknown', 'Bridged'));
    assert.deepEqual(look().leg.text, { word: 'legUnknown', with: { raw: 'Bridged' } });
    assert.equal(viewed(makeShift()).look().leg.text.word, 'legNone');
  });
});
