/** Calls by hand: what the form shows, why Dial is off, and what a press sends. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dialRules } from 'c/pcDialRules';
import { createShiftView } from 'c/pcShiftView';
import type { DialView } from 'c/pcShiftView';
import { fact, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { agentState, dialingShift, makeShift, runningShift, skill, skills } from '../../pcShiftMachine/__tests__/harness';
import type { TestShift } from '../../pcShiftMachine/__tests__/harness';

const manual = (skillId: string, skillName: string) =>
  skill({ skillId, skillName, personalConnection: false, pickable: false, manualOutbound: true });

const formOf = (shift: TestShift, rules = true) => {
  const view = createShiftView({
    now: shift.now,
    dialRules: () => (rules ? (draft, settings) => dialRules({ draft, settings, agentZone: null }) : null)
  });
  return (): DialView => {
    const { dial } = view(shift.actor.getSnapshot());
    assert.ok(dial, 'no form');
    return dial;
  };
};
const able = (shift = runningShift()): TestShift => {
  shift.say({
    type: 'dialer.skillsListed',
    skills: [...skills, manual('880010', 'Outbound Manual'), manual('880011', 'Care')]
  });
  shift.ask({ type: 'agent.openDial' });
  shift.sent();
  return shift;
};
const typed = (shift: TestShift, number: string, callerId = ''): TestShift => {
  shift.ask({ type: 'agent.draftDial', draft: { number, skillId: null, callerId } });
  return shift;
};
const off = (shift: TestShift, rules = true): string => {
  const { dial } = formOf(shift, rules)();
  assert.deepEqual([dial.state, dial.intent], ['off', null]);
  return dial.say.word;
};

describe('the form for a call by hand', () => {
  test('is not there before a session', () => {
    const shift = makeShift();
    assert.equal(createShiftView({ now: shift.now })(shift.actor.getSnapshot()).dial, null);
  });

  test('offers only manual outbound skills, the first by itself, the chosen one for the shift', () => {
    const shift = able();
    const look = formOf(shift);
    assert.deepEqual(look().skills, [
      { skillId: '880010', name: 'Outbound Manual' },
      { skillId: '880011', name: 'Care' }
    ]);
    assert.equal(look().draft.skillId, '880010');
    shift.ask({ type: 'agent.draftDial', draft: { number: '+12025550188', skillId: '880011', callerId: '' } });
    const { intent } = look().dial;
    assert.ok(intent);
    shift.ask(intent);
    shift.say(fact({ contactId: '7', callType: 'Regular', status: 'dialing' }));
    shift.say(fact({ contactId: '7', callType: 'Regular', status: 'disconnected', final: true }));
    assert.deepEqual([look().open, look().draft], [false, { number: '', skillId: '880011', callerId: '' }]);
    shift.ask({ type: 'agent.openDial', skillId: '880020' });
    assert.equal(look().draft.skillId, '880010', 'a skill of another kind is not chosen');
  });

  test('shows the number as people write it and sends it as the dialer takes it', () => {
    const shift = typed(able(), '+1 (202) 555-0188', '+1 520-555-0103');
    const { number, dial } = formOf(shift)();
    assert.deepEqual(number, { tone: 'calm', text: { word: 'dialShows', with: { number: '+1 202 555 0188' } } });
    assert.deepEqual(dial.intent, {
      type: 'agent.dialNumber',
      number: '+12025550188',
      skillId: '880010',
      callerId: '+15205550103',
      parentContactId: null
    });
    assert.deepEqual(dial.say, { word: 'sayPlace', with: { number: '+1 202 555 0188' } });
    shift.say({ type: 'dialer.legChanged', leg: { legId: '1', status: 'disconnected', rawStatus: '', final: true } });
    assert.equal(formOf(shift)().dial.say.word, 'sayPlaceByPhone');
  });

  test('says what is missing or wrong', () => {
    assert.equal(off(able()), 'offDialEmpty');
    assert.equal(off(typed(able(), 'call Rosa')), 'offDialNumber');
    assert.equal(off(typed(able(), '+12025550188', 'me')), 'offDialCallerId');
    assert.equal(off(typed(able(), '+12025550188'), false), 'offDialLoading');
  });

  test('says why no call can be placed at all', () => {
    assert.equal(off(typed(able(dialingShift()), '+12025550188')), 'offDialDialer');
    const none = runningShift();
    assert.equal(off(typed(none, '+12025550188')), 'offDialNoSkills');
    const wrapUp = typed(able(), '+12025550188');
    wrapUp.say({ type: 'dialer.agentStateChanged', state: agentState({ acw: true, startedAt: T0 + 1000 }) });
    assert.equal(off(wrapUp), 'offDialWrapUp');
    const lost = typed(able(), '+12025550188');
    lost.say({ type: 'link.lost', refusal: refusal('noConnection'), failures: 1, retryAt: T0 });
    assert.equal(off(lost), 'offLink');
    const busy = typed(able(), '+12025550188');
    busy.say(fact({ callType: 'Regular', status: 'active' }));
    assert.equal(off(busy), 'offDialCall');
    assert.equal(formOf(busy)().tool.word, 'dialToolWaits');
  });

  test('refused: said on the button and on the notice line, and pressed again', () => {
    const shift = typed(able(), '+12025550188');
    const { intent } = formOf(shift)().dial;
    assert.ok(intent?.type === 'agent.dialNumber');
    shift.ask(intent);
    assert.equal(formOf(shift)().dial.state, 'asked');
    const command = { ...intent, type: 'command.dialNumber' } as const;
    shift.say({ type: 'dialer.refused', command, refusal: refusal('noSuchTarget') });
    assert.equal(formOf(shift)().dial.state, 'refused');
    assert.deepEqual(formOf(shift)().dial.intent, intent);
    assert.equal(createShiftView({ now: shift.now })(shift.actor.getSnapshot()).notice.text.word, 'noticeDialRefused');
  });

  test('the number dialed last is one press away', () => {
    const shift = typed(able(), '+12025550188');
    const look = formOf(shift);
    assert.equal(look().redial, null);
    const { intent } = look().dial;
    assert.ok(intent);
    shift.ask(intent);
    shift.say(fact({ contactId: '7', callType: 'Regular', status: 'dialing' }));
    assert.equal(look().redial?.say.word, 'offDialCall');
    shift.say(fact({ contactId: '7', callType: 'Regular', status: 'disconnected', final: true }));
    assert.deepEqual(look().redial?.text, { word: 'buttonRedial', with: { number: '+1 202 555 0188' } });
    assert.deepEqual(look().redial?.intent, intent);
  });
});
